package vn.sohoa.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ScanFileId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers that offices are asked to scan again, until somebody says what became of it. */
@Component
public class RescanRequests {

    private final JdbcRescanRequests requests;

    private final JdbcReviewClaims claims;

    private final ReviewFiling filing;

    private final AuditTrail auditTrail;

    RescanRequests(JdbcRescanRequests requests, JdbcReviewClaims claims, ReviewFiling filing, AuditTrail auditTrail) {
        this.requests = requests;
        this.claims = claims;
        this.filing = filing;
        this.auditTrail = auditTrail;
    }

    /**
     * Open ones of offices that the person may see, the oldest first.
     * @param office this one and those below it; null: all
     * @param batch null: all
     */
    public List<RescanRequest> open(Reviewer by, @Nullable OfficeCode office, @Nullable BatchId batch,
            @Nullable Position after, int most) {
        return requests.open(by.within(), office, batch, after, most);
    }

    /**
     * Another scan file came in the place of the paper.
     * @param path in the batch
     */
    @Transactional
    public Outcome rescanned(UUID id, BatchId batch, String path, Reviewer by) {
        RescanRequest request = held(id, by).orElse(null);
        if (request == null) {
            return Outcome.NOT_OPEN;
        }
        ScanFileId file = requests.file(batch, path, request.office()).orElse(null);
        if (file == null || request.batch().equals(batch) && request.path().equals(path)) {
            return Outcome.NO_SUCH_FILE;
        }
        requests.rescanned(id, file, by.name());
        tell(request, by, "rescanned");
        return Outcome.DONE;
    }

    /** The paper need not be scanned again: it is reviewed as it is. */
    @Transactional
    public Outcome withdraw(UUID id, String why, Reviewer by) {
        RescanRequest request = held(id, by).orElse(null);
        if (request == null) {
            return Outcome.NOT_OPEN;
        }
        if (why.isBlank()) {
            return Outcome.REASON_MISSING;
        }
        requests.withdraw(id, why.strip(), by.name());
        filing.takeBack(request.document());
        claims.reopen(request.document());
        tell(request, by, "withdrawn");
        return Outcome.DONE;
    }

    private Optional<RescanRequest> held(UUID id, Reviewer by) {
        return requests.hold(id).filter(request -> by.reaches(request.office()));
    }

    private void tell(RescanRequest request, Reviewer by, String what) {
        auditTrail.add(new AuditEvent(AuditAction.DOCUMENT_RETURNED, request.batch(), null, request.document(),
                by.inquiry(), null, List.of(), AuditResult.GRANTED, what));
    }

    /** What became of a step. */
    public enum Outcome {

        /** It is so now. */
        DONE,
        /** There is no such request, or somebody closed it before. */
        NOT_OPEN,
        /** The office delivered no other file of that name. */
        NO_SUCH_FILE,
        /** Somebody must say why. */
        REASON_MISSING

    }

    /** Where a part of the list ended. */
    public record Position(Instant requestedAt, UUID id) {
    }

}
