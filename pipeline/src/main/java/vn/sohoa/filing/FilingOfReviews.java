package vn.sohoa.filing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentState;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ScanFile;
import vn.sohoa.review.PaperInReview;
import vn.sohoa.review.PaperReading;
import vn.sohoa.review.ReviewFiling;
import vn.sohoa.review.ReviewValue;
import vn.sohoa.warehouse.PaperRecord;
import vn.sohoa.warehouse.Provenance;
import vn.sohoa.warehouse.RecordField;

import org.springframework.stereotype.Component;

/** Files papers as people decided; their records are verified. */
@Component
class FilingOfReviews implements ReviewFiling {

    private final JdbcReviewedPapers papers;

    private final RecordsOfPapers records;

    private final Holders holders;

    private final RegisteredHolders registered;

    FilingOfReviews(JdbcReviewedPapers papers, RecordsOfPapers records, Holders holders, RegisteredHolders registered) {
        this.papers = papers;
        this.records = records;
        this.holders = holders;
        this.registered = registered;
    }

    @Override
    public void file(FinishedPaper finished) {
        PaperInReview paper = finished.paper();
        papers.replaceValues(paper.id(), finished.values());
        papers.move(paper.id(), DocumentState.FILED);
        records.verified(record(finished), holdersOf(finished), finished.by());
        registered.askLater(paper.id(), finished);
    }

    @Override
    public void sendBack(DocumentId document) {
        papers.move(document, DocumentState.RETURNED);
        records.withdraw(document);
    }

    @Override
    public void takeBack(DocumentId document) {
        papers.move(document, DocumentState.IN_REVIEW);
    }

    @Override
    public void reread(DocumentId document, DocumentType type, PaperReading.Read read) {
        papers.retype(document, type, read.templateVersion());
        papers.replaceValues(document, read.values());
        papers.replaceRemarks(document, read.remarks());
    }

    private SequencedSet<CitizenId> holdersOf(FinishedPaper finished) {
        if (!finished.linked().isEmpty()) {
            return new LinkedHashSet<>(finished.linked());
        }
        SequencedSet<CitizenId> found = new LinkedHashSet<>();
        holders.citizenIdFields(finished.type())
            .stream()
            .map(field -> finished.values().get(field))
            .filter(Objects::nonNull)
            .map(ReviewValue::value)
            .filter(CitizenId::isWellFormed)
            .forEach(id -> found.add(new CitizenId(id)));
        return found;
    }

    private static PaperRecord record(FinishedPaper finished) {
        PaperInReview paper = finished.paper();
        ScanFile file = paper.file();
        List<RecordField> fields = finished.values()
            .entrySet()
            .stream()
            .map(entry -> new RecordField(entry.getKey(), entry.getValue().value(), entry.getValue().confidence(),
                    entry.getValue().page(), entry.getValue().box()))
            .toList();
        return new PaperRecord(paper.id(), finished.type(), fields, new Provenance(file.office(), file.batch(),
                file.path(), file.sha256(), paper.copy(), paper.engine(), paper.templateVersion()));
    }

}
