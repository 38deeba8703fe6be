package vn.sohoa.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.sohoa.access.Client;
import vn.sohoa.access.Inquiry;
import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.warehouse.Revocations;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeApiTests extends ApiTest {

    @Autowired
    private Revocations revocations;

    @Test
    void whatHappensToARecordIsToldInOrderAndNamesNobody() {
        String token = token(Scope.CHANGES_READ);
        String start = end(token);
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String next = changes(token, start, "filed " + record);

        jdbc.sql("update warehouse.record set trust = 'verified' where document_id = :id").param("id", record).update();
        jdbc.sql("update warehouse.record set trust = 'verified' where document_id = :id").param("id", record).update();
        jdbc.sql("update warehouse.record set withdrawn_at = now() where document_id = :id")
            .param("id", record)
            .update();
        next = changes(token, next, "changed " + record, "withdrawn " + record);

        jdbc.sql("update warehouse.record set withdrawn_at = null where document_id = :id")
            .param("id", record)
            .update();
        changes(token, next, "filed " + record);
        assertThat(get("/changes?cursor=" + start, token).body()).doesNotContain(citizen.value())
            .doesNotContain("Bình");
    }

    @Test
    void aChangeThatCommitsLateIsNotMissed() throws Exception {
        String token = token(Scope.CHANGES_READ);
        String cursor = end(token);
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(insert(late));
            jdbc.sql(insert(early)).update();
            cursor = changes(token, cursor, "filed " + early);
            connection.commit();
        }

        changes(token, cursor, "filed " + late);
    }

    private static String insert(UUID document) {
        return "insert into exchange.change (kind, document, type, office) values ('filed', '%s', 'birth_certificate', 'H41.12')"
            .formatted(document);
    }

    @Test
    void aPaperWhoseLastDayIsOverExpiresOnce() {
        String token = token(Scope.CHANGES_READ);
        CitizenId citizen = aCitizen();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        UUID record = filed(citizen, "marital_status_certificate", Map.of("valid_until", yesterday.toString()));
        filed(citizen, "marital_status_certificate", Map.of("valid_until", yesterday.plusDays(1).toString()));
        String start = end(token);
        jdbc.sql("update exchange.expiry set told_until = :day").param("day", yesterday.minusDays(3)).update();

        String next = changes(token, start, "expired " + record);
        changes(token, next);
    }

    @Test
    void aRevocationIsToldWhenItIsDecidedWhenItsDayComesAndWhenItIsTakenBack() {
        String token = token(Scope.CHANGES_READ);
        UUID record = birthCertificateOf(aCitizen());
        DocumentId document = new DocumentId(record);
        LocalDate today = LocalDate.now(clock);
        String next = end(token);

        revocations.propose(document, today, "quyết định 1/QĐ-UBND", by("an"));
        next = changes(token, next);
        revocations.accept(document, by("binh"));
        changes(token, next, "changed " + record);
        jdbc.sql("update exchange.expiry set told_until = :day").param("day", today.minusDays(3)).update();
        next = end(token); // papers of other tests expire too
        assertThat(jdbc.sql("select count(*) from exchange.change where document = :record and kind = 'changed'")
            .param("record", record)
            .query(Integer.class)
            .single()).as("told again on its day").isEqualTo(2);
        revocations.proposeReinstating(document, "quyết định 2/QĐ-UBND", by("an"));
        next = changes(token, next);
        revocations.accept(document, by("binh"));
        changes(token, next, "changed " + record);
    }

    @Test
    void aNewerPaperIsToldToSupersedeAnOlderOneAndItsWithdrawalToRestoreIt() {
        String token = token(Scope.CHANGES_READ);
        CitizenId citizen = aCitizen();
        UUID older = filed(citizen, "citizen_identity_card",
                Map.of("holder_citizen_id", citizen.value(), "issued_on", "2016-03-01"));
        filed(citizen, "birth_certificate", Map.of("holder_citizen_id", citizen.value(), "issued_on", "2024-03-01"));
        String start = end(token);

        UUID newer = filed(citizen, "citizen_identity_card",
                Map.of("holder_citizen_id", citizen.value(), "issued_on", "2022-03-01"));
        String next = changes(token, start, "filed " + newer, "superseded " + older);

        records.withdraw(new DocumentId(newer));
        changes(token, next, "withdrawn " + newer, "changed " + older);
    }

    @Test
    void anOlderPaperThatComesLaterIsSupersededAtOnce() {
        String token = token(Scope.CHANGES_READ);
        CitizenId citizen = aCitizen();
        filed(citizen, "citizen_identity_card",
                Map.of("holder_citizen_id", citizen.value(), "issued_on", "2022-03-01"));
        String start = end(token);

        UUID older = filed(citizen, "citizen_identity_card",
                Map.of("holder_citizen_id", citizen.value(), "issued_on", "2016-03-01"));

        changes(token, start, "filed " + older, "superseded " + older);
    }

    @Test
    void aClientFollowsWhatItMaySeeOrReused() {
        String all = token(Scope.CHANGES_READ);
        String start = end(all);
        CitizenId citizen = aCitizen();
        UUID birth = birthCertificateOf(citizen);
        UUID marital = filed(citizen, "marital_status_certificate", Map.of());
        String typeBound = token(new Client("follower-type", "f", OFFICE, Set.of(Scope.CHANGES_READ), Set.of("*"),
                Set.of("marital_status_certificate"), 600));
        String elsewhere = token(new Client("follower-elsewhere", "f", new OfficeCode("H26"),
                Set.of(Scope.CHANGES_READ, Scope.REUSE_REPORT), Set.of("*"), Set.of("*"), 600));

        changes(all, start, "filed " + birth, "filed " + marital);
        changes(typeBound, start, "filed " + marital);
        changes(elsewhere, start);
        post("/reuse-reports", elsewhere, "{\"asking\": %s, \"reuses\": [{\"record\": \"%s\", \"component\": \"KS\"}]}"
            .formatted(asking(citizen, PROCEDURE, "H26.1-261120-0001"), birth), "Idempotency-Key", "follow-0001");
        changes(elsewhere, start, "filed " + birth);
        assertThat(
                jdbc.sql("select count(*) from audit.event where action = 'changes_read' and client = 'follower-type'")
                    .query(Integer.class)
                    .single())
            .isEqualTo(1);
    }

    @Test
    void pagesFollowEachOtherAndABadCursorIsRefused() {
        String token = token(Scope.CHANGES_READ);
        String cursor = end(token);
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            filed.add(birthCertificateOf(aCitizen()).toString());
        }
        List<String> seen = new ArrayList<>();
        boolean more = true;
        for (int page = 0; more && page < 10; page++) {
            JsonNode answer = content(get("/changes?limit=2&cursor=" + cursor, token));
            assertThat(answer.get("items").size()).isLessThanOrEqualTo(2);
            answer.get("items").forEach(one -> seen.add(one.get("record").asString()));
            cursor = answer.get("next").asString();
            more = answer.get("more").asBoolean();
        }

        assertThat(seen).containsExactlyElementsOf(filed);
        problem(get("/changes?cursor=%21%21", token), 400, "bad_cursor");
        problem(get("/changes?cursor=" + Cursor.of("procedures", "1"), token), 400, "bad_cursor");
        problem(get("/changes?cursor=" + Cursor.of("changes", "x"), token), 400, "bad_cursor");
        problem(get("/changes?cursor=" + Cursor.of("changes", "-1"), token), 400, "bad_cursor");
        // of a database that was restored from an older copy, or made up
        problem(get("/changes?cursor=" + Cursor.of("changes", "9223372036854775807"), token), 400, "bad_cursor");
        problem(get("/changes?limit=501", token), 400, "bad_parameter");
    }

    @Test
    void proceduresAreListedInPagesWithinTheRightsOfTheClient() {
        String token = token(Scope.ONCE_ONLY_CHECK);
        JsonNode first = content(get("/procedures?limit=1", token));
        JsonNode second = content(get("/procedures?limit=1&cursor=" + first.get("next").asString(), token));

        assertThat(first.at("/items/0/code").asString()).isEqualTo("1.001612");
        assertThat(first.at("/items/0/components/0/substitutes/0/type").asString()).isEqualTo("birth_certificate");
        assertThat(second.at("/items/0/code").asString()).isEqualTo("2.000815");
        String tag = get("/procedures/1.001612", token).headers().firstValue("ETag").orElseThrow();
        assertThat(get("/procedures/1.001612", token, "If-None-Match", tag).statusCode()).isEqualTo(304);
        problem(get("/procedures/9.999999", token), 422, "unknown_procedure");
        String bound = token(new Client("bound-lister", "b", OFFICE, Set.of(Scope.ONCE_ONLY_CHECK), Set.of("2.000815"),
                Set.of("*"), 600));
        assertThat(content(get("/procedures", bound)).get("items").size()).isEqualTo(1);
        problem(get("/procedures/1.001612", bound), 403, "procedure_not_allowed");
    }

    private static Inquiry by(String actor) {
        return new Inquiry(actor, null, OFFICE, "as decided", null, null);
    }

    /** Checks what comes behind a cursor, and tells the next one. */
    private String changes(String token, String cursor, String... expected) {
        JsonNode answer = content(get("/changes?cursor=" + cursor, token));
        assertThat(answer.get("items")
            .valueStream()
            .map(one -> one.get("kind").asString() + " " + one.get("record").asString())).containsExactly(expected);
        return answer.get("next").asString();
    }

    private String end(String token) {
        String cursor = Cursor.of("changes", "0");
        boolean more = true;
        while (more) {
            JsonNode answer = content(get("/changes?limit=500&cursor=" + cursor, token));
            cursor = answer.get("next").asString();
            more = answer.get("more").asBoolean();
        }
        return cursor;
    }

}
