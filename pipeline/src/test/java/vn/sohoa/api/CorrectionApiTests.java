package vn.sohoa.api;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.sohoa.access.Client;
import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionApiTests extends ApiTest {

    @Test
    void aReportWaitsForAPersonAndChangesNothingBefore() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String token = token(Scope.CORRECTION_REPORT, Scope.EVIDENCE_READ, Scope.EVIDENCE_READ_OPEN);

        HttpResponse<String> report = report(token, citizen, record, "holder_name", "Nguyễn Văn Bính", "c-0000001");

        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
        String id = content(report).get("id").asString();
        assertThat(content(get("/correction-reports/" + id, token)).get("state").asString()).isEqualTo("open");
        assertThat(jdbc.sql("""
                select field || ' ' || proposed_value || ' ' || reason || ' ' || office || ' ' || version
                from work.correction_report where id = :id::uuid
                """).param("id", id).query(String.class).single())
            .isEqualTo("holder_name Nguyễn Văn Bính The paper says so. H41.12 1");
        assertThat(post("/evidence-requests", token,
                "{\"asking\": %s, \"records\": [\"%s\"]}".formatted(asking(citizen), record))
            .body()).contains("Nguyễn Văn Bình").doesNotContain("Bính");
        assertThat(audited(citizen)).contains("correction_reported granted 1.001612");
    }

    @Test
    void theSameReportCountsOnce() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String token = token(Scope.CORRECTION_REPORT);

        HttpResponse<String> first = report(token, citizen, record, "holder_name", "Bính", "c-0000002");
        assertThat(report(token, citizen, record, "holder_name", "Bính", "c-0000002").body()).isEqualTo(first.body());
        assertThat(
                content(report(token, citizen, record, "holder_name", "Bính", "c-0000003")).get("counted").asBoolean())
            .isFalse();
        assertThat(
                content(report(token, citizen, record, "holder_name", "Bích", "c-0000004")).get("counted").asBoolean())
            .isTrue();
        problem(report(token, citizen, record, "holder_name", "Bảo", "c-0000004"), 409, "key_reused");
        assertThat(jdbc.sql("select count(*) from work.correction_report where document = :record")
            .param("record", record)
            .query(Integer.class)
            .single()).isEqualTo(2);
    }

    @Test
    void whatTheClientMayNotSeeItMayNotCorrect() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        UUID useless = filed(citizen, "land_use_certificate", java.util.Map.of());
        String bound = token(new Client("bound-corrector", "b", OFFICE, Set.of(Scope.CORRECTION_REPORT), Set.of("*"),
                Set.of("citizen_identity_card"), 600));

        problem(report(bound, citizen, record, "holder_name", "A", "c-0000005"), 404, "record_not_found");
        problem(report(token(Scope.CORRECTION_REPORT), citizen, useless, "holder_name", "A", "c-0000006"), 404,
                "record_not_found");
        problem(report(token(Scope.CORRECTION_REPORT), aCitizen(), record, "holder_name", "A", "c-0000007"), 404,
                "record_not_found");
        problem(report(token(Scope.CORRECTION_REPORT), citizen, record, "Holder Name!", "A", "c-0000008"), 400,
                "malformed_body");
        problem(get("/correction-reports/not-an-id", bound), 400, "bad_parameter");
    }

    private HttpResponse<String> report(String token, CitizenId citizen, UUID record, String field, String proposed,
            String key) {
        return post("/correction-reports", token,
                "{\"asking\": %s, \"record\": \"%s\", \"field\": \"%s\", \"proposed\": \"%s\", \"reason\": \"The paper says so.\"}"
                    .formatted(asking(citizen), record, field, proposed),
                "Idempotency-Key", key);
    }

}
