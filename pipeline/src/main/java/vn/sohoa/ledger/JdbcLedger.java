package vn.sohoa.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.sohoa.document.BatchId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts batches: declared = received = digitized + quarantined + duplicates, every page
 * in one paper, every paper filed, in review or returned.
 */
@Component
public class JdbcLedger {

    /** Every check counts what is wrong; 0 is right. */
    private static final List<Check> CHECKS = List.of(
    // @formatter:off
        new Check("files were taken over but are no longer there", """
            select greatest(0,
                (select count(distinct scan_file) from audit.event where batch = :batch and action = 'file_taken_over')
                - (select count(*) from work.scan_file where batch = :batch))
            """),
        new Check("files are neither digitized, nor in quarantine, nor duplicates", """
            select count(*) from work.scan_file where batch = :batch and state in ('received', 'digitizing')
            """),
        new Check("digitized files have other pages than were counted", """
            select count(*) from work.scan_file
            where batch = :batch and state = 'digitized'
                and pages <> (select count(*) from work.page where page.scan_file = scan_file.id)
            """),
        new Check("digitized files have pages that are in no paper, or in several", """
            select count(*) from work.scan_file
            where batch = :batch and state = 'digitized'
                and array(select generate_series(1, pages)) <> array(
                    select number from (
                        select unnest(document.pages) as number from work.document
                        where document.scan_file = scan_file.id
                        union all
                        select unnest(scan_file.separator_pages)) as placed
                    order by number)
            """),
        new Check("papers are filed but not in the warehouse", """
            select count(*) from work.document join work.scan_file on scan_file.id = document.scan_file
            where scan_file.batch = :batch and document.state = 'filed'
                and not exists (select from warehouse.record
                    where record.document_id = document.id and record.withdrawn_at is null)
                and not exists (select from warehouse.record_without_citizen as archived
                    where archived.document_id = document.id and archived.withdrawn_at is null)
            """),
        new Check("papers await review but nobody is asked", """
            select count(*) from work.document join work.scan_file on scan_file.id = document.scan_file
            where scan_file.batch = :batch and document.state = 'in_review'
                and not exists (select from work.review_item where review_item.document = document.id)
            """));
    // @formatter:on

    private final JdbcClient jdbc;

    JdbcLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts a batch and keeps the result.
     * @param skipped accompanying files in its folder that are no scans
     */
    public LedgerEntry reconcile(BatchId batch, int skipped) {
        LedgerEntry counted = count(batch, skipped);
        keep(batch, counted);
        return counted;
    }

    public Optional<LedgerEntry> find(BatchId batch) {
        return jdbc.sql("""
                select declared, skipped, received, digitized, quarantined, duplicates, pages, documents, accepted,
                    needs_review, rejected, differences
                from work.ledger where batch = :batch
                """).param("batch", batch.value()).query(JdbcLedger::entry).optional();
    }

    private LedgerEntry count(BatchId batch, int skipped) {
        LedgerEntry counts = jdbc.sql("""
                select batch.declared_count as declared, :skipped as skipped, files.*, papers.*,
                    array[]::text[] as differences
                from work.batch,
                    lateral (select count(*) as received,
                            count(*) filter (where state = 'digitized') as digitized,
                            count(*) filter (where state = 'quarantined') as quarantined,
                            count(*) filter (where state = 'duplicate') as duplicates,
                            coalesce(sum(pages) filter (where state = 'digitized'), 0) as pages
                        from work.scan_file where scan_file.batch = batch.name) as files,
                    lateral (select count(*) as documents,
                            count(*) filter (where verdict = 'accepted') as accepted,
                            count(*) filter (where verdict = 'needs_review') as needs_review,
                            count(*) filter (where verdict = 'rejected') as rejected
                        from work.document join work.scan_file on scan_file.id = document.scan_file
                        where scan_file.batch = batch.name) as papers
                where batch.name = :batch
                """).param("skipped", skipped).param("batch", batch.value()).query(JdbcLedger::entry).single();
        return new LedgerEntry(counts.declared(), skipped, counts.received(), counts.digitized(), counts.quarantined(),
                counts.duplicates(), counts.pages(), counts.documents(), counts.accepted(), counts.needsReview(),
                counts.rejected(), differences(batch, counts));
    }

    private List<String> differences(BatchId batch, LedgerEntry counts) {
        List<String> differences = new ArrayList<>();
        Integer declared = counts.declared();
        if (declared != null && declared != counts.received()) {
            differences.add(declared + " files were declared, " + counts.received() + " received");
        }
        for (Check check : CHECKS) {
            long wrong = jdbc.sql(check.sql()).param("batch", batch.value()).query(Long.class).single();
            if (wrong > 0) {
                differences.add(wrong + " " + check.sentence());
            }
        }
        return differences;
    }

    private void keep(BatchId batch, LedgerEntry entry) {
        jdbc.sql("""
                insert into work.ledger (batch, declared, skipped, received, digitized, quarantined, duplicates, pages,
                    documents, accepted, needs_review, rejected, adds_up, differences)
                values (:batch, :declared, :skipped, :received, :digitized, :quarantined, :duplicates, :pages,
                    :documents, :accepted, :needsReview, :rejected, :addsUp, :differences)
                on conflict (batch) do update
                set declared = excluded.declared, skipped = excluded.skipped, received = excluded.received,
                    digitized = excluded.digitized, quarantined = excluded.quarantined,
                    duplicates = excluded.duplicates, pages = excluded.pages, documents = excluded.documents,
                    accepted = excluded.accepted, needs_review = excluded.needs_review,
                    rejected = excluded.rejected, adds_up = excluded.adds_up, differences = excluded.differences,
                    reconciled_at = now()
                """)
            .param("batch", batch.value())
            .param("declared", entry.declared())
            .param("skipped", entry.skipped())
            .param("received", entry.received())
            .param("digitized", entry.digitized())
            .param("quarantined", entry.quarantined())
            .param("duplicates", entry.duplicates())
            .param("pages", entry.pages())
            .param("documents", entry.documents())
            .param("accepted", entry.accepted())
            .param("needsReview", entry.needsReview())
            .param("rejected", entry.rejected())
            .param("addsUp", entry.addsUp())
            .param("differences", entry.differences().toArray(String[]::new))
            .update();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(row.getObject("declared", Integer.class), row.getInt("skipped"), row.getInt("received"),
                row.getInt("digitized"), row.getInt("quarantined"), row.getInt("duplicates"), row.getInt("pages"),
                row.getInt("documents"), row.getInt("accepted"), row.getInt("needs_review"), row.getInt("rejected"),
                List.of((String[]) row.getArray("differences").getArray()));
    }

    private record Check(String sentence, String sql) {
    }

}
