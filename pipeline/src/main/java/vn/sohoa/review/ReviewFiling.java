package vn.sohoa.review;

import java.util.List;
import java.util.SortedMap;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;

/**
 * Files what people decided, in the transaction of the caller; made where papers are
 * filed.
 */
public interface ReviewFiling {

    /** Files a paper whose values a person stands for. */
    void file(FinishedPaper paper);

    /** Shows the paper no longer: it goes back to the office. */
    void sendBack(DocumentId document);

    /** The paper did not go back after all: a person looks at it again. */
    void takeBack(DocumentId document);

    /** Puts other fields in the place of what was read, of a paper still in review. */
    void reread(DocumentId document, DocumentType type, PaperReading.Read read);

    /**
     * A paper that somebody finished.
     *
     * @param linked citizens it belongs to although their numbers are not on it; empty:
     * those on it
     * @param by who stands for the values
     */
    record FinishedPaper(PaperInReview paper, DocumentType type, SortedMap<FieldKey, ReviewValue> values,
            List<CitizenId> linked, String by) {
    }

}
