package vn.sohoa.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.Client;
import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.OfficeCode;

import static org.assertj.core.api.Assertions.assertThat;

class DossierApiTests extends ApiTest {

    private static final String RESOLVED = """
            {"procedure": "1.001612.000.00.00.H41", "receivedOn": "2026-11-20", "state": "resolved", "portalState": "9",
             "components": [{"code": "KS", "replacedBy": "KQ.G15.000031"}, {"code": "DA", "file": "tep-1", "digitized": true}],
             "results": [{"name": "Giấy chứng nhận", "code": "KQ.H41.000001", "file": "https://kho.test/1.pdf"}]}""";

    @Test
    void flagsGoBackInThePortalsNamesWithRealReuseBesideThem() {
        String token = token(Scope.DOSSIER_REGISTER, Scope.REUSE_REPORT);
        HttpResponse<String> registered = put("H41.12-261120-1001", token, RESOLVED);
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String asking = asking(citizen, PROCEDURE, "H41.12-261120-1001");
        post("/reuse-reports", token,
                "{\"asking\": %s, \"reuses\": [{\"record\": \"%s\", \"component\": \"KS\"}]}".formatted(asking, record),
                "Idempotency-Key", "dossier-0001");

        JsonNode dossier = content(get("/dossiers/H41.12-261120-1001", token));

        assertThat(dossier.at("/dossier/TrangThaiHoSo").asString()).isEqualTo("9");
        assertThat(dossier.at("/dossier/DonViXuLy").asString()).isEqualTo("H41.12");
        assertThat(dossier.at("/dossier/TaiLieuNop/0").toString()).isEqualTo(
                """
                        {"TepDinhKemId":null,"MaThanhPhanHoSo":"KS","DuocSoHoa":false,"DuocTaiSuDung":true,"DuocLayTuKhoDMQG":true,"MaKetQuaThayThe":"KQ.G15.000031"}""");
        assertThat(dossier.at("/dossier/TaiLieuNop/1/DuocTaiSuDung").asBoolean()).isFalse();
        assertThat(dossier.at("/dossier/DanhSachGiayToKetQua/0/DuongDanTepTinKetQua").asString())
            .isEqualTo("https://kho.test/1.pdf");
        assertThat(dossier.at("/countedReuses/0/record").asString()).isEqualTo(record.toString());
        assertThat(dossier.toString()).doesNotContain(citizen.value());
        assertThat(auditedDossier("H41.12-261120-1001")).contains("dossier_registered granted");
    }

    @Test
    void whoReplacesWhatSomebodyElseChangedIsTold() {
        String token = token(Scope.DOSSIER_REGISTER);
        String first = put("H41.12-261120-1002", token, RESOLVED).headers().firstValue("ETag").orElseThrow();
        assertThat(get("/dossiers/H41.12-261120-1002", token, "If-None-Match", first).statusCode()).isEqualTo(304);

        String stopped = RESOLVED.replace("resolved", "stopped").replace("\"9\"", "\"8\"");
        HttpResponse<String> changed = put("H41.12-261120-1002", token, stopped, "If-Match", first);
        assertThat(changed.statusCode()).isEqualTo(200);
        problem(put("H41.12-261120-1002", token, RESOLVED, "If-Match", first), 412, "changed_meanwhile");
        problem(put("H41.12-261120-1003", token, RESOLVED, "If-Match", first), 412, "changed_meanwhile");
        assertThat(get("/dossiers/H41.12-261120-1002", token).body()).isEqualTo(changed.body());
    }

