package vn.sohoa.search;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * A paper that was found, as it may be seen without a purpose.
 *
 * @param citizen to open it with; only its last digits may be shown
 * @param holder name with all but the first letter of each word hidden
 * @param year of issue; null where it is not known
 * @param likeness of the name with the one searched for, 0 to 1; 1 where none was
 */
public record Hit(CitizenId citizen, DocumentId document, DocumentType type, OfficeCode office,
        @Nullable String documentNumber, String holder, @Nullable Integer year, double likeness) {

    private static final Pattern INSIDE_OF_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]");

    static String masked(String name) {
        return INSIDE_OF_WORD.matcher(name).replaceAll("*");
    }

    @Override
    public String toString() {
        return type + " of " + citizen;
    }
}
