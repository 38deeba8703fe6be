package vn.sohoa.filing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.Sha256;
import vn.sohoa.recognition.PageText;
import vn.sohoa.validation.ValidatedPaper;
import vn.sohoa.warehouse.Provenance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files papers anew whose data was read again from their stored words. Copies and
 * originals stay; records get a new version.
 */
@Component
public class Refiling {

    private final JdbcFiledPapers papers;

    private final JdbcDocuments documents;

    private final FiledObjects objects;

    private final RecordsOfPapers records;

    private final RegisteredHolders registered;

    private final AuditTrail auditTrail;

    private final TransactionOperations transaction;

    Refiling(JdbcFiledPapers papers, JdbcDocuments documents, FiledObjects objects, RecordsOfPapers records,
            RegisteredHolders registered, AuditTrail auditTrail, TransactionOperations transaction) {
        this.papers = papers;
        this.documents = documents;
        this.objects = objects;
        this.records = records;
        this.registered = registered;
        this.auditTrail = auditTrail;
        this.transaction = transaction;
    }

    /**
     * The papers that were filed, file by file.
     * @param type null for all types
     */
    public List<FiledPaper> papers(@Nullable DocumentType type) {
        return papers.all(type);
    }

    /** The words of a scan file, page by page, as they were stored. */
    public List<PageText> words(Sha256 words) {
        return objects.words(words);
    }

    /**
     * Files a paper as it reads now, unless a person has been there in the meantime.
     * @return whether it was filed
     */
    public boolean refile(FiledPaper paper, ValidatedPaper read) {
        RegisteredHolders.Checked checked = registered.look(paper.id(), read);
        ValidatedPaper now = checked.paper();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!papers.untouched(paper.id())) {
                return false;
            }
            papers.update(paper.id(), now, JdbcDocuments.stateAfter(now.verdict()).name());
            documents.insertData(paper.id(), now, paper.file().office());
            records.keepUp(paper.id(), now, provenance(paper, now));
            registered.keep(checked, paper.file().office());
            auditTrail.add(AuditEvent.ofDocument(AuditAction.DOCUMENT_REEXTRACTED, paper.file().batch(),
                    paper.file().id(), paper.id(), now.fields().templateVersion() + ", " + now.verdict().code()));
            return true;
        }));
    }

    private static Provenance provenance(FiledPaper paper, ValidatedPaper now) {
        ScanFile file = paper.file();
        return new Provenance(file.office(), file.batch(), file.path(), file.sha256(), paper.copy(), paper.engine(),
                now.fields().templateVersion());
    }

}
