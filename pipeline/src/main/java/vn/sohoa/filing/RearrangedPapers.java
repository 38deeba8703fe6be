package vn.sohoa.filing;

import java.util.List;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.ScanFile;

import org.springframework.stereotype.Component;

/**
 * Papers that people made of the pages of a scan file, in the place of those that the
 * machine found. A person looks at each.
 */
@Component
public class RearrangedPapers {

    private final FiledObjects objects;

    private final JdbcDocuments documents;

    private final JdbcReviewedPapers papers;

    private final RecordsOfPapers records;

    RearrangedPapers(FiledObjects objects, JdbcDocuments documents, JdbcReviewedPapers papers,
            RecordsOfPapers records) {
        this.objects = objects;
        this.documents = documents;
        this.papers = papers;
        this.records = records;
    }

    /** Stores the copy of a paper. */
    public void store(DigitizedPaper paper) {
        objects.store(paper);
    }

    /** Puts papers in the place of others; in the transaction of the caller. */
    public void replace(ScanFile file, List<DocumentId> others, List<DigitizedPaper> by) {
        others.forEach(records::withdraw);
        documents.replace(others, file, by);
        by.forEach(paper -> papers.ask(paper.idIn(file), file.office()));
    }

}
