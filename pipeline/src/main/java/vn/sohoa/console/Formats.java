package vn.sohoa.console;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days, times and numbers as people here write them; in templates {@code @formats}. What
 * is missing becomes a dash.
 */
@Component("formats")
public final class Formats {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VIETNAM);

    private static final DateTimeFormatter PRECISE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
        .withZone(VIETNAM);

    private static final String MISSING = "–";

    private static final long MINUTES_OF_HOUR = 60;

    private static final double KIB = 1024;

    private final MessageSource messages;

    Formats(MessageSource messages) {
        this.messages = messages;
    }

    /** 23/11/2026. */
    public String date(@Nullable LocalDate day) {
        return (day != null) ? DAY.format(day) : MISSING;
    }

    /** 23/11/2026 14:05. */
    public String time(@Nullable Instant time) {
        return (time != null) ? TIME.format(time) : MISSING;
    }

    /** 23/11/2026 14:05:31. */
    public String preciseTime(@Nullable Instant time) {
        return (time != null) ? PRECISE.format(time) : MISSING;
    }

    /** For {@code <time datetime>}. */
    public String machine(@Nullable Instant time) {
        return (time != null) ? time.toString() : "";
    }

    /** 1.234 in Vietnamese. */
    public String number(@Nullable Number number) {
        return number(number, 0);
    }

    /** 1.234,5 in Vietnamese. */
    public String number(@Nullable Number number, int decimals) {
        if (number == null) {
            return MISSING;
        }
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /**
     * 45,6 % in Vietnamese.
     * @param share 0 to 1
     */
    public String percent(@Nullable Double share) {
        return (share != null) ? number(share * 100, 1) + " %" : MISSING;
    }

    /** 3,2 MB in Vietnamese. */
    public String bytes(@Nullable Long bytes) {
        if (bytes == null) {
            return MISSING;
        }
        if (bytes < KIB) {
            return number(bytes) + " B";
        }
        double kib = bytes / KIB;
        if (kib < KIB) {
            return number(kib, 0) + " KB";
        }
        double mib = kib / KIB;
        return (mib < KIB) ? number(mib, 1) + " MB" : number(mib / KIB, 1) + " GB";
    }

    /** 2 giờ 05 phút, 12 phút, 40 giây. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return MISSING;
        }
        if (duration.toSeconds() < MINUTES_OF_HOUR) {
            return text("console.duration.seconds", duration.toSeconds());
        }
        long minutes = duration.toMinutes();
        return (minutes < MINUTES_OF_HOUR) ? text("console.duration.minutes", minutes) : text("console.duration.hours",
                number(minutes / MINUTES_OF_HOUR), "%02d".formatted(minutes % MINUTES_OF_HOUR));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

}
