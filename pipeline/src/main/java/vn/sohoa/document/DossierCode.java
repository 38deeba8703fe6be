package vn.sohoa.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mã hồ sơ, the code of a dossier: office, day of receipt and number, such as
 * {@code H40.12.34-230911-0001}; the older form {@code 000.00.53.H48-220921-0099} names
 * the office from the bottom up.
 */
public record DossierCode(String value) {

    private static final Pattern FORMAT = Pattern
        .compile("(?<old>[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.)?(?<office>[A-Z][0-9]{2}(?:\\.[0-9]{1,3}){0,4})"
                + "-(?<day>[0-9]{6})-[0-9]{4,6}");

    public DossierCode {
        Matcher matcher = FORMAT.matcher(value);
        if (!matcher.matches() || !isDate(matcher.group("day"))) {
            throw new IllegalArgumentException("a dossier code looks like H40.12.34-230911-0001");
        }
    }

    /**
     * The office that received it; of the older form only the province or ministry.
     */
    public OfficeCode office() {
        Matcher matcher = FORMAT.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("checked when it was made");
        }
        return new OfficeCode(matcher.group("office"));
    }

    /** Whether it has the older form, which names no office below the province. */
    public boolean namesProvinceOnly() {
        Matcher matcher = FORMAT.matcher(value);
        return matcher.matches() && matcher.group("old") != null;
    }

    private static boolean isDate(String day) {
        try {
            LocalDate.parse(day, DateTimeFormatter.ofPattern("yyMMdd"));
            return true;
        }
        catch (DateTimeException ex) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
