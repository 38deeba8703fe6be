package vn.sohoa.exchange;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Optional;

import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.archive.SealedSecrets;
import vn.sohoa.document.ProblemException;

/**
 * Sends changes over HTTP: no redirects, no proxy, nothing read of the answer but its
 * status.
 */
@Component
class WebhookCalls {

    static final String TIMED_OUT = "timed_out";

    static final String CONNECTION_FAILED = "connection_failed";

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http;

    private final Destinations destinations;

    private final SealedSecrets secrets;

    private final JsonMapper json;

    private final Clock clock;

    WebhookCalls(Destinations destinations, WebhookSettings settings, SealedSecrets secrets, JsonMapper json,
            Clock clock) {
        this.destinations = destinations;
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
        this.http = new OkHttpClient.Builder().dns(destinations::resolve)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .callTimeout(settings.deadline())
            .build();
    }

    /**
     * @return what went wrong, as a code; empty where it arrived
     */
    Optional<String> send(Delivery delivery) {
        String id = delivery.id().toString();
        String body = json.writeValueAsString(new Message(id, delivery.change()));
        long seconds = clock.instant().getEpochSecond();
        try {
            // OkHttp does not ask for the address of a host that is one already
            destinations.requireGood(URI.create(delivery.url()));
            Request request = new Request.Builder().url(delivery.url())
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(seconds))
                .header("webhook-signature",
                        Signature.of(secrets.open(delivery.secret(), delivery.client()), id, seconds, body))
                .post(RequestBody.create(body, JSON))
                .build();
            try (Response response = http.newCall(request).execute()) {
                return response.isSuccessful() ? Optional.empty() : Optional.of("status_" + response.code());
            }
        }
        catch (IllegalArgumentException | UnknownHostException ex) {
            return Optional.of("address_refused");
        }
        catch (ProblemException ex) {
            return Optional.of(ex.problem().code().code()); // the key that the secret is
                                                            // sealed with is gone
        }
        catch (InterruptedIOException ex) {
            return Optional.of(TIMED_OUT);
        }
        catch (IOException ex) {
            return Optional.of(CONNECTION_FAILED);
        }
    }

    /**
     * @param id the same at each try
     */
    private record Message(String id, Change change) {
    }

}
