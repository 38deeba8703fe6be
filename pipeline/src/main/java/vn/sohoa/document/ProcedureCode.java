package vn.sohoa.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mã TTHC, the code of an administrative procedure, such as {@code 1.001612}. A suffix
 * that names the ministry or province, as in {@code 1.001612.000.00.00.H48}, is not part
 * of it.
 */
public record ProcedureCode(String value) {

    private static final Pattern FORMAT = Pattern.compile("([0-9]\\.[0-9]{6})(\\.[0-9A-Z.]{1,30})?");

    public ProcedureCode {
        Matcher matcher = FORMAT.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a procedure code looks like 1.001612");
        }
        value = matcher.group(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
