package vn.sohoa.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A figure of the indicators that counts dossiers received in the period. */
public enum DossierFigure {

    /** All of them. */
    RECEIVED,
    /** Their procedure ends with a paper. */
    WRITTEN_RESULT,
    /** The same, and there is a file of the result. */
    RESULT_FILE,
    /** There is a file of a component and one of the result. */
    BOTH_DIGITIZED,
    /** Their system says that a component was reused. */
    FLAGGED_REUSED,
    /** A record was reused for them. */
    REALLY_REUSED,
    /**
     * Their system says that a component came from the warehouse, or the result was
     * passed on.
     */
    SHARED_FLAGGED,
    /** A record was reused for them, or the result was passed on. */
    SHARED_REALLY,
    /** National population data was used. */
    POPULATION_DATA,
    /** Resolved. */
    RESOLVED,
    /** Resolved, and there is a file of the result. */
    RESOLVED_WITH_FILE;

    /** Part of addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DossierFigure> of(String code) {
        return Arrays.stream(values()).filter(figure -> figure.code().equals(code)).findFirst();
    }

}
