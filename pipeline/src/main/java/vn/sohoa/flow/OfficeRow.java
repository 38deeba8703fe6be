package vn.sohoa.flow;

import vn.sohoa.document.OfficeCode;

/** What was digitized of an office, all batches together. */
public record OfficeRow(OfficeCode office, String name, int batches, int files, int quarantined, int duplicates,
        int pages, int papers, int accepted, int needsReview, int rejected) {
}
