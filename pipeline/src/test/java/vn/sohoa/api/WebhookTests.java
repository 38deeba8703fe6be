package vn.sohoa.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.Client;
import vn.sohoa.access.Scope;
import vn.sohoa.exchange.ChangeKind;
import vn.sohoa.exchange.Webhooks;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Changes sent to a real HTTP server that misbehaves on purpose. */
class WebhookTests extends ApiTest {

    @Autowired
    private Webhooks webhooks;

    private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();

    private final AtomicInteger failures = new AtomicInteger();

    private HttpServer receiver;

    private Client client = follower();

    private record Message(String path, @Nullable String id, @Nullable String time, @Nullable String signature,
            String body) {
    }

    @BeforeEach
    void aReceiver() throws IOException {
        aReceiverAt(0);
        token(client);
    }

    private void aReceiverAt(int port) throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        receiver.createContext("/", exchange -> {
            received.add(
                    new Message(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("webhook-id"),
                            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                            exchange.getRequestHeaders().getFirst("webhook-signature"),
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            exchange.sendResponseHeaders(fails ? 302 : 204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void nothingIsSentAnyMore() {
        webhooks.remove(client);
        receiver.stop(0);
    }

    @Test
    void aChangeIsSentSignedAndNamesNobody() throws Exception {
        String secret = webhooks.set(client, url(), EnumSet.of(ChangeKind.FILED));
        UUID record = birthCertificateOf(aCitizen());
        jdbc.sql("update warehouse.record set trust = 'verified' where document_id = :id").param("id", record).update();
        UUID second = birthCertificateOf(aCitizen());

        Message message = next();

        JsonNode body = JsonMapper.shared().readTree(message.body());
        assertThat(body.at("/change/kind").asString()).isEqualTo("filed");
        assertThat(body.at("/change/record").asString()).isEqualTo(record.toString());
        assertThat(description.errors(
                "https://sohoa.test/openapi#/webhooks/change/post/requestBody/content/application~1json/schema",
                message.body()))
            .isEmpty();
        assertSigned(message, secret);
        // the change in between is not wanted
        assertThat(next().body()).contains(second.toString());
        assertThat(received.poll(500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void theSecretIsKeptSealedAndOneFromBeforeIsSealedAndStillGood() throws Exception {
        String secret = webhooks.set(client, url(), EnumSet.of(ChangeKind.FILED));
        assertThat(kept()).startsWith("sealed:@home:").doesNotContain(secret.replace("whsec_", ""));

        jdbc.sql("update exchange.webhook set secret = :secret where client = :id")
            .param("secret", secret)
            .param("id", client.id())
            .update();
        birthCertificateOf(aCitizen());
        assertSigned(next(), secret);

        webhooks.sealSecrets();
        assertThat(kept()).startsWith("sealed:@home:");
        birthCertificateOf(aCitizen());
        assertSigned(next(), secret);
    }

    @Test
    void aSecretOfAnotherClientIsOfNoUse() throws Exception {
        webhooks.set(client, url(), EnumSet.of(ChangeKind.FILED));
        Client other = follower();
        token(other);
        webhooks.set(other, url(), EnumSet.noneOf(ChangeKind.class));
        jdbc.sql("update exchange.webhook set secret = (select secret from exchange.webhook where client = :other) "
                + "where client = :id")
            .param("other", other.id())
            .param("id", client.id())
            .update();
        birthCertificateOf(aCitizen());

        assertThat(awaitDeliveries("dead", 1).at("/items/0/problem").asString()).isEqualTo("encryption_key_missing");
        webhooks.remove(other);
    }

    private String kept() {
        return jdbc.sql("select secret from exchange.webhook where client = :id")
            .param("id", client.id())
            .query(String.class)
            .single();
    }

    private static void assertSigned(Message message, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        byte[] expected = mac
            .doFinal((message.id() + "." + message.time() + "." + message.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(message.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdAndNeverRedirected() throws Exception {
        failures.set(2);
        webhooks.set(client, url(), EnumSet.allOf(ChangeKind.class));
        birthCertificateOf(aCitizen());

        Message first = next();
        Message second = next();
        Message third = next();

        assertThat(first.id()).isEqualTo(second.id()).isEqualTo(third.id());
        assertThat(third.path()).isEqualTo("/hook");
        awaitDeliveries("delivered", 1);
    }

    @Test
    void whatFailsTooOftenIsDeadAndSeen() throws Exception {
        failures.set(100);
        webhooks.set(client, url(), EnumSet.allOf(ChangeKind.class));
        UUID record = birthCertificateOf(aCitizen());

        JsonNode dead = awaitDeliveries("dead", 1).at("/items/0");

        assertThat(dead.get("attempts").asInt()).isEqualTo(3);
        assertThat(dead.get("problem").asString()).isEqualTo("status_302");
        assertThat(dead.at("/change/record").asString()).isEqualTo(record.toString());
        assertThat(received).hasSize(3);
        String stranger = token(Scope.CHANGES_READ);
        assertThat(content(get("/webhook-deliveries", stranger)).get("items").size()).isZero();
    }

    @Test
    void aReceiverThatHangsHoldsUpNobodyElse() throws Exception {
        Client hanging = follower();
        token(hanging);
        // takes connections and never answers
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            webhooks.set(hanging, URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"),
                    EnumSet.of(ChangeKind.FILED));
            webhooks.set(client, url(), EnumSet.of(ChangeKind.FILED));
            for (int i = 0; i < 4; i++) {
                birthCertificateOf(aCitizen());
            }

            for (int i = 0; i < 4; i++) {
                // one by one, each behind a request that times out, would take 40 s
                assertThat(received.poll(15, TimeUnit.SECONDS)).as("message " + i).isNotNull();
            }
            await("select failures > 0 from exchange.webhook where client = :id", hanging);
        }
        finally {
            webhooks.remove(hanging);
        }
    }

    @Test
    void aReceiverThatIsBackGetsWhatWaited() throws Exception {
        int port = receiver.getAddress().getPort();
        receiver.stop(0);
        webhooks.set(client, URI.create("http://127.0.0.1:" + port + "/hook"), EnumSet.of(ChangeKind.FILED));
        birthCertificateOf(aCitizen());
        birthCertificateOf(aCitizen());
        await("select failures > 1 from exchange.webhook where client = :id", client);
        jdbc.sql("update exchange.delivery set state = 'waiting', attempts = 0 where client = :id")
            .param("id", client.id())
            .update();

        aReceiverAt(port);

        next();
        next();
        await("select failures = 0 from exchange.webhook where client = :id", client);
    }

    private void await(String condition, Client of) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!jdbc.sql(condition).param("id", of.id()).query(Boolean.class).single()) {
            assertThat(System.nanoTime()).as(condition).isLessThan(end);
            Thread.sleep(50);
        }
    }

    @Test
    void aRevokedClientIsSentNothing() throws Exception {
        webhooks.set(client, url(), EnumSet.allOf(ChangeKind.class));
        jdbc.sql("update access.client set revoked_at = now() where id = :id").param("id", client.id()).update();
        birthCertificateOf(aCitizen());

        assertThat(received.poll(1, TimeUnit.SECONDS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://10.1.2.3/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/",
            "http://[::1]/", "http://[::ffff:10.0.0.1]/", "http://[fc00::1]/", "http://[fe80::1]/", "http://0.0.0.0/",
            "http://100.64.0.1/", "http://224.0.0.1/", "http://[64:ff9b::a00:1]/", "ftp://127.0.0.1/",
            "http://user:secret@127.0.0.1/", "http://no-such-host.invalid/", "file:///etc/passwd", "http:///x" })
    void anAddressInsideIsNoDestination(String url) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> webhooks.set(client, URI.create(url), EnumSet.allOf(ChangeKind.class)));
    }

    @Test
    void aDestinationIsLookedAtAgainWhenItIsSentTo() throws Exception {
        webhooks.set(client, url(), EnumSet.allOf(ChangeKind.class));
        jdbc.sql("update exchange.webhook set url = 'http://10.255.255.1:1/' where client = :id")
            .param("id", client.id())
            .update();
        birthCertificateOf(aCitizen());

        assertThat(awaitDeliveries("dead", 1).at("/items/0/problem").asString()).isEqualTo("address_refused");
    }

    private Message next() throws InterruptedException {
        Message message = received.poll(20, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        return message;
    }

    private JsonNode awaitDeliveries(String state, int number) throws InterruptedException {
        String token = token(client);
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        JsonNode answer;
        do {
            Thread.sleep(100);
            answer = content(get("/webhook-deliveries?state=" + state, token));
        }
        while (answer.get("items").size() < number && System.nanoTime() < end);
        assertThat(answer.get("items").size()).isEqualTo(number);
        return answer;
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook");
    }

    private static Client follower() {
        String id = "follower-" + UUID.randomUUID().toString().substring(0, 8);
        return new Client(id, id, OFFICE, Set.of(Scope.CHANGES_READ), Set.of("*"), Set.of("*"), 6000);
    }

}
