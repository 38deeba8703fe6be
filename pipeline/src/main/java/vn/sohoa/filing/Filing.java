package vn.sohoa.filing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.Sha256;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.ledger.JdbcScanFiles;
import vn.sohoa.ledger.ReadingResult;
import vn.sohoa.validation.Verdict;
import vn.sohoa.warehouse.JdbcRecords;
import vn.sohoa.warehouse.PaperRecord;
import vn.sohoa.warehouse.Provenance;
import vn.sohoa.warehouse.RecordField;

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

    private final JdbcRecords records;

    private final AuditTrail auditTrail;

    private final Holders holders;

    private final TransactionOperations transaction;

    Filing(FiledObjects objects, JdbcScanFiles scanFiles, JdbcDocuments documents, JdbcRecords records,
            AuditTrail auditTrail, Holders holders, TransactionOperations transaction) {
        this.objects = objects;
        this.scanFiles = scanFiles;
        this.documents = documents;
        this.records = records;
        this.auditTrail = auditTrail;
        this.holders = holders;
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

    private void file(DigitizedFile digitized) {
        Sha256 words = objects.store(digitized);
        transaction.executeWithoutResult(status -> {
            scanFiles.digitized(digitized.file().id(),
                    new ReadingResult(digitized.pages().size(), digitized.separatorPages(), digitized.engine(), words));
            withdrawVanished(digitized);
            documents.replace(digitized);
            digitized.papers().forEach(paper -> file(digitized, paper));
            tell(digitized);
        });
    }

    private void file(DigitizedFile digitized, DigitizedPaper paper) {
        DocumentId id = paper.idIn(digitized.file());
        switch (paper.verdict()) {
            case Verdict.Accepted accepted -> records.file(record(digitized, paper), holdersOf(paper));
            case Verdict.NeedsReview review -> records.withdraw(id);
            case Verdict.Rejected rejected -> records.withdraw(id);
        }
        auditTrail.add(AuditEvent.ofDocument(AuditAction.DOCUMENT_FILED, digitized.file().batch(),
                digitized.file().id(), id, paper.type() + ", " + paper.verdict().code()));
    }

    private void withdrawVanished(DigitizedFile digitized) {
        List<DocumentId> vanished = new ArrayList<>(documents.of(digitized.file().id()));
        digitized.papers().forEach(paper -> vanished.remove(paper.idIn(digitized.file())));
        vanished.forEach(records::withdraw);
    }

    private SequencedSet<CitizenId> holdersOf(DigitizedPaper paper) {
        Map<FieldKey, ExtractedField> found = paper.paper().fields().byKey();
        return holders.citizenIdFields(paper.type())
            .stream()
            .map(found::get)
            .filter(Objects::nonNull)
            .map(ExtractedField::value)
            .filter(CitizenId::isWellFormed)
            .map(CitizenId::new)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static PaperRecord record(DigitizedFile digitized, DigitizedPaper paper) {
        ScanFile file = digitized.file();
        List<RecordField> fields = paper.paper()
            .fields()
            .byKey()
            .entrySet()
            .stream()
            .map(entry -> new RecordField(entry.getKey(), entry.getValue().value().replace("\0", ""),
                    entry.getValue().confidence(), entry.getValue().page(), entry.getValue().box()))
            .toList();
        return new PaperRecord(paper.idIn(file), paper.type(), fields,
                new Provenance(file.office(), file.batch(), file.path(), file.sha256(), paper.copy().sha256(),
                        digitized.engine(), paper.paper().fields().templateVersion()));
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
