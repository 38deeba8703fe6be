package vn.sohoa.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** When a session began and when its person last did something. */
final class StaffSession {

    /** A request with this header was made by the screen, not by the person. */
    static final String BY_ITSELF = "X-By-Itself";

    private static final String BEGAN = StaffSession.class.getName() + ".began";

    private static final String ACTIVE = StaffSession.class.getName() + ".active";

    private final HttpSession session;

    private final Clock clock;

    StaffSession(HttpSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    void begin(ConsoleSettings settings) {
        session.setAttribute(BEGAN, clock.instant());
        session.setAttribute(ACTIVE, clock.instant());
        session.setMaxInactiveInterval((int) settings.idle().plus(Duration.ofMinutes(1)).toSeconds());
    }

    void active() {
        session.setAttribute(ACTIVE, clock.instant());
    }

    boolean isOver(ConsoleSettings settings) {
        return isOlder(BEGAN, settings.longest()) || isOlder(ACTIVE, settings.idle());
    }

    private boolean isOlder(String attribute, Duration age) {
        @Nullable Object since = session.getAttribute(attribute);
        return !(since instanceof Instant instant) || instant.plus(age).isBefore(clock.instant());
    }

}
