package vn.sohoa.warehouse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The records of citizens. Filing the same again changes nothing; filing other content
 * makes a new version. Nothing is ever deleted. Runs in the transaction of the caller.
 */
@Component
public class JdbcRecords {

    /** Who changes records where no person does. */
    private static final String MACHINE = "digitization";

    private final JdbcClient jdbc;

    private final JdbcRecordVersions versions;

    private final SupersessionRules rules;

    private final JdbcSupersessions supersessions;

    JdbcRecords(JdbcClient jdbc, JdbcRecordVersions versions, SupersessionRules rules,
            JdbcSupersessions supersessions) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.rules = rules;
        this.supersessions = supersessions;
    }

    /**
     * Files a paper as the machine read it, under each of its holders, or archives it
     * where it has none.
     */
    public void file(PaperRecord paper, SequencedSet<CitizenId> holders) {
        file(paper, holders, Trust.MACHINE_READ, MACHINE);
    }

    /**
     * Files a paper for whose values somebody stands, as after a correction.
     * @param by who that is
     */
    public void file(PaperRecord paper, SequencedSet<CitizenId> holders, Trust trust, String by) {
        Set<CitizenId> concerned = new LinkedHashSet<>(holders(paper.document()));
        concerned.addAll(holders);
        supersessions.telling(concerned, () -> {
            withdrawFromOthers(paper.document(), holders, by);
            if (holders.isEmpty()) {
                archive(paper);
            }
            holders.forEach(holder -> file(paper, holder, trust, by));
        });
    }

    /** Shows the records of a paper no longer. */
    public void withdraw(DocumentId document) {
        supersessions.telling(holders(document), () -> withdrawFromOthers(document, List.of(), MACHINE));
    }

    private void withdrawFromOthers(DocumentId document, Collection<CitizenId> holders, String by) {
        jdbc.sql("""
                update warehouse.record set withdrawn_at = now(), changed_by = :by
                where document_id = :document and withdrawn_at is null and citizen_id <> all (:holders)
                """)
            .param("document", document.value())
            .param("holders", holders.stream().map(CitizenId::value).toArray(String[]::new))
            .param("by", by)
            .update();
        jdbc.sql("""
                update warehouse.record_without_citizen set withdrawn_at = now()
                where document_id = :document and withdrawn_at is null
                """).param("document", document.value()).update();
    }

    private void archive(PaperRecord paper) {
        jdbc.sql("""
                insert into warehouse.record_without_citizen (document_id, type, office, copy_sha256)
                values (:document, :type, :office, :copy)
                on conflict (document_id) do update
                set type = excluded.type, copy_sha256 = excluded.copy_sha256, withdrawn_at = null
                """)
            .param("document", paper.document().value())
            .param("type", paper.type().key())
            .param("office", paper.provenance().office().value())
            .param("copy", paper.provenance().copy().value())
            .update();
    }

    private void file(PaperRecord paper, CitizenId holder, Trust trust, String by) {
        jdbc.sql("insert into warehouse.citizen (citizen_id) values (:citizen) on conflict do nothing")
            .param("citizen", holder.value())
            .update();
        int version = versions.numberOf(paper, holder);
        saveRecord(paper, holder, version, trust, by);
        versions.save(paper, holder, version);
        makeFindable(paper, holder);
    }

    private void makeFindable(PaperRecord paper, CitizenId holder) {
        jdbc.sql("select warehouse.index_record(:citizen, :document)")
            .param("citizen", holder.value())
            .param("document", paper.document().value())
            .query((row, number) -> number)
            .list();
    }

    private void saveRecord(PaperRecord paper, CitizenId holder, int version, Trust trust, String by) {
        jdbc.sql("""
                insert into warehouse.record as present
                    (citizen_id, document_id, type, document_number, issued_on, issued_by, office, trust, valid_until,
                     matter, version, changed_by, revoked_on, revocation_reason)
                select :citizen, :document, :type, :number, :issuedOn, :issuedBy, :office, :trust, :validUntil::date,
                    :matter, :version, :by, max(known.revoked_on), max(known.revocation_reason)
                from warehouse.record as known
                where known.document_id = :document -- a revoked paper stays so under another holder
                on conflict (citizen_id, document_id) do update
                set type = excluded.type, document_number = excluded.document_number,
                    issued_on = excluded.issued_on, issued_by = excluded.issued_by, office = excluded.office,
                    valid_until = excluded.valid_until, matter = excluded.matter, version = excluded.version,
                    -- who stood behind these very values still does
                    trust = case when present.version = excluded.version and excluded.trust = 'machine_read'
                        then present.trust else excluded.trust end,
                    changed_by = case when present.version = excluded.version and present.withdrawn_at is null
                        and excluded.trust in ('machine_read', present.trust)
                        then present.changed_by else excluded.changed_by end,
                    withdrawn_at = null
                """)
            .param("citizen", holder.value())
            .param("document", paper.document().value())
            .param("type", paper.type().key())
            .param("number", paper.value("document_number"))
            .param("issuedOn", paper.value("issued_on"))
            .param("issuedBy", paper.value("issued_by"))
            .param("office", paper.provenance().office().value())
            .param("trust", trust.code())
            .param("validUntil", paper.validUntil())
            .param("matter", paper.matter(rules.of(paper.type())))
            .param("version", version)
            .param("by", by)
            .update();
    }

    /**
     * Declares a paper no longer good, under all its holders, those it is withdrawn from
     * too: it may come back.
     * @param day the first on which it is not
     * @return whether it is known, and was not revoked so before
     */
    boolean revoke(DocumentId document, LocalDate day, String reason, String by) {
        return jdbc.sql("""
                update warehouse.record set revoked_on = :day, revocation_reason = :reason, changed_by = :by
                where document_id = :document
                    and (revoked_on, revocation_reason) is distinct from (:day::date, :reason::text)
                """)
            .param("document", document.value())
            .param("day", day)
            .param("reason", reason)
            .param("by", by)
            .update() > 0;
    }

    /**
     * Takes a revocation back.
     * @return whether it was revoked
     */
    boolean reinstate(DocumentId document, String by) {
        return jdbc.sql("""
                update warehouse.record set revoked_on = null, revocation_reason = null, changed_by = :by
                where document_id = :document and revoked_on is not null
                """).param("document", document.value()).param("by", by).update() > 0;
    }

    /** Whom a paper is filed under. */
    public List<CitizenId> holders(DocumentId document) {
        return jdbc.sql("""
                select citizen_id from warehouse.record
                where document_id = :document and withdrawn_at is null order by citizen_id
                """)
            .param("document", document.value())
            .query((row, number) -> new CitizenId(row.getString("citizen_id")))
            .list();
    }

}
