package vn.sohoa.console;

import java.security.SecureRandom;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells the log about failures, under a number that the person is shown. Messages of
 * exceptions are left out: they may hold what was typed.
 */
@Component
class FailedScreens {

    private static final Logger LOGGER = LoggerFactory.getLogger(FailedScreens.class);

    private static final int FRAMES = 15;

    private static final int DIGITS = 100_000_000;

    private final SecureRandom random = new SecureRandom();

    /**
     * @return the number
     */
    String note(@Nullable Throwable failure) {
        String number = String.format(Locale.ROOT, "%08d", random.nextInt(DIGITS));
        StringBuilder where = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            where.append("\n  ").append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                where.append("\n    at ").append(frames[i]);
            }
        }
        LOGGER.error("screen failed, number {}{}", number, where);
        return number;
    }

}
