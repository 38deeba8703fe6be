package vn.sohoa.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What figures are written as. */
public enum SheetFormat {

    /** A workbook, as office programs read it. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Text in UTF-8 with a byte order mark, so that office programs know it. */
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetFormat> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }

}
