package vn.sohoa.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sohoa.access.Client;
import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.OfficeCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.FilterChainProxy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint with every scope, without a token, with a revoked client, and by an
 * office that has no business there. The application itself says which endpoints there
 * are.
 */
class AuthorizationMatrixTests extends ApiTest {

    private static final OfficeCode ELSEWHERE = new OfficeCode("H26");

    @Autowired
    private FilterChainProxy security;

    private CitizenId citizen = new CitizenId("001190000001");

    private UUID record = new UUID(0, 0);

    /**
     * @param scope the only one that opens the endpoint
     * @param body null where there is none
     * @param key whether it is a write
     * @param elsewhere code of the problem that an office gets which has no business
     * there; null where there is nothing of an office's in it
     */
    private record Row(Scope scope, String path, @Nullable String body, boolean key, @Nullable String elsewhere) {
    }

    private Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        String link = aLinkOfAnother();
        String asking = asking(citizen);
        String foreign = "dossier_of_another_office";
        rows.put("POST /api/v1/once-only-checks",
                new Row(Scope.ONCE_ONLY_CHECK, "/once-only-checks", asking, false, foreign));
        rows.put("POST /api/v1/evidence-requests", new Row(Scope.EVIDENCE_READ, "/evidence-requests",
                "{\"asking\": %s, \"records\": [\"%s\"]}".formatted(asking, record), false, foreign));
        rows.put("GET /api/v1/documents/{token}",
                new Row(Scope.EVIDENCE_READ, link, null, false, "document_not_found"));
        rows.put("POST /api/v1/reuse-reports", new Row(Scope.REUSE_REPORT, "/reuse-reports",
                "{\"asking\": %s, \"reuses\": [{\"record\": \"%s\", \"component\": \"KS\"}]}".formatted(asking, record),
                true, foreign));
        rows.put("POST /api/v1/correction-reports", new Row(Scope.CORRECTION_REPORT, "/correction-reports",
                "{\"asking\": %s, \"record\": \"%s\", \"field\": \"holder_name\", \"proposed\": \"A\", \"reason\": \"b\"}"
                    .formatted(asking, record),
                true, foreign));
        rows.put("GET /api/v1/correction-reports/{id}", new Row(Scope.CORRECTION_REPORT,
                "/correction-reports/" + aReportOfAnother(), null, false, "report_not_found"));
        String dossier = "\"procedure\": \"1.001612\", \"receivedOn\": \"2026-11-20\", \"state\": \"received\"}";
        rows.put("PUT /api/v1/dossiers/{code}",
                new Row(Scope.DOSSIER_REGISTER, "/dossiers/H41.12-261120-0009", "{" + dossier, false, foreign));
        rows.put("GET /api/v1/dossiers/{code}",
                new Row(Scope.DOSSIER_REGISTER, "/dossiers/H41.12-261120-0009", null, false, foreign));
        rows.put("POST /api/v1/dossiers", new Row(Scope.DOSSIER_REGISTER, "/dossiers",
                "{\"dossier\": \"H41.12-261120-0010\", " + dossier, false, foreign));
        rows.put("GET /api/v1/indicators", new Row(Scope.INDICATORS_READ, "/indicators?period=2026-11&office=H41.12",
                null, false, "office_not_allowed"));
        rows.put("GET /api/v1/procedures", new Row(Scope.ONCE_ONLY_CHECK, "/procedures", null, false, null));
        rows.put("GET /api/v1/procedures/{code}",
                new Row(Scope.ONCE_ONLY_CHECK, "/procedures/1.001612", null, false, null));
        rows.put("GET /api/v1/changes", new Row(Scope.CHANGES_READ, "/changes", null, false, null));
        rows.put("GET /api/v1/webhook-deliveries",
                new Row(Scope.CHANGES_READ, "/webhook-deliveries", null, false, null));
        return rows;
    }

    @Test
    void everyEndpointHasARow() {
        Set<String> closed = new TreeSet<>(served());
        closed.remove("GET /api/v1/openapi");

        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(closed);
    }

    @Test
    void onlyItsScopeOpensAnEndpoint() {
        rows().forEach((endpoint, row) -> {
            for (Scope scope : Scope.values()) {
                HttpResponse<String> response = call(endpoint, row, token(client("matrix", OFFICE, scope)));
                String code = code(response);
                if (scope == row.scope()) {
                    assertThat(response.statusCode()).as("%s with %s: %s", endpoint, scope, code)
                        .isNotIn(401, 403, 400, 413, 503);
                }
                else {
                    assertThat(code).as("%s with %s", endpoint, scope).isEqualTo("not_allowed");
                }
            }
        });
    }

    @Test
    void withoutAGoodTokenEverythingIsClosed() {
        rows().forEach((endpoint, row) -> {
            assertThat(code(call(endpoint, row, null))).as(endpoint).isEqualTo("not_authenticated");
            assertThat(code(call(endpoint, row, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.")))
                .as("%s with a token that nobody signed", endpoint)
                .isEqualTo("not_authenticated");
        });
    }

    @Test
    void aRevokedClientIsRefusedEverywhereThoughItsTokenIsStillGood() {
        rows().forEach((endpoint, row) -> {
            String token = token(client("matrix-revoked", OFFICE, row.scope()));
            jdbc.sql("update access.client set revoked_at = now() where id = 'matrix-revoked'").update();
            assertThat(code(call(endpoint, row, token))).as(endpoint).isEqualTo("not_allowed");
        });
    }

    @Test
    void anOfficeElsewhereHasNoBusinessHere() {
        rows().forEach((endpoint, row) -> {
            HttpResponse<String> response = call(endpoint, row,
                    token(client("matrix-elsewhere", ELSEWHERE, row.scope())));
            if (row.elsewhere() == null) {
                assertThat(response.statusCode()).as(endpoint).isEqualTo(200);
            }
            else {
                assertThat(code(response)).as(endpoint).isEqualTo(row.elsewhere());
            }
        });
    }

    @Test
    void whatSpringServesBesidesIsKnownAndClosedButForTokens() {
        Set<String> filters = new TreeSet<>();
        security.getFilterChains()
            .forEach(chain -> chain.getFilters()
                .stream()
                .map(Filter::getClass)
                .map(Class::getSimpleName)
                .filter(name -> name.contains("Endpoint"))
                .forEach(filters::add));

        assertThat(filters).containsExactlyInAnyOrder("NimbusJwkSetEndpointFilter", "OAuth2AuthorizationEndpointFilter",
                "OAuth2AuthorizationServerMetadataEndpointFilter", "OAuth2TokenEndpointFilter",
                "OAuth2TokenIntrospectionEndpointFilter", "OAuth2TokenRevocationEndpointFilter");
        assertThat(send(request("/oauth2/jwks")).body()).contains("\"keys\"").doesNotContain("\"d\"", "\"p\"");
        assertThat(send(request("/.well-known/oauth-authorization-server")).statusCode()).isEqualTo(200);
        for (String path : Set.of("/oauth2/authorize", "/oauth2/introspect", "/oauth2/revoke", "/api/", "/api/v1",
                "/api/v2/x")) {
            assertThat(send(request(path)).statusCode()).as(path).isEqualTo(401);
            assertThat(send(request(path).POST(HttpRequest.BodyPublishers.noBody())).statusCode()).as(path)
                .isEqualTo(401);
        }
        assertThat(send(request("/oauth2/token").header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))).statusCode()).isEqualTo(401);
    }

    private void aRecord() {
        citizen = aCitizen();
        record = birthCertificateOf(citizen);
    }

    /** The path of a link that was lent to somebody else. */
    private String aLinkOfAnother() {
        String token = token(client("matrix-owner", OFFICE, Scope.EVIDENCE_READ));
        aRecord();
        return content(post("/evidence-requests", token,
                "{\"asking\": %s, \"records\": [\"%s\"]}".formatted(asking(citizen), record)))
            .at("/records/0/copy/url")
            .asString()
            .replace("/api/v1", "");
    }

    /** The id of a report that somebody else made. */
    private String aReportOfAnother() {
        String token = token(client("matrix-owner", OFFICE, Scope.CORRECTION_REPORT));
        return content(post("/correction-reports", token,
                "{\"asking\": %s, \"record\": \"%s\", \"field\": \"holder_name\", \"proposed\": \"A\", \"reason\": \"b\"}"
                    .formatted(asking(citizen), record),
                "Idempotency-Key", UUID.randomUUID().toString()))
            .get("id")
            .asString();
    }

    private static Client client(String id, OfficeCode office, Scope scope) {
        return new Client(id, id, office, Set.of(scope), Set.of("*"), Set.of("*"), 10_000);
    }

    private HttpResponse<String> call(String endpoint, Row row, @Nullable String token) {
        HttpRequest.Builder request = request("/api/v1" + row.path());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (row.key()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        String media = endpoint.endsWith("/dossiers") ? "application/x-ndjson" : "application/json";
        request.header("Content-Type", media)
            .method(endpoint.split(" ", -1)[0], (row.body() == null) ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(row.body()));
        return send(request);
    }

    private String code(HttpResponse<String> response) {
        boolean lines = response.headers().firstValue("Content-Type").orElse("").contains("ndjson");
        return (response.statusCode() >= 400 || lines) ? content(response).path("code").asString("") : "";
    }

}
