package vn.sohoa.scheduling;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.ProcedureCode;

/**
 * What the office says of one file; null where it does not say.
 *
 * @param path inside the folder of the batch, forward slashes
 * @param sheets of paper, each with one or two scanned sides
 */
record ManifestLine(String path, @Nullable DossierCode dossier, @Nullable ProcedureCode procedure,
        @Nullable DocumentType type, @Nullable CitizenId owner, @Nullable Integer sheets) {
}
