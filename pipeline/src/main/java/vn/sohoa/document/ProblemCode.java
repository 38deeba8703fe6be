package vn.sohoa.document;

import java.util.Locale;

/**
 * Everything that can be wrong with a scan file or the installation.
 * {@code docs/errors.md} has the advice for each.
 */
public enum ProblemCode {

    EMPTY_FILE(ProblemKind.INPUT), DAMAGED_FILE(ProblemKind.INPUT), PASSWORD_PROTECTED(ProblemKind.INPUT),
    NOT_A_DOCUMENT(ProblemKind.INPUT), UNSUPPORTED_FORMAT(ProblemKind.INPUT), FILE_TOO_LARGE(ProblemKind.INPUT),
    TOO_MANY_PAGES(ProblemKind.INPUT), NO_PAGES(ProblemKind.INPUT), IMAGE_TOO_LARGE(ProblemKind.INPUT),
    IMAGE_TOO_SMALL(ProblemKind.INPUT), UNREADABLE_PAGE(ProblemKind.INPUT), PAGE_TIMED_OUT(ProblemKind.INPUT),
    FILE_UNREADABLE(ProblemKind.INPUT), FILE_CHANGED(ProblemKind.INPUT), CRASHED_REPEATEDLY(ProblemKind.INPUT),
    UNEXPECTED_FAILURE(ProblemKind.INPUT),

    STORE_UNAVAILABLE(ProblemKind.TEMPORARY), DATABASE_UNAVAILABLE(ProblemKind.TEMPORARY),

    DISK_FULL(ProblemKind.SETUP), LANGUAGE_DATA_MISSING(ProblemKind.SETUP), NATIVE_LIBRARY_MISSING(ProblemKind.SETUP),
    TEMPLATE_BROKEN(ProblemKind.SETUP), CALIBRATION_BROKEN(ProblemKind.SETUP), HOME_NOT_WRITABLE(ProblemKind.SETUP),
    HOME_IN_USE(ProblemKind.SETUP), ENCRYPTION_KEY_BROKEN(ProblemKind.SETUP), ENCRYPTION_KEY_MISSING(ProblemKind.SETUP),
    OBJECT_DAMAGED(ProblemKind.SETUP);

    private final ProblemKind kind;

    ProblemCode(ProblemKind kind) {
        this.kind = kind;
    }

    public ProblemKind kind() {
        return kind;
    }

    /**
     * The code as reports, the database and {@code docs/errors.md} write it, such as
     * {@code empty_file}.
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

}
