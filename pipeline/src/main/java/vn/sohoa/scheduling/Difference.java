package vn.sohoa.scheduling;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something in a batch that does not add up.
 *
 * @param code what it is; its sentence stands in the messages under
 * {@code difference.<code>}
 * @param subject the file or line it is about; empty for the batch as a whole
 * @param decision null until a person decided
 * @param decidedBy who did
 */
public record Difference(UUID id, String code, String subject, @Nullable Integer declared, @Nullable Integer found,
        @Nullable Decision decision, @Nullable String reason, @Nullable String decidedBy) {

    /** What a person says to a difference. */
    public enum Decision {

        /** It is as it should be, for a reason. */
        EXPLAINED,
        /** The office scans or delivers again. */
        RESCAN,
        /** What was declared is wrong; what came is right. */
        DECLARATION_WRONG;

        /** The word in the database and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }
}
