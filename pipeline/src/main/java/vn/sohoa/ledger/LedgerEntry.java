package vn.sohoa.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A counted batch.
 *
 * @param declared files the office says it delivered; null if it did not say
 * @param skipped accompanying files that are no scans
 * @param pages of digitized files
 * @param differences what does not add up, in words
 */
public record LedgerEntry(@Nullable Integer declared, int skipped, int received, int digitized, int quarantined,
        int duplicates, int pages, int documents, int accepted, int needsReview, int rejected,
        List<String> differences) {

    public boolean addsUp() {
        return differences.isEmpty();
    }
}
