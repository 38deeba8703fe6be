package vn.sohoa.api;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import vn.sohoa.access.Client;
import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.OfficeCode;

import static org.assertj.core.api.Assertions.assertThat;

class ReuseApiTests extends ApiTest {

    @Test
    void aProcedureReusesABirthCertificate() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String token = token(Scope.ONCE_ONLY_CHECK, Scope.EVIDENCE_READ, Scope.REUSE_REPORT);

        JsonNode check = content(post("/once-only-checks", token, asking(citizen)));
        assertThat(check.get("components").get(0).get("status").asString()).isEqualTo("reusable");
        assertThat(check.get("components").get(0).get("record").get("id").asString()).isEqualTo(record.toString());
        assertThat(check.get("components").get(1).get("status").asString()).isEqualTo("to_be_handed_in");

        JsonNode evidence = content(post("/evidence-requests", token, evidence(citizen, record))).get("records").get(0);
        assertThat(evidence.get("trust").asString()).isEqualTo("machine_read");
        HttpResponse<String> copy = send(
                request(evidence.get("copy").get("url").asString()).header("Authorization", "Bearer " + token));
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(COPY);

        JsonNode report = content(
                post("/reuse-reports", token, reuse(citizen, record), "Idempotency-Key", "report-0001"));
        assertThat(report.get("counted").asInt()).isEqualTo(1);
        assertThat(audited(citizen)).containsExactly("once_only_checked granted 1.001612",
                "record_read granted 1.001612", "copy_read granted 1.001612", "reuse_reported granted 1.001612");
    }

    @Test
    void valuesAreMaskedUnlessTheClientMaySeeThem() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);

        JsonNode masked = content(post("/evidence-requests", token(Scope.EVIDENCE_READ), evidence(citizen, record)))
            .get("records")
            .get(0);
        JsonNode open = content(post("/evidence-requests", token(Scope.EVIDENCE_READ, Scope.EVIDENCE_READ_OPEN),
                evidence(citizen, record)))
            .get("records")
            .get(0);

        assertThat(value(masked, "holder_name")).isEqualTo("N***** V** B***");
        assertThat(value(masked, "holder_birth_date")).isEqualTo("1990-**-**");
        assertThat(value(masked, "holder_citizen_id")).startsWith("********");
        assertThat(value(masked, "holder_ethnicity")).isEqualTo("***");
        assertThat(value(open, "holder_name")).isEqualTo("Nguyễn Văn Bình");
        assertThat(value(open, "holder_citizen_id")).isEqualTo(citizen.value());
    }

    @Test
    void anExpiredOrOldOrUnverifiedPaperIsToldWithItsReason() {
        CitizenId citizen = aCitizen();
        filed(citizen, "marital_status_certificate", Map.of("issued_on", "2020-01-01", "valid_until", "2020-07-01"));
        birthCertificateOf(citizen);
        String token = token(Scope.ONCE_ONLY_CHECK);

        JsonNode marital = content(post("/once-only-checks", token, asking(citizen))).get("components").get(1);
        JsonNode verified = content(
                post("/once-only-checks", token, asking(citizen, "2.000815.000.00.00.H41", "H41.12-261120-0002")))
            .get("components")
            .get(0);

        assertThat(marital.get("status").asString()).isEqualTo("held_but");
        assertThat(marital.get("reasons").toString()).isEqualTo("[\"expired\",\"too_old\"]");
        assertThat(verified.get("reasons").toString()).isEqualTo("[\"unverified\"]");
    }

    @Test
    void aReuseIsCountedOnceHoweverOftenItIsReported() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String token = token(Scope.REUSE_REPORT);
        String body = reuse(citizen, record);

        JsonNode first = content(post("/reuse-reports", token, body, "Idempotency-Key", "report-0002"));
        JsonNode repeated = content(post("/reuse-reports", token, body, "Idempotency-Key", "report-0002"));
        JsonNode again = content(post("/reuse-reports", token, body, "Idempotency-Key", "report-0003"));

        assertThat(first.toString()).isEqualTo("{\"counted\":1,\"known\":0}").isEqualTo(repeated.toString());
        assertThat(again.toString()).isEqualTo("{\"counted\":0,\"known\":1}");
        assertThat(jdbc.sql("select count(*) from warehouse.reuse where citizen_id = :citizen")
            .param("citizen", citizen.value())
            .query(Integer.class)
            .single()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        UUID other = birthCertificateOf(citizen);
        String token = token(Scope.REUSE_REPORT);
        post("/reuse-reports", token, reuse(citizen, record), "Idempotency-Key", "report-0004");

        problem(post("/reuse-reports", token, reuse(citizen, other), "Idempotency-Key", "report-0004"), 409,
                "key_reused");
        CitizenId almostTheSame = new CitizenId("099" + citizen.value().substring(3));
        problem(post("/reuse-reports", token, reuse(almostTheSame, record), "Idempotency-Key", "report-0004"), 409,
                "key_reused");
        problem(post("/reuse-reports", token, reuse(citizen, other)), 400, "key_missing");
    }

    @Test
    void nothingTellsWhetherACitizenIsKnown() {
        CitizenId known = aCitizen();
        filed(known, "land_use_certificate", Map.of());
        CitizenId unknown = aCitizen();
        String token = token(Scope.ONCE_ONLY_CHECK, Scope.EVIDENCE_READ);

        assertThat(post("/once-only-checks", token, asking(known)).body())
            .isEqualTo(post("/once-only-checks", token, asking(unknown)).body());
        assertThat(post("/evidence-requests", token, evidence(known, UUID.randomUUID())).body())
            .isEqualTo(post("/evidence-requests", token, evidence(unknown, UUID.randomUUID())).body());
    }

    @Test
    void aRecordThatTheProcedureCannotUseIsNotFound() {
        CitizenId citizen = aCitizen();
        UUID land = filed(citizen, "land_use_certificate", Map.of("document_number", "CH 1"));

        problem(post("/evidence-requests", token(Scope.EVIDENCE_READ), evidence(citizen, land)), 404,
                "record_not_found");
    }

    @Test
    void aClientStaysWithinWhatItIsBoundTo() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String token = token(new Client("bound-client", "bound", new OfficeCode("H41.12"),
                Set.of(Scope.ONCE_ONLY_CHECK, Scope.EVIDENCE_READ), Set.of(PROCEDURE), Set.of("marriage_certificate"),
                600));

        problem(post("/once-only-checks", token, asking(citizen, "2.000815", "H41.12-261120-0001")), 403,
                "procedure_not_allowed");
        problem(post("/once-only-checks", token, asking(citizen, PROCEDURE, "H26.1-261120-0001")), 403,
                "dossier_of_another_office");
        problem(post("/evidence-requests", token, evidence(citizen, record)), 404, "record_not_found");
        problem(post("/reuse-reports", token, reuse(citizen, record), "Idempotency-Key", "report-0005"), 403,
                "not_allowed");
        assertThat(jdbc.sql("select count(*) from audit.event where client = 'bound-client' and result = 'refused'")
            .query(Integer.class)
            .single()).isEqualTo(4);
    }

    @Test
    void aRevokedClientMayDoNothingFromThenOn() {
        String token = token(new Client("revoked-client", "revoked", OFFICE, Set.of(Scope.ONCE_ONLY_CHECK), Set.of("*"),
                Set.of("*"), 600));
        jdbc.sql("update access.client set revoked_at = now() where id = 'revoked-client'").update();

        problem(post("/once-only-checks", token, asking(aCitizen())), 403, "not_allowed");
    }

    @Test
    void aLinkIsGoodForItsClientOnly() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        JsonNode evidence = content(post("/evidence-requests", token(Scope.EVIDENCE_READ), evidence(citizen, record)))
            .get("records")
            .get(0);

        problem(send(request(evidence.get("copy").get("url").asString()).header("Authorization",
                "Bearer " + token(Scope.EVIDENCE_READ))), 404, "document_not_found");
    }

    @Test
    void whoAsksTooOftenHasToWait() {
        String token = token(
                new Client("busy-client", "busy", OFFICE, Set.of(Scope.ONCE_ONLY_CHECK), Set.of("*"), Set.of("*"), 1));
        CitizenId citizen = aCitizen();

        int last = 0;
        for (int i = 0; i < 3 && last != 429; i++) {
            last = post("/once-only-checks", token, asking(citizen)).statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "{}", "{\"citizenId\": \"12345\"}",
            "{\"citizenId\": \"040190000018\", \"procedure\": \"x\", \"dossier\": \"y\", \"purpose\": \"z\"}",
            "{\"citizenId\": \"040190000018\", \"procedure\": \"1.001612\", \"dossier\": \"H41.12-261120-0001\"}",
            "{\"citizenId\": \"040190000018\", \"procedure\": \"1.001612\", \"dossier\": \"H41.12-261120-0001\", \"purpose\": \" \"}",
            "{\"citizenId\": \"040190000018\", \"procedure\": \"1.001612\", \"dossier\": \"H41.12-261399-0001\", \"purpose\": \"z\"}" })
    void aBodyThatCannotBeMeantIsAProblemThatRepeatsNoValue(String body) {
        HttpResponse<String> response = post("/once-only-checks", token(Scope.ONCE_ONLY_CHECK), body);

        problem(response, 400, "malformed_body");
        assertThat(response.body()).doesNotContain("040190000018", "12345", "261399");
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsRead() {
        problem(post("/once-only-checks", token(Scope.ONCE_ONLY_CHECK), "x".repeat(1_000_001)), 413, "body_too_large");
    }

    @Test
    void aHundredMegabytesAreRefusedWithoutBeingRead() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                .write(("POST /api/v1/once-only-checks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token(Scope.ONCE_ONLY_CHECK)
                        + "\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsRefused() {
        problem(send(
                request("/api/v1/once-only-checks").header("Authorization", "Bearer " + token(Scope.ONCE_ONLY_CHECK))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(asking(aCitizen()).getBytes(StandardCharsets.UTF_8))))),
                413, "body_too_large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(send(
                request("/api/v1/once-only-checks").header("Authorization", "Bearer " + token(Scope.ONCE_ONLY_CHECK))
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString(asking(aCitizen())))),
                415, "unsupported_media_type");
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/xml", "application/yaml" })
    void onlyJsonIsUnderstoodAndSpoken(String type) {
        String token = token(Scope.ONCE_ONLY_CHECK);
        String body = type.endsWith("xml") ? "<Asking><purpose>x</purpose></Asking>" : "purpose: x";

        problem(send(request("/api/v1/once-only-checks").header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))), 415, "unsupported_media_type");
        problem(post("/once-only-checks", token, asking(aCitizen()), "Accept", type), 406, "not_acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\\u0000b", "a\\u001b[2J", "a\\nb", "a\\u202eb", "a\\ud800b", "\\u00a0\\u200b", "123" })
    void aPurposeIsWordsOnOneLine(String purpose) {
        problem(post("/once-only-checks", token(Scope.ONCE_ONLY_CHECK),
                asking(aCitizen()).replace("Đăng ký hộ kinh doanh", purpose)), 400, "malformed_body");
    }

    @Test
    void aKeyOfLettersWithAccentsIsNoKey() throws Exception {
        String body = reuse(aCitizen(), UUID.randomUUID());
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                .write(("POST /api/v1/reuse-reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + token(Scope.REUSE_REPORT) + "\r\nIdempotency-Key: khóa số một"
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 400")
                .contains("\"key_missing\"");
        }
    }

    @Test
    void whatCannotBeMeantIsARefusalTooAndAudited() {
        String token = token(new Client("clumsy-client", "c", OFFICE, Set.of(Scope.ONCE_ONLY_CHECK, Scope.REUSE_REPORT),
                Set.of("*"), Set.of("*"), 600));
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);

        post("/once-only-checks", token, "{\"citizenId\":");
        post("/once-only-checks", token, asking(citizen).replace(citizen.value(), "12345"));
        post("/once-only-checks", token, asking(citizen).replace("Đăng ký hộ kinh doanh", " "));
        post("/once-only-checks", token, "x".repeat(1_000_001));
        post("/reuse-reports", token, reuse(citizen, record));
        post("/reuse-reports", token, reuse(citizen, record), "Idempotency-Key", "clumsy-0001");
        post("/reuse-reports", token, reuse(citizen, UUID.randomUUID()), "Idempotency-Key", "clumsy-0001");
        get("/procedures?limit=x", token);
        get("/procedures?cursor=" + Cursor.of("procedures", "\0"), token);

        assertThat(jdbc.sql("""
                select detail || ' ' || purpose from audit.event
                where client = 'clumsy-client' and action = 'access_refused' and citizen_id is null order by id
                """).query(String.class).list()).containsExactly("malformed_body POST /api/v1/once-only-checks",
                "malformed_body POST /api/v1/once-only-checks", "malformed_body POST /api/v1/once-only-checks",
                "body_too_large POST /api/v1/once-only-checks", "key_missing POST /api/v1/reuse-reports",
                "key_reused POST /api/v1/reuse-reports", "bad_parameter GET /api/v1/procedures",
                "bad_cursor GET /api/v1/procedures");
    }

    @Test
    void everyRefusalOfAClientIsAudited() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String token = token(new Client("refused-client", "r", OFFICE,
                Set.of(Scope.ONCE_ONLY_CHECK, Scope.EVIDENCE_READ), Set.of("1.001612", "9.999999"), Set.of("*"), 600));

        post("/once-only-checks", token, asking(citizen, "2.000815", "H41.12-261120-0001"));
        post("/once-only-checks", token, asking(citizen, PROCEDURE, "H26.1-261120-0001"));
        post("/once-only-checks", token, asking(citizen, "9.999999", "H41.12-261120-0001"));
        post("/evidence-requests", token, evidence(aCitizen(), record));
        get("/documents/" + "x".repeat(43), token);
        post("/reuse-reports", token, reuse(citizen, record), "Idempotency-Key", "refused-0001");
        get("/procedures/2.000815", token);

        assertThat(jdbc.sql("""
                select detail from audit.event
                where client = 'refused-client' and action = 'access_refused' and citizen_id is null order by id
                """).query(String.class).list()).containsExactly("procedure_not_allowed", "dossier_of_another_office",
                "unknown_procedure", "record_not_found", "document_not_found", "not_allowed", "procedure_not_allowed");
    }

    @Test
    void anUnknownProcedureIsTold() {
        problem(post("/once-only-checks", token(Scope.ONCE_ONLY_CHECK),
                asking(aCitizen(), "9.999999", "H41.12-261120-0001")), 422, "unknown_procedure");
    }

    @Test
    void withoutATokenThereIsNoAnswer() {
        problem(send(request("/api/v1/once-only-checks").GET()), 401, "not_authenticated");
        problem(post("/once-only-checks", "not.a.token", "{}"), 401, "not_authenticated");
        problem(send(
                request("/api/v1/no-such-thing").header("Authorization", "Bearer " + token(Scope.ONCE_ONLY_CHECK))),
                403, "not_allowed");
    }

    private static String value(JsonNode evidence, String field) {
        return evidence.get("fields").get(field).get("value").asString();
    }

    private static String evidence(CitizenId citizen, UUID record) {
        return "{\"asking\": %s, \"records\": [\"%s\"]}".formatted(asking(citizen), record);
    }

    private static String reuse(CitizenId citizen, UUID record) {
        return "{\"asking\": %s, \"reuses\": [{\"record\": \"%s\", \"component\": \"KS\"}]}".formatted(asking(citizen),
                record);
    }

}
