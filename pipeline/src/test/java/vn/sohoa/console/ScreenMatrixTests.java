package vn.sohoa.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sohoa.staff.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every screen with every role, without a log-in and without a CSRF token. The
 * application itself says which screens there are; whether a person of another office is
 * refused is for the tests of each area.
 */
class ScreenMatrixTests extends ConsoleTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private ScreenRules rules;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyScreenHasARule() {
        Set<String> ruled = new TreeSet<>();
        rules.all().forEach(rule -> ruled.add(rule.method() + " " + rule.path()));
        Set<String> served = new TreeSet<>(served());
        served.addAll(Set.of("POST /login", "POST /logout", "GET /assets/**", "GET /favicon.ico"));

        assertThat(served).isEqualTo(ruled);
    }

    @Test
    void onlyItsRolesOpenAScreen() {
        for (Role role : Role.values()) {
            Visitor visitor = new Visitor();
            visitor.logIn(staff(role).name());
            for (ScreenRule rule : closed()) {
                int status = visitor.call(rule, true).statusCode();
                if (rule.roles().contains(role)) {
                    assertThat(status).as("%s for %s", rule, role).isNotIn(401, 403, 500);
                }
                else {
                    assertThat(status).as("%s for %s", rule, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void withoutALogInEverythingLeadsToIt() {
        for (ScreenRule rule : closed()) {
            Visitor visitor = new Visitor();
            visitor.token();
            HttpResponse<String> response = visitor.call(rule, true);
            assertThat(response.statusCode()).as("%s", rule).isEqualTo(302);
            assertThat(response.headers().firstValue("Location").orElse("")).as("%s", rule).contains("/login");
        }
    }

    @Test
    void nothingIsDoneWithoutTheTokenOfTheForm() {
        Visitor visitor = new Visitor();
        visitor.logIn(staff(Role.values()).name());
        for (ScreenRule rule : rules.all()) {
            if (!HttpMethod.GET.equals(rule.method())) {
                assertThat(visitor.call(rule, false).statusCode()).as("%s", rule).isEqualTo(403);
            }
        }
    }

    @Test
    void browsersAreToldToRefuseWhatIsNotOurs() {
        HttpResponse<String> response = new Visitor().get("/login");

        assertThat(response.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'self'")
            .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(response.body()).doesNotContain("<style", "style=\"", "onclick");
    }

    @Test
    void assetsAreKeptUnderAChecksum() {
        Visitor visitor = new Visitor();
        Matcher style = Pattern.compile("href=\"(/assets/[0-9a-f]{16}/console.css)\"")
            .matcher(visitor.get("/login").body());
        assertThat(style.find()).isTrue();
        HttpResponse<String> asset = visitor.get(style.group(1));

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
    }

    private List<ScreenRule> closed() {
        // last: its session ends
        return Stream
            .concat(rules.all().stream().filter(rule -> !rule.open() && !"/logout".equals(rule.path())),
                    rules.all().stream().filter(rule -> "/logout".equals(rule.path())))
            .toList();
    }

    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods()
            .keySet()
            .forEach(mapping -> mapping.getPatternValues()
                .stream()
                .filter(path -> !path.startsWith("/api/") && !"/error".equals(path))
                .forEach(path -> mapping.getMethodsCondition()
                    .getMethods()
                    .forEach(method -> served.add(method.name() + " " + path))));
        return served;
    }

    /** A browser without eyes. */
    private final class Visitor {

        private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        private @Nullable String token;

        void logIn(String name) {
            HttpResponse<String> response = post("/login", "name=" + name + "&password="
                    + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf=" + token());
            assertThat(response.headers().firstValue("Location").orElse("")).doesNotContain("login");
            token = null;
        }

        String token() {
            if (token == null) {
                Matcher found = TOKEN.matcher(get("/login").body() + get("/password").body());
                assertThat(found.find()).isTrue();
                token = URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
            }
            return token;
        }

        HttpResponse<String> call(ScreenRule rule, boolean withToken) {
            String path = rule.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString()).replace("/**", "/x");
            if (HttpMethod.GET.equals(rule.method())) {
                return get(path);
            }
            String body = withToken ? "_csrf=" + token() : "";
            return send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", withToken ? URLDecoder.decode(token(), StandardCharsets.UTF_8) : "-")
                .method(rule.method().name(), HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(address(path))).header("Accept", "text/html"));
        }

        private HttpResponse<String> post(String path, String body) {
            return send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
            catch (InterruptedException ex) {
                throw new IllegalStateException(ex);
            }
        }

    }

}
