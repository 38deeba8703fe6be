package vn.sohoa.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.Sha256;
import vn.sohoa.ledger.JdbcScanFiles;
import vn.sohoa.ledger.ReadingResult;
import vn.sohoa.warehouse.Provenance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files what became of a scan file: objects first, then records, state and audit in one
 * transaction. Can be repeated.
 */
@Component
public class Filing {

    private final FiledObjects objects;

    private final JdbcScanFiles scanFiles;

    private final JdbcDocuments documents;

    private final RecordsOfPapers records;

    private final RegisteredHolders registered;

    private final AuditTrail auditTrail;

    private final TransactionOperations transaction;

    Filing(FiledObjects objects, JdbcScanFiles scanFiles, JdbcDocuments documents, RecordsOfPapers records,
            RegisteredHolders registered, AuditTrail auditTrail, TransactionOperations transaction) {
        this.objects = objects;
        this.scanFiles = scanFiles;
        this.documents = documents;
        this.records = records;
        this.registered = registered;
        this.auditTrail = auditTrail;
        this.transaction = transaction;
    }

    /**
     * @throws vn.sohoa.document.ProblemException where the store or the disk is at fault
     */
    public void file(DigitizationOutcome outcome) {
        switch (outcome) {
            case DigitizedFile digitized -> file(digitized);
            case QuarantinedFile quarantined -> quarantine(quarantined);
        }
    }

    private void file(DigitizedFile read) {
        Map<DocumentId, RegisteredHolders.Checked> checked = new HashMap<>();
        read.papers()
            .forEach(paper -> checked.put(paper.idIn(read.file()),
                    registered.look(paper.idIn(read.file()), paper.paper())));
        DigitizedFile digitized = read.with(read.papers()
            .stream()
            .map(paper -> new DigitizedPaper(Objects.requireNonNull(checked.get(paper.idIn(read.file()))).paper(),
                    paper.copy()))
            .toList());
        Sha256 words = objects.store(digitized);
        transaction.executeWithoutResult(status -> {
            scanFiles.digitized(digitized.file().id(),
                    new ReadingResult(digitized.pages().size(), digitized.separatorPages(), digitized.engine(), words));
            withdrawVanished(digitized);
            documents.replace(digitized);
            digitized.papers().forEach(paper -> file(digitized, paper));
            checked.values().forEach(one -> registered.keep(one, digitized.file().office()));
            tell(digitized);
        });
    }

    private void file(DigitizedFile digitized, DigitizedPaper paper) {
        DocumentId id = paper.idIn(digitized.file());
        records.keepUp(id, paper.paper(), provenance(digitized, paper));
        auditTrail.add(AuditEvent.ofDocument(AuditAction.DOCUMENT_FILED, digitized.file().batch(),
                digitized.file().id(), id, paper.type() + ", " + paper.verdict().code()));
    }

    private void withdrawVanished(DigitizedFile digitized) {
        List<DocumentId> vanished = new ArrayList<>(documents.of(digitized.file().id()));
        digitized.papers().forEach(paper -> vanished.remove(paper.idIn(digitized.file())));
        vanished.forEach(records::withdraw);
    }

    private static Provenance provenance(DigitizedFile digitized, DigitizedPaper paper) {
        ScanFile file = digitized.file();
        return new Provenance(file.office(), file.batch(), file.path(), file.sha256(), paper.copy().sha256(),
                digitized.engine(), paper.paper().fields().templateVersion());
    }

    private void tell(DigitizedFile digitized) {
        auditTrail.add(AuditEvent.ofFile(AuditAction.FILE_DIGITIZED, digitized.file().batch(), digitized.file().id(),
                digitized.pages().size() + " pages, " + digitized.papers().size() + " papers"));
    }

    private void quarantine(QuarantinedFile quarantined) {
        ScanFile file = quarantined.file();
        transaction.executeWithoutResult(status -> {
            scanFiles.quarantine(file.id(), quarantined.problem());
            auditTrail.add(AuditEvent.ofFile(AuditAction.FILE_QUARANTINED, file.batch(), file.id(),
                    quarantined.problem().code().code()));
        });
    }

}
