package vn.sohoa.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.ledger.LedgerEntry;
import vn.sohoa.validation.Verdict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DigitizationTests extends IntegrationTest {

    @Autowired
    SohoaHome home;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void filesEveryPaperUnderItsCitizen() {
        deliver("a/001.pdf", "a/002.pdf");
        BatchOutcome outcome = run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(outcome.ledger().digitized()).isEqualTo(2);
        assertThat(outcome.ledger().pages()).isEqualTo(4);
        assertThat(states()).containsExactly("a/001.pdf digitized", "a/002.pdf digitized");
        assertThat(recordsOf("birth_certificate")).hasSize(2).containsOnly(ScriptedReading.CITIZEN);
    }

    @Test
    void filesAMarriageUnderBothSpouses() {
        deliver("m.pdf");
        reading.next("m.pdf", file -> reading.paper(file, "marriage_certificate", new Verdict.Accepted(),
                Map.of("wife_citizen_id", "040190000018", "husband_citizen_id", "040090000019")));
        run();
        assertThat(recordsOf("marriage_certificate")).containsExactlyInAnyOrder("040190000018", "040090000019");
    }

    @Test
    void archivesAPaperThatIsAboutNobody() {
        deliver("d.pdf");
        reading.next("d.pdf", file -> reading.paper(file, "official_letter", new Verdict.Accepted(), Map.of()));
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void accountsForEverythingInTheFolder() {
        deliver("001.pdf", ".hidden.pdf", "sub/002.pdf");
        write("copy of 001.pdf", ("%PDF-1.4\n% " + batch + " 001.pdf\n").getBytes(StandardCharsets.UTF_8));
        write("empty.pdf", new byte[0]);
        write("tool.pdf", new byte[] { 'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff });
        write("torn.pdf", new byte[] { 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0, 0, 7 });
        write("letter.html", "<html><body>Xin chào</body></html>".getBytes(StandardCharsets.UTF_8));
        write("truth.json", "{}".getBytes(StandardCharsets.UTF_8));
        BatchOutcome outcome = run();
        assertThat(states()).containsExactly("001.pdf digitized", "copy of 001.pdf duplicate",
                "empty.pdf quarantined empty_file", "letter.html quarantined unsupported_format",
                "sub/002.pdf digitized", "tool.pdf quarantined not_a_document", "torn.pdf quarantined damaged_file");
        LedgerEntry ledger = outcome.ledger();
        assertThat(List.of(ledger.received(), ledger.digitized(), ledger.quarantined(), ledger.duplicates(),
                ledger.skipped()))
            .containsExactly(7, 2, 4, 1, 2);
        assertThat(outcome.addsUp()).isTrue();
    }

    @Test
    void aRunWhoseTurnIsOverGoesOnNextTime() {
        deliver("001.pdf", "002.pdf", "003.pdf", "004.pdf", "005.pdf");
        AtomicInteger leave = new AtomicInteger(2);
        DigitizationRequest request = new DigitizationRequest(folder, null, batch, 5);
        assertThat(digitizations.run(request, DigitizationProgress.SILENT,
                new RunLeave(() -> leave.getAndDecrement() > 0, () -> true)))
            .isEmpty();
        assertThat(reading.read).hasSize(2);
        assertThat(states()).filteredOn(state -> state.endsWith("received")).hasSize(3);
        BatchOutcome outcome = digitizations.run(request, DigitizationProgress.SILENT, RunLeave.ALWAYS).orElseThrow();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(reading.read).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aDeliveryThatNobodyWantsAnyMoreIsNotTakenOverToItsEnd() {
        deliver("001.pdf", "002.pdf", "003.pdf", "004.pdf", "005.pdf");
        AtomicInteger wanted = new AtomicInteger(2);
        DigitizationRequest request = new DigitizationRequest(folder, null, batch, 5);

        assertThat(digitizations.run(request, DigitizationProgress.SILENT,
                new RunLeave(() -> true, () -> wanted.getAndDecrement() > 0)))
            .isEmpty();
        assertThat(states()).hasSize(2);

        BatchOutcome outcome = digitizations.run(request, DigitizationProgress.SILENT, RunLeave.ALWAYS).orElseThrow();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(reading.read).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aRunThatLosesItsDatabaseIsNoFailureOfTheBatchAndGoesOnLater() {
        deliver("001.pdf", "002.pdf", "003.pdf");
        AtomicInteger leave = new AtomicInteger();
        DigitizationRequest request = new DigitizationRequest(folder, null, batch, 3);

        assertThatThrownBy(() -> digitizations.run(request, DigitizationProgress.SILENT, new RunLeave(() -> {
            if (leave.incrementAndGet() == 2) {
                endAllConnections();
            }
            return true;
        }, () -> true))).matches(Failures::lostDatabase);

        BatchOutcome outcome = run();
        assertThat(outcome.addsUp()).isTrue();
        assertThat(states()).hasSize(3).allMatch(state -> state.endsWith(" digitized"));
    }

    /** As a server does that is started again. */
    private void endAllConnections() {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and pid <> pg_backend_pid()
                    """);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void doesOnlyWhatIsNewWhenRunAgain() {
        deliver("001.pdf");
        run();
        reading.read.clear();
        deliver("002.pdf");
        BatchOutcome outcome = run();
        assertThat(reading.read).containsExactly("002.pdf");
        assertThat(outcome.ledger().digitized()).isEqualTo(2);
    }

    @Test
    void keepsBothPapersWhenANameComesAgainWithOtherContent() {
        deliver("001.pdf");
        run();
        write("001.pdf", "%PDF-1.4\n% another paper\n".getBytes(StandardCharsets.UTF_8));
        run();
        run();
        assertThat(states()).hasSize(2).allMatch(state -> state.endsWith(" digitized"));
    }

    @Test
    void putsAFileAsideThatFailsUnexpectedlyAndGoesOn() {
        deliver("001.pdf", "bad.pdf", "z.pdf");
        reading.nextThrow("bad.pdf", new IllegalStateException("secret"));
        run();
        assertThat(states()).containsExactly("001.pdf digitized", "bad.pdf quarantined unexpected_failure",
                "z.pdf digitized");
        assertThat(jdbc.sql("select problem_detail from work.scan_file where batch = :batch and path = 'bad.pdf'")
            .param("batch", batch.value())
            .query(String.class)
            .single()).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void triesAgainWhatMayPass() {
        deliver("001.pdf");
        reading.nextThrow("001.pdf", new ProblemException(ProblemCode.STORE_UNAVAILABLE, "away"));
        run();
        assertThat(states()).containsExactly("001.pdf digitized");
    }

    @Test
    void endsWhenTheInstallationIsAtFaultAndGoesOnLater() {
        deliver("001.pdf", "002.pdf");
        reading.nextThrow("001.pdf", new ProblemException(ProblemCode.LANGUAGE_DATA_MISSING, "vie"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(this::run);
        assertThat(states()).contains("001.pdf received");
        assertThat(run().ledger().digitized()).isEqualTo(2);
    }

    @Test
    void aFileThatWasGivenUpBecauseTheProcessEndsIsReadAnew() {
        deliver("001.pdf", "002.pdf");
        for (int i = 0; i < 6; i++) { // more often than a file may be opened in vain
            reading.nextThrow("002.pdf", new ReadingStopped(null));
            assertThatExceptionOfType(DigitizationFailedException.class).isThrownBy(this::run);
            assertThat(states()).contains("002.pdf received");
        }
        assertThat(run().ledger().digitized()).isEqualTo(2);
    }

    @Test
    void goesOnAfterAnErrorInTheMiddle() {
        deliver("001.pdf", "002.pdf", "003.pdf");
        reading.nextThrow("002.pdf", new NoClassDefFoundError("gone"));
        assertThatExceptionOfType(DigitizationFailedException.class).isThrownBy(this::run);
        assertThat(run().ledger().digitized()).isEqualTo(3);
    }

    @Test
    void goesOnAfterTheProcessWasKilledTwice() throws IOException {
        deliver("001.pdf", "002.pdf");
        run();
        for (int i = 0; i < 2; i++) {
            pretendTheProcessDiedOver("002.pdf");
            BatchOutcome outcome = run();
            assertThat(outcome.addsUp()).isTrue();
            assertThat(states()).containsExactly("001.pdf digitized", "002.pdf digitized");
        }
    }

    @Test
    void quarantinesAFileAfterTheSecondCrashButNotItsNeighbour() throws IOException {
        deliver("001.pdf", "killer.pdf");
        run();
        for (int i = 0; i < 2; i++) {
            pretendTheProcessDiedOver("killer.pdf");
            Files.writeString(home.crashFolder().resolve("hs_err_1.log"), "SIGSEGV");
            if (i == 0) {
                reading.nextThrow("killer.pdf", new NoClassDefFoundError("still not good"));
                assertThatExceptionOfType(DigitizationFailedException.class).isThrownBy(this::run);
            }
        }
        assertThat(run().addsUp()).isTrue();
        assertThat(states()).containsExactly("001.pdf digitized", "killer.pdf quarantined crashed_repeatedly");
    }

    @Test
    void failsLoudlyWhenAPaperVanishes() {
        deliver("001.pdf");
        run();
        jdbc.sql("delete from work.document where scan_file in (select id from work.scan_file where batch = :batch)")
            .param("batch", batch.value())
            .update();
        BatchOutcome outcome = run();
        assertThat(outcome.addsUp()).isFalse();
        assertThat(outcome.ledger().differences())
            .containsExactly("1 digitized files have pages that are in no paper, or in several");
    }

    @Test
    void failsLoudlyWhenAFileVanishes() throws IOException {
        deliver("001.pdf");
        write("empty.pdf", new byte[0]);
        run();
        Files.delete(folder.resolve("empty.pdf"));
        jdbc.sql("delete from work.scan_file where batch = :batch and path = 'empty.pdf'")
            .param("batch", batch.value())
            .update();
        assertThat(run().ledger().differences()).containsExactly("1 files were taken over but are no longer there");
    }

    @Test
    void missesWhatWasDeclaredAndDidNotCome() {
        deliver("001.pdf");
        BatchOutcome outcome = digitizations.run(new DigitizationRequest(folder, null, batch, 2),
                DigitizationProgress.SILENT);
        assertThat(outcome.ledger().differences()).containsExactly("2 files were declared, 1 received");
        deliver("002.pdf");
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void refusesAnotherFolderUnderTheSameName() throws IOException {
        deliver("001.pdf");
        run();
        Path other = Files.createTempDirectory("other");
        assertThatExceptionOfType(UnusableRequestException.class).isThrownBy(
                () -> digitizations.run(new DigitizationRequest(other, null, batch, null), DigitizationProgress.SILENT))
            .withMessageContaining("choose another name");
    }

    @Test
    void neverForgetsAnAuditEvent() {
        deliver("001.pdf");
        run();
        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> jdbc.sql("delete from audit.event").update());
    }

    private List<String> recordsOf(String type) {
        return jdbc.sql("""
                select record.citizen_id
                from warehouse.record join warehouse.record_version using (citizen_id, document_id, version)
                where record.type = :type and record_version.batch = :batch
                """).param("type", type).param("batch", batch.value()).query((row, number) -> row.getString(1)).list();
    }

    /** What the database looks like after kill -9. */
    private void pretendTheProcessDiedOver(String path) {
        jdbc.sql("""
                update work.scan_file set state = 'digitizing', problem_code = null
                where batch = :batch and path = :path
                """).param("batch", batch.value()).param("path", path).update();
        jdbc.sql("""
                update batch.batch_job_execution set status = 'STARTED', end_time = null, exit_code = 'UNKNOWN'
                where job_execution_id = (select max(job_execution_id) from batch.batch_job_execution)
                """).update();
        jdbc.sql("""
                update batch.batch_step_execution set status = 'STARTED', end_time = null, exit_code = 'EXECUTING'
                where job_execution_id = (select max(job_execution_id) from batch.batch_job_execution)
                    and step_name like 'digitize%'
                """).update();
        jdbc.sql("""
                delete from batch.batch_step_execution_context where step_execution_id in (
                    select step_execution_id from batch.batch_step_execution
                    where job_execution_id = (select max(job_execution_id) from batch.batch_job_execution)
                        and step_name = 'reconcile')
                """).update();
        jdbc.sql("""
                delete from batch.batch_step_execution
                where job_execution_id = (select max(job_execution_id) from batch.batch_job_execution)
                    and step_name = 'reconcile'
                """).update();
    }

}
