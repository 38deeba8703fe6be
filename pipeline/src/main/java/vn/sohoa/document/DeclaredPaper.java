package vn.sohoa.document;

import org.jspecify.annotations.Nullable;

/**
 * What the office that delivers a scan file says it is. A second reading to compare with,
 * never taken for the first.
 *
 * @param type null where it did not say
 * @param owner whose paper it is; null where it did not say
 */
public record DeclaredPaper(@Nullable DocumentType type, @Nullable CitizenId owner) {

    /** Nothing was said. */
    public static final DeclaredPaper NOTHING = new DeclaredPaper(null, null);

}
