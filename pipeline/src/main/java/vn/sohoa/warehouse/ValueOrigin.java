package vn.sohoa.warehouse;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

/**
 * Where a value comes from, back to who put the paper on the scanner.
 *
 * @param field the value with its page and box
 * @param words object with all words of the scan file and their boxes; null where the
 * file is known by its checksum only
 * @param filePath of the scan file in its batch folder
 * @param file the scan file as it was delivered
 * @param copy the archival PDF/A
 * @param operator who had the batch digitized; null where the batch is not known here
 * @param engine name and version of what read it
 * @param templateVersion what found its fields
 * @param knownFrom since when the version is held
 */
public record ValueOrigin(RecordField field, int version, @Nullable Sha256 words, String filePath, Sha256 file,
        Sha256 copy, BatchId batch, @Nullable OfficeCode batchOffice, @Nullable String operator, String engine,
        String templateVersion, Instant knownFrom) {
}
