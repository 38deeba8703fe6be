package vn.sohoa.progress;

import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * A plan as somebody wants it.
 *
 * @param type null: all types together
 * @param target papers, 1 to {@value #MOST}
 */
public record PlanEntry(OfficeCode office, @Nullable DocumentType type, PlanPeriod period, int target) {

    public static final int MOST = 100_000_000;

    /** 12000, 12.000, 12,000 and 12 000: thousands are grouped in threes. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}([., \\u00A0][0-9]{3}){1,2}");

    public PlanEntry {
        if (target < 1 || target > MOST) {
            throw new IllegalArgumentException("a target is 1 to " + MOST + " papers");
        }
    }

    /** Number of papers as people write it; empty: none, or none that a plan may have. */
    public static OptionalInt number(String text) {
        if (!NUMBER.matcher(text.strip()).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(text.replaceAll("[^0-9]", ""));
        return (number < 1 || number > MOST) ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether both may not be in force together: they speak of the same papers. */
    boolean collidesWith(PlanEntry other) {
        boolean sameTime = !period.from().isAfter(other.period.to()) && !other.period.from().isAfter(period.to());
        return office.equals(other.office) && sameTime
                && (type == null || other.type == null || type.equals(other.type));
    }

    /**
     * Whether it is about the same office, type and period, so that the newer replaces
     * the older.
     */
    boolean replaces(PlanEntry other) {
        return office.equals(other.office) && period.equals(other.period)
                && ((type == null) ? other.type == null : type.equals(other.type));
    }
}