    @Test
    void aClientKeepsToItsOfficeAndProcedures() {
        String bound = token(new Client("bound-registrar", "b", OFFICE, Set.of(Scope.DOSSIER_REGISTER),
                Set.of("2.000815"), Set.of("*"), 600));
        put("H41.12-261120-1004", token(Scope.DOSSIER_REGISTER), RESOLVED);

        problem(put("H41.12-261120-1005", bound, RESOLVED), 403, "procedure_not_allowed");
        problem(put("H41.12-261120-1004", bound, RESOLVED.replace("1.001612.000.00.00.H41", "2.000815")), 403,
                "procedure_not_allowed");
        problem(get("/dossiers/H41.12-261120-1004", bound), 404, "dossier_not_found");
        problem(put("H26.1-261120-1006", token(Scope.DOSSIER_REGISTER), RESOLVED), 403, "dossier_of_another_office");
        problem(put("H41.12-261120-1007", token(Scope.DOSSIER_REGISTER), RESOLVED.replace("1.001612", "9.999999")), 422,
                "unknown_procedure");
        problem(put("not-a-code", token(Scope.DOSSIER_REGISTER), RESOLVED), 400, "bad_parameter");
        problem(put("H41.12-261120-1007", token(Scope.DOSSIER_REGISTER), RESOLVED.replace("resolved", "done")), 400,
                "malformed_body");
        assertThat(auditedDossier("H41.12-261120-1005")).contains("access_refused refused");
    }

    @Test
    void manyAreRegisteredLineByLineAndABadOneSpoilsNoOther() {
        String token = token(Scope.DOSSIER_REGISTER);
        String good = "{\"dossier\": \"H41.12-261120-200%d\", \"procedure\": \"1.001612\", \"receivedOn\": \"2026-11-20\", \"state\": \"received\"}";
        String lines = String.join("\n", good.formatted(1), "{ not json", "",
                good.formatted(2).replace("H41.12", "H26.1"), "x".repeat(DossierLines.LONGEST_LINE + 10),
                good.formatted(3).replace("received\"}", "lost\"}"), good.formatted(4));

        List<JsonNode> answers = lines(token, lines);

        assertThat(answers).extracting(
                one -> one.get("line").asInt() + " " + one.get("status").asInt() + " " + one.get("code").asString(""))
            .containsExactly("1 201 ", "2 400 malformed_body", "4 403 dossier_of_another_office", "5 413 line_too_long",
                    "6 400 malformed_body", "7 201 ");
        assertThat(lines(token, lines).getFirst().get("status").asInt()).isEqualTo(200);
        problem(post("/dossiers", token, lines), 415, "unsupported_media_type");
    }

    @Test
    void tooManyLinesAreLeftOutAndSaidToBe() {
        String blank = "\n".repeat(DossierLines.MOST_LINES + 5);

        List<JsonNode> answers = lines(token(Scope.DOSSIER_REGISTER), blank);

        assertThat(answers).extracting(one -> one.get("code").asString()).containsExactly("too_many_lines");
        assertThat(answers.getFirst().get("line").asInt()).isEqualTo(DossierLines.MOST_LINES + 1);
    }

