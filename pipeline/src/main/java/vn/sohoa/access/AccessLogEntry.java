package vn.sohoa.access;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;

/**
 * That somebody asked about a citizen.
 *
 * @param action code of what was done
 * @param office on whose behalf
 * @param fields that were shown
 * @param result granted or refused; null where the machine did it by itself
 */
public record AccessLogEntry(Instant at, String actor, String action, @Nullable String office, @Nullable String purpose,
        @Nullable String procedure, @Nullable String dossier, @Nullable DocumentId document, List<FieldKey> fields,
        @Nullable String result) {

    public AccessLogEntry {
        fields = List.copyOf(fields);
    }

    /** Leaves the purpose out: people write names into it. */
    @Override
    public String toString() {
        return at + " " + actor + " " + action;
    }
}
