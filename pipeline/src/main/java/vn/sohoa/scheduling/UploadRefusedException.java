package vn.sohoa.scheduling;

import java.util.Locale;

/** A file or a piece of it cannot be taken. */
public final class UploadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UploadRefusedException(Reason reason) {
        super("an upload was refused: " + reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {

        /** No bytes. */
        EMPTY,
        /** More bytes than allowed, or than announced. */
        TOO_LARGE,
        /** More files than a batch may have. */
        TOO_MANY,
        /** The batch takes no files any more. */
        CLOSED,
        /** The piece does not begin where the file ends; ask how far it is. */
        WRONG_OFFSET,
        /** What came is not what was announced; it is forgotten, send it again. */
        CHECKSUM,
        /** Never announced. */
        UNKNOWN;

        /** The word in answers and message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
