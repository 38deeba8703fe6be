package vn.sohoa.console;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ended, as it stands in an address: the key of its last row.
 * Never personal data, which anybody could read out of it.
 */
public record Cursor(List<String> key) {

    private static final String BETWEEN = "\n";

    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(java.util.Arrays.stream(key).map(String::valueOf).toList());
    }

    /**
     * Reads it from an address.
     * @param parts that the key has
     * @return null for the first page, and where somebody made the address up
     */
    public static @Nullable Cursor parse(@Nullable String text, int parts) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> found = List.of(key.split(BETWEEN, -1));
            return (found.size() == parts) ? new Cursor(found) : null;
        }
        catch (IllegalArgumentException ex) {
            return null;
        }
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(String.join(BETWEEN, key).getBytes(StandardCharsets.UTF_8));
    }
}
