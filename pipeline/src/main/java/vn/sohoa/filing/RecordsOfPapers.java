package vn.sohoa.filing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.validation.ValidatedPaper;
import vn.sohoa.validation.Verdict;
import vn.sohoa.warehouse.JdbcRecords;
import vn.sohoa.warehouse.PaperRecord;
import vn.sohoa.warehouse.Provenance;
import vn.sohoa.warehouse.RecordField;
import vn.sohoa.warehouse.Trust;

import org.springframework.stereotype.Component;

/**
 * The records that belong to a paper: shown while it is accepted, under each of its
 * holders.
 */
@Component
class RecordsOfPapers {

    private final JdbcRecords records;

    private final Holders holders;

    private final AliasesOnPapers aliases;

    RecordsOfPapers(JdbcRecords records, Holders holders, AliasesOnPapers aliases) {
        this.records = records;
        this.holders = holders;
        this.aliases = aliases;
    }

    /** Brings the records of a paper up to its verdict. */
    void keepUp(DocumentId id, ValidatedPaper paper, Provenance provenance) {
        switch (paper.verdict()) {
            case Verdict.Accepted accepted -> file(record(id, paper, provenance), paper);
            case Verdict.NeedsReview review -> records.withdraw(id);
            case Verdict.Rejected rejected -> records.withdraw(id);
        }
    }

    private void file(PaperRecord record, ValidatedPaper paper) {
        SequencedSet<CitizenId> under = holdersOf(paper);
        records.file(record, under);
        aliases.propose(record, under);
        aliases.proposeCoded(record, paper.classified().paper().pages(), under);
    }

    /** Files a paper for whose values a person stands. */
    void verified(PaperRecord paper, SequencedSet<CitizenId> under, String by) {
        records.file(paper, under, Trust.VERIFIED, by);
        aliases.propose(paper, under);
    }

    void withdraw(DocumentId id) {
        records.withdraw(id);
    }

    private SequencedSet<CitizenId> holdersOf(ValidatedPaper paper) {
        Map<FieldKey, ExtractedField> found = paper.fields().byKey();
        return holders.citizenIdFields(paper.classified().type())
            .stream()
            .map(found::get)
            .filter(Objects::nonNull)
            .map(ExtractedField::value)
            .filter(CitizenId::isWellFormed)
            .map(CitizenId::new)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static PaperRecord record(DocumentId id, ValidatedPaper paper, Provenance provenance) {
        List<RecordField> fields = paper.fields()
            .byKey()
            .entrySet()
            .stream()
            .map(entry -> new RecordField(entry.getKey(), entry.getValue().value().replace("\0", ""),
                    entry.getValue().confidence(), entry.getValue().page(), entry.getValue().box()))
            .toList();
        return new PaperRecord(id, paper.classified().type(), fields, provenance);
    }

}
