package vn.sohoa.progress;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a page of a list begins: after this item. */
public record ListPlace(String office, Instant at, UUID id) {

    static final ListPlace START = new ListPlace("", Instant.EPOCH, new UUID(0, 0));

    static ListPlace after(ListedItem item) {
        return new ListPlace(item.office().value(), item.at(), item.id());
    }

    /** For addresses. */
    public String code() {
        String text = office + "|" + at + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #code()} wrote; empty: something else. */
    public static Optional<ListPlace> parse(String code) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8).split("\\|", -1);
            return (parts.length != 3) ? Optional.empty()
                    : Optional.of(new ListPlace(parts[0], Instant.parse(parts[1]), UUID.fromString(parts[2])));
        }
        catch (IllegalArgumentException | DateTimeException ex) {
            return Optional.empty();
        }
    }
}
