package vn.sohoa.access;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.CitizenId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AuditChainsTests extends WarehouseTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditRetention retention;

    @Autowired
    AccessLogs logs;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    @FlywayDataSource
    DataSource ownerConnections;

    private final CitizenId citizen = aCitizen();

    @BeforeEach
    void isIntact() {
        assertThat(trail.verify().breaks()).isEmpty();
    }

    @AfterEach
    void isMendedAgain() {
        assertThat(trail.verify().breaks()).as("a test mends what it broke").isEmpty();
    }

    @Test
    @Timeout(60)
    void moreTransactionsThanChainsWriteAtOnceAndNoneFails() throws Exception {
        long before = trail.verify().events();
        try (ExecutorService threads = Executors.newFixedThreadPool(40)) {
            List<Future<?>> writing = IntStream.range(0, 400)
                .<Future<?>>mapToObj(i -> threads.submit(this::threeEvents))
                .toList();
            for (Future<?> one : writing) {
                one.get();
            }
        }
        assertThat(trail.verify().events()).isEqualTo(before + 1200);
    }

    @Test
    @Timeout(60)
    void whoFindsAllChainsTakenWaitsAndGoesOn() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(1);
                Connection other = ownerConnections.getConnection();
                Statement taking = other.createStatement()) {
            other.setAutoCommit(false);
            taking.execute("select number from audit.chain for update");
            Future<?> waiting = threads.submit(this::threeEvents);
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS));
            other.rollback();
            waiting.get();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    update audit.event set purpose = 'other' where id = :id | update audit.event set purpose = 'as seen on the paper' where id = :id
                    update audit.event set citizen_id = null where id = :id | update audit.event set citizen_id = :citizen where id = :id
                    """)
    void aChangedEventIsFoundEvenIfTheOwnerChangedIt(String change, String mend) {
        threeEvents();
        long id = anEvent();
        byOwner(change, id);
        assertThat(trail.verify().breaks()).extracting(AuditBreak::reason).containsExactly("changed");
        byOwner(mend, id);
    }

    @ParameterizedTest
    @ValueSource(strings = { "update audit.event set purpose = 'x'", "delete from audit.event",
            "update audit.chain set length = 0", "select audit.forget(now())" })
    void theApplicationCannotTouchIt(String statement) {
        threeEvents();
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> jdbc.sql(statement).query((row, number) -> 1).list())
            .havingRootCause()
            .withMessageContaining("permission denied");
    }

    @Test
    void whatRetentionLeavesStillVerifies() {
        threeEvents();
        Instant cut = now();
        threeEvents();
        long all = trail.verify().events();

        long gone = retention.forgetBefore(cut, by("lan"));

        assertThat(gone).isGreaterThanOrEqualTo(3);
        AuditVerification left = trail.verify();
        assertThat(left.events()).isEqualTo(all + 1 - gone);
        assertThat(logs.of(List.of(citizen), by("lan"))).hasSize(3);
        assertThat(jdbc.sql("select count(*) from audit.event where action = 'audit_forgotten' and actor = 'lan'")
            .query(Integer.class)
            .single()).isEqualTo(1);
    }

    @Test
    void anEventRemovedAfterTheCutIsMissed() {
        threeEvents();
        retention.forgetBefore(now(), by("lan"));
        threeEvents();
        long id = anEvent();
        owner()
            .sql("begin; alter table audit.event disable trigger event_only_added_to; "
                    + "create table kept_event as select * from audit.event where id = " + id + "; "
                    + "delete from audit.event where id = " + id + "; commit")
            .update();
        assertThat(trail.verify().breaks()).extracting(AuditBreak::reason)
            .containsAnyOf("missing_before", "missing_at_end");
        owner()
            .sql("begin; alter table audit.event disable trigger event_linked; "
                    + "insert into audit.event select * from kept_event; drop table kept_event; "
                    + "alter table audit.event enable trigger event_linked; "
                    + "alter table audit.event enable trigger event_only_added_to; commit")
            .update();
    }

    @Test
    void theLogOfACitizenTellsWhoAskedAndForWhatAndThatItWasRead() {
        threeEvents();

        List<AccessLogEntry> first = logs.of(List.of(citizen), by("lan"));
        List<AccessLogEntry> second = logs.of(List.of(citizen), by("lan"));

        assertThat(first).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("chi");
            assertThat(entry.action()).isEqualTo("once_only_checked");
            assertThat(entry.purpose()).isEqualTo("as seen on the paper");
            assertThat(entry.office()).isEqualTo("H41.12");
        });
        assertThat(second).last().satisfies(entry -> assertThat(entry.action()).isEqualTo("access_log_read"));
        assertThat(logs.of(List.of(aCitizen()), by("lan"))).isEmpty();
    }

    @Test
    void retentionIsAYearAtLeast() {
        assertThat(new AuditSettings(Period.ofYears(10)).retention()).isEqualTo(Period.ofYears(10));
        assertThat(retention.forget(by("lan"))).as("not set: kept for ever").isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditSettings(Period.ofDays(30)));
    }

    private void threeEvents() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 3)
            .forEach(i -> trail.add(AuditEvent.ofInquiry(AuditAction.ONCE_ONLY_CHECKED, by("chi"), citizen,
                    AuditResult.GRANTED, "1 of 2"))));
    }

    private long anEvent() {
        return jdbc.sql("select min(id) from audit.event where citizen_id = :citizen")
            .param("citizen", citizen.value())
            .query(Long.class)
            .single();
    }

    private void byOwner(String change, long id) {
        String filled = change.replace(":id", Long.toString(id)).replace(":citizen", "'" + citizen.value() + "'");
        owner()
            .sql("begin; alter table audit.event disable trigger event_only_added_to; " + filled
                    + "; alter table audit.event enable trigger event_only_added_to; commit")
            .update();
    }

    private JdbcClient owner() {
        return JdbcClient.create(ownerConnections);
    }

}
