package vn.sohoa.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import vn.sohoa.document.ProblemKind;
import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;
import vn.sohoa.filing.Filing;
import vn.sohoa.filing.QuarantinedFile;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.ledger.JdbcClaims;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Brings one claimed file to its end: read and filed, or in quarantine. Where neither is
 * possible the claim is given back and the run ends.
 */
@Component
class FileDigitizer {

    private static final Logger log = LoggerFactory.getLogger(FileDigitizer.class);

    private final ScanFileReading reading;

    private final Filing filing;

    private final JdbcClaims claims;

    private final Failures failures;

    private final RunningBatches running;

    private final SohoaHome home;

    FileDigitizer(ScanFileReading reading, Filing filing, JdbcClaims claims, Failures failures, RunningBatches running,
            SohoaHome home) {
        this.reading = reading;
        this.filing = filing;
        this.claims = claims;
        this.failures = failures;
        this.running = running;
        this.home = home;
    }

    /** Reads a file, outside of any transaction. */
    DigitizationOutcome read(ScanFile file) {
        MDC.put("batch", file.batch().value());
        MDC.put("file", file.path());
        try {
            AtomicReference<DigitizationOutcome> outcome = new AtomicReference<>();
            failures.retrying(() -> outcome.set(reading.read(file)));
            return outcome.get();
        }
        catch (RuntimeException | Error ex) {
            return quarantineOrEnd(file, ex);
        }
    }

    /** Files what was read; tells what the file came to. */
    DigitizationOutcome file(DigitizationOutcome outcome) {
        ScanFile file = outcome.file();
        try {
            failures.retrying(() -> filing.file(outcome));
            return outcome;
        }
        catch (RuntimeException | Error ex) {
            QuarantinedFile quarantined = quarantineOrEnd(file, ex);
            filing.file(quarantined);
            return quarantined;
        }
        finally {
            reading.finished(file);
            MDC.clear();
        }
    }

    private QuarantinedFile quarantineOrEnd(ScanFile file, Throwable failure) {
        if (Failures.kindOf(failure) == ProblemKind.INPUT) {
            return new QuarantinedFile(file, Failures.problemOf(failure));
        }
        log.error("The run of {} ends early", file.batch(), failure);
        running.failed(file.batch(), failure);
        if (failure instanceof OutOfMemoryError) {
            reportOutOfMemory(file); // and keep the claim: the next run counts the crash
        }
        else {
            giveBack(file);
        }
        reading.finished(file);
        MDC.clear();
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private void giveBack(ScanFile file) {
        try {
            claims.giveBack(file.id());
        }
        catch (DataAccessException | TransactionException ex) {
            log.warn("The claim on file {} cannot be given back; the next run will", file.id());
        }
    }

    private void reportOutOfMemory(ScanFile file) {
        Path report = home.crashFolder().resolve("out_of_memory_" + ProcessHandle.current().pid() + ".log");
        try {
            Files.writeString(report, file.id() + "\n");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
