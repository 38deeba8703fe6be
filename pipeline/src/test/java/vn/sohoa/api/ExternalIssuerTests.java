package vn.sohoa.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.sohoa.access.Client;
import vn.sohoa.access.Scope;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens of another issuer, a real HTTP server with a key of its own. */
class ExternalIssuerTests extends ApiTest {

    private static final RSAKey KEY = key();

    private static final HttpServer ISSUER = start();

    private static final String NAME = "http://localhost:" + ISSUER.getAddress().getPort() + "/realms/tinh";

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("sohoa.tokens.issuer", () -> NAME);
        registry.add("sohoa.tokens.audience", () -> "kho");
        registry.add("sohoa.tokens.client-claim", () -> "client_id");
    }

    @AfterAll
    static void stop() {
        ISSUER.stop(0);
    }

    @Test
    void aTokenOfTheIssuerIsGoodForTheRegisteredClientItNames() throws JOSEException {
        admit(Scope.ONCE_ONLY_CHECK);

        assertThat(ask(claims().build(), KEY)).isEqualTo(200);
        assertThat(ask(claims().claim("client_id", "nobody-known").build(), KEY)).isEqualTo(403);
        assertThat(ask(claims().claim("scope", "openid evidence.read").build(), KEY)).isEqualTo(403);
    }

    @Test
    void whatTheClientMayNotTheTokenCannotGrant() throws JOSEException {
        admit(Scope.EVIDENCE_READ);

        assertThat(ask(claims().build(), KEY)).isEqualTo(403);
    }

    @Test
    void anotherAudienceIssuerOrKeyAndAnOldTokenAreRefused() throws JOSEException {
        admit(Scope.ONCE_ONLY_CHECK);

        assertThat(ask(claims().audience("another-service").build(), KEY)).isEqualTo(401);
        assertThat(ask(claims().issuer(NAME + "x").build(), KEY)).isEqualTo(401);
        assertThat(ask(claims().expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1)))).build(), KEY))
            .isEqualTo(401);
        assertThat(ask(claims().build(), key())).isEqualTo(401);
    }

    @Test
    void sohoaItselfIssuesNothingThen() {
        assertThat(send(request("/oauth2/token")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))).statusCode())
            .isEqualTo(401);
        assertThat(send(request("/oauth2/jwks")).statusCode()).isEqualTo(401);
    }

    private void admit(Scope scope) {
        assertThat(offices.find(OFFICE)).isPresent();
        clients.admit(new Client("mot-cua-ngoai", "m", OFFICE, Set.of(scope), Set.of("*"), Set.of("*"), 600));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer(NAME)
            .audience("kho")
            .subject("service-account")
            .claim("client_id", "mot-cua-ngoai")
            .claim("scope", "openid once-only.check")
            .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private int ask(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
        token.sign(new RSASSASigner(key));
        return post("/once-only-checks", token.serialize(), asking(aCitizen())).statusCode();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k").generate();
        }
        catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String name = "http://localhost:" + server.getAddress().getPort() + "/realms/tinh";
            answer(server, "/realms/tinh/.well-known/openid-configuration",
                    "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\", \"subject_types_supported\": [\"public\"]}"
                        .formatted(name, name));
            answer(server, "/realms/tinh/keys", new JWKSet(KEY.toPublicJWK()).toString());
            server.start();
            return server;
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

}
