package vn.sohoa.progress;

import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How progress is judged and who sees it.
 *
 * @param daysOff days without work beside weekends and the holidays of the law
 * @param workingDays days that are worked although they are a weekend or holiday
 * @param paceDays working days whose mean is the pace, 1 to 250
 * @param tolerance percent of what should be done by now that may be missing before an
 * office is behind, 0 to 100
 * @param publicPage whether figures without personal data are shown to everybody
 * @param publicMinimum counts below it are not told on the public page, 1 or more
 */
@ConfigurationProperties("sohoa.progress")
public record ProgressSettings(@DefaultValue List<LocalDate> daysOff, @DefaultValue List<LocalDate> workingDays,
        @DefaultValue("20") int paceDays, @DefaultValue("5") int tolerance, @DefaultValue("false") boolean publicPage,
        @DefaultValue("10") int publicMinimum) {

    public ProgressSettings {
        require(paceDays >= 1 && paceDays <= 250, "pace-days: 1 to 250");
        require(tolerance >= 0 && tolerance <= 100, "tolerance: percent, 0 to 100");
        require(publicMinimum >= 1, "public-minimum: 1 or more");
        daysOff = List.copyOf(daysOff);
        workingDays = List.copyOf(workingDays);
    }

    private static void require(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException("sohoa.progress." + rule);
        }
    }
}
