package vn.sohoa.search;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JdbcRecordPages;
import vn.sohoa.warehouse.JdbcRecords;
import vn.sohoa.warehouse.RecordPage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages of papers, for staff who said what for. */
@Component
public class OpenedPages {

    private final OpenedRecords opened;

    private final JdbcRecords records;

    private final JdbcRecordPages pages;

    private final AuditTrail auditTrail;

    OpenedPages(OpenedRecords opened, JdbcRecords records, JdbcRecordPages pages, AuditTrail auditTrail) {
        this.opened = opened;
        this.records = records;
        this.pages = pages;
        this.auditTrail = auditTrail;
    }

    /** Which there are; what stands on them is seen by {@link #read} only. */
    public List<RecordPage> of(HeldRecord held) {
        return pages.of(held);
    }

    /**
     * Where the picture of a page is; an event for each holder.
     * @param page number in the scan file
     * @param within the office that the person belongs to; null: all
     */
    @Transactional
    public Optional<RecordPage> read(DocumentId document, int page, @Nullable OfficeCode within, Inquiry by) {
        Optional<RecordPage> found = opened.glance(document, within)
            .flatMap(held -> pages.of(held).stream().filter(one -> one.number() == page).findFirst());
        if (found.isPresent()) {
            records.holders(document)
                .forEach(holder -> auditTrail.add(new AuditEvent(AuditAction.PAGE_READ, null, null, document, by,
                        holder, List.of(), AuditResult.GRANTED, "page " + page)));
        }
        return found;
    }

}
