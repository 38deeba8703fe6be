package vn.sohoa.progress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How long something has been waiting, in whole days, as {@link BacklogAge} counts them.
 *
 * @param fromDays 0: since today, or a day that a clock ahead calls tomorrow
 * @param toDays null: any longer
 */
public record Waited(int fromDays, @Nullable Integer toDays) {

    /** However long. */
    public static final Waited ANY = new Waited(0, null);

    public Waited {
        if (fromDays < 0 || toDays != null && toDays < fromDays) {
            throw new IllegalArgumentException("nothing waits for " + fromDays + " to " + toDays + " days");
        }
    }

    LocalDate first(LocalDate today) {
        return (toDays == null) ? LocalDate.EPOCH : today.minusDays(toDays);
    }

    /** The day behind the last one. */
    LocalDate before(LocalDate today) {
        return (fromDays == 0) ? LocalDate.of(9999, 1, 1) : today.minusDays(fromDays).plusDays(1);
    }
}
