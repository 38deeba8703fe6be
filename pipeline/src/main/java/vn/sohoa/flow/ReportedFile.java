package vn.sohoa.flow;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A scan file in a report.
 *
 * @param source the file whose papers it shows: itself, or the first with the same bytes
 * @param firstBatch batch of the first file with the same bytes; null unless a duplicate
 * @param firstPath path of that file
 */
record ReportedFile(String path, @Nullable String sha256, String state, @Nullable String problemCode,
        @Nullable String problemDetail, int pages, UUID source, @Nullable String firstBatch,
        @Nullable String firstPath) {
}
