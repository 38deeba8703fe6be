package vn.sohoa.document;

/**
 * One file of a delivery whose original is stored.
 *
 * @param path inside the batch folder, forward slashes
 * @param size bytes
 * @param mediaType as its content shows, such as {@code application/pdf}
 * @param attempts how often it was opened, this time included
 */
public record ScanFile(ScanFileId id, BatchId batch, OfficeCode office, String path, Sha256 sha256, long size,
        String mediaType, int attempts) {
}
