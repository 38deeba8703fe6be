package vn.sohoa.document;

import java.util.regex.Pattern;

/**
 * Code of an agency, dotted, top first, such as {@code H41.12.34}. Source: Quyết định
 * 20/2020/QĐ-TTg.
 */
public record OfficeCode(String value) {

    private static final Pattern FORMAT = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,5}){0,5}");

    public OfficeCode {
        if (value.length() > 35 || !FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("an office code looks like H41.12.34: " + value);
        }
    }

    /** Whether {@code other} is this office or one below it. */
    public boolean includes(OfficeCode other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    @Override
    public String toString() {
        return value;
    }
}
