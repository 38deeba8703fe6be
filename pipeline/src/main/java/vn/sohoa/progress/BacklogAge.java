package vn.sohoa.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How long things have been waiting.
 *
 * @param bands the youngest first
 */
public record BacklogAge(List<Band> bands) {

    private static final int[] FROM_DAYS = { 0, 3, 8, 31, 91 };

    /**
     * @param fromDays youngest, in days
     * @param toDays oldest; null: any age
     * @param papers that wait for a person
     * @param files that are not digitized yet
     */
    public record Band(int fromDays, @Nullable Integer toDays, long papers, long files) {
    }

    static BacklogAge of(Map<LocalDate, Waiting> byDay, LocalDate today) {
        Band[] bands = new Band[FROM_DAYS.length];
        for (int i = 0; i < bands.length; i++) {
            Integer to = (i + 1 < bands.length) ? FROM_DAYS[i + 1] - 1 : null;
            LocalDate youngest = today.minusDays(FROM_DAYS[i]);
            LocalDate oldest = (to == null) ? LocalDate.MIN : today.minusDays(to);
            long papers = 0;
            long files = 0;
            for (Map.Entry<LocalDate, Waiting> day : byDay.entrySet()) {
                // what a clock that runs ahead dates tomorrow is from today
                LocalDate since = day.getKey().isAfter(today) ? today : day.getKey();
                if (!since.isAfter(youngest) && !since.isBefore(oldest)) {
                    papers += day.getValue().papers();
                    files += day.getValue().files();
                }
            }
            bands[i] = new Band(FROM_DAYS[i], to, papers, files);
        }
        return new BacklogAge(List.of(bands));
    }

    public long papers() {
        return bands.stream().mapToLong(Band::papers).sum();
    }

    public long files() {
        return bands.stream().mapToLong(Band::files).sum();
    }

    /** What has been waiting since one day. */
    record Waiting(long papers, long files) {
    }
}
