package vn.sohoa.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A browser without eyes, logged in, with a watch. */
final class BenchVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final int TO_WARM_UP = 3;

    /** Nanoseconds an answer; what takes longer is not asked more often than needed. */
    private static final long HOPELESS = 1_500_000_000L;

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String name;

    private final String server;

    private @Nullable String token;

    BenchVisitor(String name, String server) {
        this.name = name;
        this.server = server;
    }

    /** What part of the country it sees. */
    String name() {
        return name;
    }

    void logIn(String login, String password) {
        post("/login", Map.of("name", login, "password", password));
        token = null;
        if (get("/").statusCode() != 200) {
            throw new IllegalStateException("logging in does not work");
        }
    }

    HttpResponse<String> get(String address) {
        return send(request(address).GET().build());
    }

    HttpResponse<String> post(String address, Map<String, String> form) {
        String body = Stream.concat(form.entrySet().stream(), Map.of("_csrf", token()).entrySet().stream())
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
        return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
    }

    Times measured(String address, int times) {
        return measured(() -> get(address), times);
    }

    Times measured(String address, Map<String, String> form, int times) {
        token();
        return measured(() -> post(address, form), times);
    }

    private Times measured(Supplier<HttpResponse<String>> ask, int times) {
        int status = 0;
        boolean hopeless = false;
        for (int i = 0; i < TO_WARM_UP && !hopeless; i++) {
            long asked = System.nanoTime();
            status = ask.get().statusCode();
            hopeless = System.nanoTime() - asked > HOPELESS;
        }
        double[] milliseconds = new double[hopeless ? 1 : times];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            status = ask.get().statusCode();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return new Times(name, status, milliseconds[milliseconds.length / 2],
                milliseconds[(int) Math.ceil(milliseconds.length * 0.95) - 1]);
    }

    private String token() {
        if (token == null) {
            Matcher found = TOKEN.matcher(get("/login").body() + get("/password").body());
            if (!found.find()) {
                throw new IllegalStateException("no form has a token");
            }
            token = found.group(1);
        }
        return token;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(server + address)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * @param half milliseconds within which half of the answers came, whole
     * @param most the same of 95 of 100
     */
    record Times(String visitor, int status, double half, double most) {
    }

}
