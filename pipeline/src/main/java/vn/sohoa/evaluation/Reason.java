package vn.sohoa.evaluation;

import java.util.Locale;

/** Why a document is among the worst; the gravest first. */
public enum Reason {

    /** It would be filed under somebody else. */
    WRONG_CITIZEN_ACCEPTED,
    /** A person must see it, and nobody would. */
    SLIPPED_THROUGH,
    /** It would be filed with a wrong value, or without one that is printed. */
    ACCEPTED_WITH_ERRORS,
    /** It is in the file, but was not seen as a document. */
    NOT_FOUND,
    /** It was seen where there is none. */
    MADE_UP,
    /** It was taken for something else. */
    TYPE_WRONG,
    /** A person corrects values. */
    FIELDS_WRONG,
    /** Everything is right, and still a person has to look. */
    REVIEWED_IN_VAIN,
    /** More than a tenth of its characters are wrong. */
    TEXT_POOR;

    /** The word in reports, such as {@code type_wrong}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
