package vn.sohoa.progress;

import java.time.LocalDate;

import vn.sohoa.document.OfficeCode;

/**
 * A dossier that a figure counts. Nobody's data is in it.
 *
 * @param state as the database writes it
 * @param flagged whether its system says that a component was reused
 * @param reuses records that were reused for it
 */
public record ListedDossier(String code, OfficeCode office, String procedure, LocalDate receivedOn, String state,
        boolean flagged, long reuses) {

    /** Where the page behind it begins, for addresses. */
    public String place() {
        return office + "|" + receivedOn + "|" + code;
    }
}
