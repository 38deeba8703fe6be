package vn.sohoa.scheduling;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file of a batch as the pipeline knows it.
 *
 * @param state received, digitizing, digitized, quarantined or duplicate
 * @param problem code of what is wrong with it
 * @param detail for the sentence of the problem
 * @param firstBatch where the same bytes came first, of a duplicate
 */
public record BatchFile(UUID id, String path, String state, @Nullable String problem, @Nullable String detail,
        int pages, int papers, int inReview, @Nullable String firstBatch) {
}
