package vn.sohoa.intake;

import java.util.Locale;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.Problem;
import vn.sohoa.document.ScanFileState;
import vn.sohoa.document.Sha256;
import vn.sohoa.ledger.Arrival;
import vn.sohoa.ledger.JdbcScanFiles;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Enters arrivals, each with its audit event in the same transaction. */
@Component
class ArrivalBook {

    private final JdbcScanFiles scanFiles;

    private final AuditTrail auditTrail;

    private final TransactionOperations transaction;

    ArrivalBook(JdbcScanFiles scanFiles, AuditTrail auditTrail, TransactionOperations transaction) {
        this.scanFiles = scanFiles;
        this.auditTrail = auditTrail;
        this.transaction = transaction;
    }

    void receive(Arrival arrival, Sha256 sha256) {
        transaction.executeWithoutResult(status -> {
            ScanFileState state = scanFiles.receive(arrival, sha256);
            tell(arrival, state.name().toLowerCase(Locale.ROOT));
        });
    }

    void refuse(Arrival arrival, Problem problem) {
        transaction.executeWithoutResult(status -> {
            scanFiles.refuse(arrival, problem);
            tell(arrival, problem.code().code());
        });
    }

    private void tell(Arrival arrival, String result) {
        auditTrail.add(AuditEvent.ofFile(AuditAction.FILE_TAKEN_OVER, arrival.batch(), arrival.id(), result));
    }

}
