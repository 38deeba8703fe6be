package vn.sohoa.access;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

/**
 * Who asks the warehouse, and what for: Luật 91/2025/QH15 wants both on record.
 *
 * @param actor the person or machine that asks
 * @param client the system it asks through
 * @param office on whose behalf
 * @param purpose in words
 * @param procedure code of the procedure that needs the answer
 * @param dossier code of the dossier that needs it
 */
public record Inquiry(String actor, @Nullable String client, @Nullable OfficeCode office, String purpose,
        @Nullable String procedure, @Nullable String dossier) {

    /** Leaves the purpose out: people write names into it. */
    @Override
    public String toString() {
        return actor + " for " + procedure + " " + dossier;
    }
}
