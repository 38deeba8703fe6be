package vn.sohoa.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.correction.JdbcCorrections;
import vn.sohoa.correction.ReportedValue;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays papers before those who claimed them. Showing one is audited as a read. */
@Component
public class ReviewDesk {

    private final JdbcReviewQueue queue;

    private final JdbcPapersInReview papers;

    private final JdbcReviewChanges changes;

    private final JdbcCorrections corrections;

    private final Doubts doubts;

    private final PaperReading reading;

    private final DocumentTemplates templates;

    private final AuditTrail auditTrail;

    ReviewDesk(JdbcReviewQueue queue, JdbcPapersInReview papers, JdbcReviewChanges changes, JdbcCorrections corrections,
            Doubts doubts, PaperReading reading, DocumentTemplates templates, AuditTrail auditTrail) {
        this.queue = queue;
        this.papers = papers;
        this.changes = changes;
        this.corrections = corrections;
        this.doubts = doubts;
        this.reading = reading;
        this.templates = templates;
        this.auditTrail = auditTrail;
    }

    /**
     * The paper that a reviewer has before them, and tells the audit trail that it was
     * shown.
     * @return empty where the reviewer has not claimed it, or it is finished
     */
    @Transactional
    public Optional<PaperAtDesk> open(UUID handle, Reviewer reviewer) {
        Optional<PaperAtDesk> opened = look(handle, reviewer);
        opened.ifPresent(desk -> auditTrail.add(shown(AuditAction.REVIEW_OPENED, desk, reviewer, null)));
        return opened;
    }

    /** The same after a step: whoever took it has seen the paper. */
    @Transactional(readOnly = true)
    public Optional<PaperAtDesk> look(UUID handle, Reviewer reviewer) {
        return queue.find(handle)
            .filter(queued -> reviewer.name().equals(queued.claimedBy()) && reviewer.reaches(queued.office()))
            .flatMap(queued -> papers.find(queued.document()).map(paper -> desk(queued, paper)));
    }

    /** Where the picture of a page is kept; tells the audit trail that it was shown. */
    @Transactional
    public Optional<PageOfCopy> page(UUID handle, int page, Reviewer reviewer) {
        return queue.find(handle)
            .filter(queued -> reviewer.name().equals(queued.claimedBy()) && reviewer.reaches(queued.office()))
            .flatMap(queued -> papers.find(queued.document()))
            .filter(paper -> paper.pages().contains(page))
            .map(paper -> {
                auditTrail.add(new AuditEvent(AuditAction.PAGE_READ, paper.file().batch(), paper.file().id(),
                        paper.id(), reviewer.inquiry(), paper.holder(templates).orElse(null), List.of(),
                        AuditResult.GRANTED, "page " + page));
                return new PageOfCopy(paper.copy(), paper.pages().indexOf(page) + 1);
            });
    }

    PaperAtDesk desk(QueuedPaper queued, PaperInReview paper) {
        Draft draft = new Draft(paper, changes.of(paper.id()));
        List<ReportedValue> reported = corrections.open(paper.id());
        PaperReading.Checked checked = reading.check(paper, paper.type(), draft.values());
        return new PaperAtDesk(queued, paper, draft, doubts.of(queued, paper, reported), doubts.type(paper, draft),
                doubts.toKey(queued, draft, doubts.fields(paper.type())), checked, reported,
                doubts.fields(paper.type()), papers.pages(paper.file().id()));
    }

    private AuditEvent shown(AuditAction action, PaperAtDesk desk, Reviewer reviewer, @Nullable String detail) {
        PaperInReview paper = desk.paper();
        List<FieldKey> shown = List.copyOf(desk.values().keySet());
        return new AuditEvent(action, paper.file().batch(), paper.file().id(), paper.id(), reviewer.inquiry(),
                paper.holder(templates).orElse(null), shown, AuditResult.GRANTED, detail);
    }

}
