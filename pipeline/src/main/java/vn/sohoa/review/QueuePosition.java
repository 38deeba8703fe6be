package vn.sohoa.review;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A place in the queue, to go on from: most urgent first, then the nearest deadline, then
 * the longest waiting.
 */
public record QueuePosition(int priority, @Nullable Instant dueAt, Instant openedAt, UUID handle) {

    /** As it stands in an address. */
    public String token() {
        return priority + "_" + (dueAt == null ? "" : dueAt) + "_" + openedAt + "_" + handle;
    }

    /** Empty where the token is none of ours. */
    public static Optional<QueuePosition> of(@Nullable String token) {
        String[] parts = (token == null) ? new String[0] : token.split("_", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional
                .of(new QueuePosition(Integer.parseInt(parts[0]), parts[1].isEmpty() ? null : Instant.parse(parts[1]),
                        Instant.parse(parts[2]), UUID.fromString(parts[3])));
        }
        catch (DateTimeParseException | IllegalArgumentException ex) {
            return Optional.empty();
        }
    }
}
