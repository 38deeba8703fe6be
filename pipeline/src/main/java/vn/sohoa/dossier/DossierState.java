package vn.sohoa.dossier;

import java.util.Locale;

/** How far a dossier is. */
public enum DossierState {

    RECEIVED, IN_PROGRESS, RESOLVED,
    /** Withdrawn by the citizen or returned undone. */
    STOPPED;

    /** The word in the database and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException where it is none
     */
    public static DossierState of(String code) {
        for (DossierState state : values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("a state is received, in_progress, resolved or stopped");
    }

}
