package vn.sohoa.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A file that the truth wants refused, or that was refused.
 *
 * @param expected the problem the truth names; null where it names none or the file was
 * to be read
 * @param found the problem it was refused with; null where it was read
 */
public record RefusalScore(String file, boolean mustBeRefused, @Nullable String expected, @Nullable String found) {

    public boolean right() {
        return mustBeRefused == (found != null) && (expected == null || expected.equals(found));
    }
}
