package vn.sohoa.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.Sohoa;
import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Scope;
import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.warehouse.JdbcRecords;
import vn.sohoa.warehouse.PaperRecord;
import vn.sohoa.warehouse.Provenance;
import vn.sohoa.warehouse.RecordField;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API over HTTP, with real PostgreSQL and a real S3 server in a home of their own.
 */
@SpringBootTest(classes = Sohoa.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ApiTest {

    static final OfficeCode OFFICE = new OfficeCode("H41.12");

    static final String PROCEDURE = "1.001612";

    static final byte[] COPY = "%PDF-1.4 a copy".getBytes(StandardCharsets.UTF_8);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clients clients;

    @Autowired
    OfficeRegistry offices;

    @Autowired
    Procedures procedures;

    @Autowired
    JdbcRecords records;

    @Autowired
    ObjectStore store;

    @Autowired
    RequestMappingHandlerMapping mappings;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    static final Description description = new Description();

    private final HttpClient http = HttpClient.newHttpClient();

    private final JsonMapper json = JsonMapper.shared();

    private int citizens;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) throws IOException {
        String home = Files.createTempDirectory("sohoa-api").toRealPath().toString();
        registry.add("sohoa.home", () -> home);
        registry.add("sohoa.postgres-binaries", () -> "target/postgres-bin");
        registry.add("sohoa.webhooks.allowed-networks", () -> "127.0.0.0/8");
        registry.add("sohoa.webhooks.https-only", () -> "false");
        registry.add("sohoa.webhooks.attempts", () -> "3");
        registry.add("sohoa.webhooks.retry-delay", () -> "50ms");
        registry.add("sohoa.webhooks.pace", () -> "100ms");
        registry.add("logging.threshold.console", () -> "warn");
    }

    @BeforeEach
    void aProcedureThatAsksForABirthCertificateAndAMaritalStatus() throws IOException {
        java.nio.file.Path list = Files.createTempFile("procedures", ".csv");
        Files.writeString(list,
                """
                        procedure_code;procedure_name;component_code;component_name;required;record_type;not_older_than_days;must_be_verified;own_office_only
                        1.001612;Đăng ký hộ kinh doanh;KS;Giấy khai sinh;yes;birth_certificate;;no;no
                        1.001612;Đăng ký hộ kinh doanh;HN;Giấy xác nhận tình trạng hôn nhân;no;marital_status_certificate;180;no;no
                        1.001612;Đăng ký hộ kinh doanh;DA;Đơn đề nghị;yes;;;;
                        2.000815;Chứng thực;KS;Giấy khai sinh;yes;birth_certificate;;yes;no
                        """);
        procedures.load(list);
    }

    /** A citizen nobody knows yet. */
    CitizenId aCitizen() {
        return new CitizenId("0401900%05d".formatted(System.nanoTime() % 90_000 + ++citizens));
    }

    UUID filed(CitizenId citizen, String type, Map<String, String> values) {
        DocumentId document = new DocumentId(UUID.randomUUID());
        Sha256 copy = store.put(COPY, "application/pdf");
        List<RecordField> fields = values.entrySet()
            .stream()
            .map(value -> new RecordField(new FieldKey(value.getKey()), value.getValue(), new Confidence(0.99), 1,
                    new Box(1, 2, 3, 4)))
            .toList();
        records.file(
                new PaperRecord(document, new DocumentType(type), fields,
                        new Provenance(OFFICE, new BatchId("b"), "a.pdf", copy, copy, "engine", type + "/1")),
                new LinkedHashSet<>(Set.of(citizen)));
        return document.value();
    }

    UUID birthCertificateOf(CitizenId citizen) {
        return filed(citizen, "birth_certificate", Map.of("holder_name", "Nguyễn Văn Bình", "holder_citizen_id",
                citizen.value(), "holder_birth_date", "1990-05-17", "holder_ethnicity", "Kinh"));
    }

    /**
     * A token of a client that may do what {@code scopes} say, for all procedures and
     * types.
     */
    String token(Scope... scopes) {
        String id = "client-" + UUID.randomUUID().toString().substring(0, 8);
        return token(new Client(id, id, OFFICE, Set.of(scopes), Set.of("*"), Set.of("*"), 600));
    }

    String token(Client client) {
        assertThat(offices.find(OFFICE)).isPresent();
        String secret = clients.admit(client);
        String basic = Base64.getEncoder()
            .encodeToString((client.id() + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String scopes = String.join("%20", client.scopes().stream().map(Scope::code).toList());
        HttpResponse<String> response = send(request("/oauth2/token").header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=" + scopes)));
        if (response.statusCode() != 200) {
            throw new AssertionError("no token: " + response.statusCode() + " " + response.body());
        }
        return json.readTree(response.body()).get("access_token").asString();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.uri().getPath().startsWith("/api/")) {
                description.check(response);
            }
            return response;
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    HttpResponse<String> post(String path, String token, String body, String... headers) {
        HttpRequest.Builder request = request("/api/v1" + path).header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    HttpResponse<String> get(String path, String token, String... headers) {
        HttpRequest.Builder request = request("/api/v1" + path).header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    void problem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(content(response).get("code").asString()).isEqualTo(code);
    }

    JsonNode content(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    /** {@code GET /api/v1/openapi} and its like, as the application itself lists them. */
    Set<String> served() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> {
            List<String> methods = mapping.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
            mapping.getPatternValues()
                .stream()
                .filter(path -> path.startsWith("/api/")) // the others are the console's
                .forEach(path -> (methods.isEmpty() ? List.of("ANY") : methods)
                    .forEach(method -> served.add(method + " " + path)));
        });
        return served;
    }

    /** The part of each request that says whom and what for. */
    static String asking(CitizenId citizen, String procedure, String dossier) {
        return """
                {"citizenId": "%s", "procedure": "%s", "dossier": "%s", "purpose": "Đăng ký hộ kinh doanh"}"""
            .formatted(citizen.value(), procedure, dossier);
    }

    static String asking(CitizenId citizen) {
        return asking(citizen, PROCEDURE, "H41.12-261120-0001");
    }

    List<String> audited(CitizenId citizen) {
        return jdbc.sql("""
                select action || ' ' || coalesce(result, '') || ' ' || coalesce(procedure_code, '')
                from audit.event where citizen_id = :citizen order by id
                """).param("citizen", citizen.value()).query((row, number) -> row.getString(1)).list();
    }

}
