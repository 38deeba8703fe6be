package vn.sohoa.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.Sohoa;
import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Inquiry;
import vn.sohoa.access.Scope;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;
import vn.sohoa.office.OfficeRegistry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that show certificates, or should, with certificates made on the spot. */
@SpringBootTest(classes = Sohoa.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MutualTlsTests {

    private static final OfficeCode OFFICE = new OfficeCode("H41.12");

    private static final String PASSWORD = "not-a-secret";

    private static Path folder = Path.of("");

    @Autowired
    Clients clients;

    @Autowired
    OfficeRegistry offices;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) throws Exception {
        folder = Files.createTempDirectory("sohoa-tls").toRealPath();
        for (String name : List.of("server", "own", "other")) {
            keytool("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name, "-ext",
                    "SAN=dns:localhost,ip:127.0.0.1", "-validity", "2", "-keystore", store(name));
            keytool("-exportcert", "-alias", name, "-keystore", store(name), "-file",
                    folder.resolve(name + ".der").toString());
            keytool("-importcert", "-noprompt", "-alias", name, "-file", folder.resolve(name + ".der").toString(),
                    "-keystore", store("trusted"));
        }
        registry.add("sohoa.home", () -> folder.resolve("home").toString());
        registry.add("sohoa.postgres-binaries", () -> "target/postgres-bin");
        registry.add("logging.threshold.console", () -> "warn");
        registry.add("server.ssl.key-store", () -> store("server"));
        registry.add("server.ssl.key-store-password", () -> PASSWORD);
        registry.add("server.ssl.trust-store", () -> store("trusted"));
        registry.add("server.ssl.trust-store-password", () -> PASSWORD);
        registry.add("server.ssl.client-auth", () -> "want");
    }

    @BeforeEach
    void theOfficeIsKnown() {
        assertThat(offices.find(OFFICE)).isPresent();
    }

    @Test
    void aBoundClientIsHeardOnlyOverConnectionsThatShowItsCertificate() throws Exception {
        String token = token("tls-bound");
        clients.bind("tls-bound", Sha256.of(Files.readAllBytes(folder.resolve("own.der"))), admin());

        assertThat(procedures(token, "own").statusCode()).isEqualTo(200);
        for (String shown : new String[] { "other", null }) {
            HttpResponse<String> refused = procedures(token, shown);
            assertThat(refused.statusCode()).as("showing %s", shown).isEqualTo(401);
            assertThat(refused.body()).contains("certificate_missing");
        }
        assertThat(jdbc.sql("""
                select count(*) from audit.event
                where client = 'tls-bound' and action = 'access_refused' and detail = 'certificate_missing'
                """).query(Integer.class).single()).isEqualTo(2);

        clients.bind("tls-bound", null, admin());
        assertThat(procedures(token, null).statusCode()).isEqualTo(200);
    }

    @Test
    void aClientThatIsNotBoundNeedsNoCertificateAndMayShowAny() throws Exception {
        String token = token("tls-free");

        assertThat(procedures(token, null).statusCode()).isEqualTo(200);
        assertThat(procedures(token, "other").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> procedures(String token, @Nullable String certificate) throws Exception {
        return send(certificate, HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/api/v1/procedures"))
            .header("Authorization", "Bearer " + token));
    }

    private String token(String id) throws Exception {
        String secret = clients
            .admit(new Client(id, id, OFFICE, Set.of(Scope.ONCE_ONLY_CHECK), Set.of("*"), Set.of("*"), 600));
        HttpResponse<String> answer = send(null, HttpRequest
            .newBuilder(URI.create("https://localhost:" + port + "/oauth2/token"))
            .header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=once-only.check")));
        return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    }

    private static HttpResponse<String> send(@Nullable String certificate, HttpRequest.Builder request)
            throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        if (certificate != null) {
            keys.init(load(certificate), PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(load("trusted"));
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init((certificate != null) ? keys.getKeyManagers() : null, trust.getTrustManagers(), null);
        try (HttpClient http = HttpClient.newBuilder().sslContext(tls).build()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static KeyStore load(String name) throws Exception {
        return KeyStore.getInstance(Path.of(store(name)).toFile(), PASSWORD.toCharArray());
    }

    private static Inquiry admin() {
        return new Inquiry("administrator", null, OFFICE, "certificate", null, null);
    }

    private static String store(String name) {
        return folder.resolve(name + ".p12").toString();
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

}