    @Test
    void indicatorsCountFlagsAndRealReuseBesideThem() {
        OfficeCode commune = new OfficeCode("H42.1");
        assertThat(offices.find(new OfficeCode("H42"))).isPresent();
        String token = token(new Client("h42", "h42", new OfficeCode("H42"),
                Set.of(Scope.DOSSIER_REGISTER, Scope.INDICATORS_READ, Scope.REUSE_REPORT), Set.of("*"), Set.of("*"),
                6000));
        String plain = "{\"dossier\": \"%s-260415-300%d\", \"procedure\": \"1.001612\", \"receivedOn\": \"2026-04-15\", \"state\": \"received\"%s}";
        lines(token, String.join("\n",
                plain.formatted(commune, 1,
                        ", \"components\": [{\"code\": \"KS\", \"reused\": true, \"fromWarehouse\": true}]"),
                plain.formatted(commune, 2,
                        ", \"components\": [{\"code\": \"KS\", \"file\": \"a\"}], \"results\": [{\"name\": \"x\", \"file\": \"b\"}], \"populationDataUsed\": true")
                    .replace("received\"", "resolved\""),
                plain.formatted("H42.2", 3, ""), plain.formatted("H42.2", 4, "").replace("2026-04-15", "2026-07-01")));
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        post("/reuse-reports", token, "{\"asking\": %s, \"reuses\": [{\"record\": \"%s\", \"component\": \"KS\"}]}"
            .formatted(asking(citizen, PROCEDURE, "H42.2-260415-3003"), record), "Idempotency-Key", "indicator-1");

        JsonNode quarter = content(get("/indicators?period=2026-Q2", token));

        assertThat(quarter.get("office").asString()).isEqualTo("H42");
        assertThat(quarter.get("rows").size()).isEqualTo(1);
        assertThat(figures(quarter.at("/rows/0/indicators"))).containsExactly("4.1 1/3 33.33", "4.2 1/3 33.33",
                "4.3 1/3 33.33", "4.4 1/3 33.33", "4.5-procedures 1/1 100", "4.5-dossiers 1/3 33.33");
        assertThat(quarter.at("/rows/0/report/reused").asInt()).isEqualTo(1);
        assertThat(quarter.at("/rows/0/report/resultsDigitized").asInt()).isEqualTo(1);
        assertThat(quarter.at("/rows/0/realReuse/reused/numerator").asInt()).isEqualTo(1);
        assertThat(quarter.at("/rows/0/indicators/2/fullMarksFrom").asInt()).isEqualTo(80);
        JsonNode byOffice = content(get("/indicators?period=2026&by=office", token)).get("rows");
        assertThat(byOffice.valueStream()
            .map(row -> row.get("key").asString() + " flags " + row.at("/indicators/2/numerator").asInt() + " real "
                    + row.at("/realReuse/reused/numerator").asInt()))
            .containsExactly("H42.1 flags 1 real 0", "H42.2 flags 0 real 1");
        assertThat(content(get("/indicators?period=2025", token)).get("rows").size()).isZero();
        assertThat(content(get("/indicators?period=2026-07&office=H42.2&procedure=1.001612&by=month", token))
            .at("/rows/0/key")
            .asString()).isEqualTo("2026-07");
        problem(get("/indicators?period=2026-13", token), 400, "bad_parameter");
        problem(get("/indicators", token), 400, "bad_parameter");
        problem(get("/indicators?period=2026&office=H41", token), 403, "office_not_allowed");
    }

    private static List<String> figures(JsonNode indicators) {
        return indicators.valueStream()
            .map(one -> one.get("code").asString() + " " + one.get("numerator").asInt() + "/"
                    + one.get("denominator").asInt() + " "
                    + one.get("percent").decimalValue().stripTrailingZeros().toPlainString())
            .toList();
    }

    @Test
    void aLargeBatchIsAnsweredCompletely() {
        String lines = IntStream.range(0, 300)
            .mapToObj(
                    "{\"dossier\": \"H41.12-261119-%05d\", \"procedure\": \"1.001612\", \"receivedOn\": \"2026-11-19\", \"state\": \"received\"}"::formatted)
            .collect(Collectors.joining("\n"));

        assertThat(lines(token(Scope.DOSSIER_REGISTER), lines)).hasSize(300)
            .allSatisfy(one -> assertThat(one.get("status").asInt()).isEqualTo(201));
    }

    private HttpResponse<String> put(String code, String token, String body, String... headers) {
        HttpRequest.Builder request = request("/api/v1/dossiers/" + code).header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private List<JsonNode> lines(String token, String lines) {
        HttpResponse<String> response = send(request("/api/v1/dossiers").header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-ndjson")
            // of unknown length, as a stream is
            .POST(HttpRequest.BodyPublishers.ofInputStream(
                    () -> new java.io.ByteArrayInputStream(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private List<String> auditedDossier(String code) {
        return jdbc.sql("select action || ' ' || result from audit.event where dossier_code = :code order by id")
            .param("code", code)
            .query((row, number) -> row.getString(1))
            .list();
    }

}
