package vn.sohoa.review;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.template.DocumentTemplates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Templates tried on the stored words of papers; changes nothing. */
@Component
public class TemplateTrials {

    private final JdbcPapersInReview papers;

    private final PaperReading reading;

    private final DocumentTemplates templates;

    private final AuditTrail auditTrail;

    TemplateTrials(JdbcPapersInReview papers, PaperReading reading, DocumentTemplates templates,
            AuditTrail auditTrail) {
        this.papers = papers;
        this.reading = reading;
        this.templates = templates;
        this.auditTrail = auditTrail;
    }

    /**
     * Papers of a type, out of the latest batches.
     * @param within the office that the person belongs to; null: all
     */
    public List<TriedPaper> papers(DocumentType type, @Nullable OfficeCode within, int most) {
        return papers.latest(type, within, most);
    }

    /**
     * What the template of a type finds on a paper; an event.
     * @return empty where there is no such paper in the offices of the person, or its
     * words are not kept
     */
    @Transactional
    public Optional<PaperReading.Read> read(DocumentId document, DocumentType type, @Nullable OfficeCode within,
            Inquiry by) {
        return papers.find(document)
            .filter(paper -> within == null || within.includes(paper.file().office()))
            .filter(paper -> paper.words() != null)
            .map(paper -> {
                PaperReading.Read read = reading.as(paper, type);
                auditTrail.add(new AuditEvent(AuditAction.REVIEW_OPENED, paper.file().batch(), paper.file().id(),
                        paper.id(), by, paper.holder(templates).orElse(null), List.copyOf(read.values().keySet()),
                        AuditResult.GRANTED, "template " + read.templateVersion()));
                return read;
            });
    }

    /**
     * A paper as it can be told apart from others without a look at it.
     *
     * @param path of the scan file in its batch
     * @param pages numbers in the scan file
     */
    public record TriedPaper(DocumentId document, BatchId batch, String path, List<Integer> pages) {

        public TriedPaper {
            pages = List.copyOf(pages);
        }
    }

}
