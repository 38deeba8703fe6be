package vn.sohoa.scheduling;

/**
 * Files sent to a batch.
 *
 * @param open announced and not whole yet
 */
public record UploadCounts(int complete, int open) {
}
