package vn.sohoa.warehouse;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

/**
 * Where a record comes from.
 *
 * @param filePath of the scan file in its batch folder
 * @param file the scan file as it was delivered
 * @param copy the archival PDF/A of the paper
 * @param engine name and version of what read it
 * @param templateVersion what found its fields
 */
public record Provenance(OfficeCode office, BatchId batch, String filePath, Sha256 file, Sha256 copy, String engine,
        String templateVersion) {
}
