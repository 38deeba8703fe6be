package vn.sohoa.api;

import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is answered when the database refuses a part of the work. */
class BrokenDatabaseTests extends ApiTest {

    @Autowired
    @FlywayDataSource
    private DataSource ofOwner;

    @Test
    void withoutAuditThereIsNoData() {
        CitizenId citizen = aCitizen();
        UUID record = birthCertificateOf(citizen);
        String token = token(Scope.ONCE_ONLY_CHECK, Scope.EVIDENCE_READ, Scope.REUSE_REPORT);
        owner("create function audit.full_disk() returns trigger language plpgsql as "
                + "$$ begin raise exception using errcode = '53100', message = 'could not extend file'; end $$",
                "create trigger full_disk before insert on audit.event execute function audit.full_disk()");
        try {
            problem(post("/once-only-checks", token, asking(citizen)), 503, "unavailable");
            problem(post("/evidence-requests", token,
                    "{\"asking\": %s, \"records\": [\"%s\"]}".formatted(asking(citizen), record)), 503, "unavailable");
            problem(post("/reuse-reports", token,
                    "{\"asking\": %s, \"reuses\": [{\"record\": \"%s\", \"component\": \"KS\"}]}"
                        .formatted(asking(citizen), record),
                    "Idempotency-Key", "full-disk-0001"), 503, "unavailable");
            problem(post("/once-only-checks", token, asking(citizen, PROCEDURE, "H26.1-261120-0001")), 503,
                    "unavailable");
            problem(get("/changes", token), 503, "unavailable"); // not even a refusal
        }
        finally {
            owner("drop trigger full_disk on audit.event", "drop function audit.full_disk()");
        }
        assertThat(jdbc.sql("select count(*) from warehouse.reuse where citizen_id = :citizen")
            .param("citizen", citizen.value())
            .query(Integer.class)
            .single()).isZero();
        assertThat(audited(citizen)).isEmpty();
        assertThat(content(post("/reuse-reports", token,
                "{\"asking\": %s, \"reuses\": [{\"record\": \"%s\", \"component\": \"KS\"}]}".formatted(asking(citizen),
                        record),
                "Idempotency-Key", "full-disk-0001"))
            .get("counted")
            .asInt()).as("the same key once there is room").isEqualTo(1);
    }

    @Test
    void whereClientsCannotBeLookedUpTheAnswerIsAProblemToo() throws Exception {
        String token = token(Scope.ONCE_ONLY_CHECK);
        owner("alter table access.client rename to checked_out");
        try {
            Thread.sleep(1_500); // clients are remembered for a second
            problem(post("/once-only-checks", token, asking(aCitizen())), 503, "unavailable");
        }
        finally {
            owner("alter table access.checked_out rename to client");
        }
    }

    private void owner(String... statements) {
        for (String statement : statements) {
            JdbcClient.create(ofOwner).sql(statement).update();
        }
    }

}
