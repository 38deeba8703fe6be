package vn.sohoa.console.warehouse;

import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/**
 * What for papers were opened, in the session: a purpose holds for one paper and a
 * quarter of an hour.
 */
@Component
class Purposes {

    private static final String ATTRIBUTE = Purposes.class.getName();

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Clock clock;

    Purposes(Clock clock) {
        this.clock = clock;
    }

    void note(UUID document, String purpose, HttpSession session) {
        Noted noted = new Noted();
        noted.putAll(all(session));
        noted.values().removeIf(one -> one.until().isBefore(clock.instant()));
        noted.put(document, new Purpose(purpose, clock.instant().plus(LIFE)));
        session.setAttribute(ATTRIBUTE, noted);
    }

    Optional<String> of(UUID document, HttpSession session) {
        return Optional.ofNullable(all(session).get(document))
            .filter(one -> one.until().isAfter(clock.instant()))
            .map(Purpose::words);
    }

    private static Map<UUID, Purpose> all(HttpSession session) {
        return (session.getAttribute(ATTRIBUTE) instanceof Noted noted) ? noted : Map.of();
    }

    private record Purpose(String words, Instant until) implements Serializable {
    }

    private static final class Noted extends HashMap<UUID, Purpose> {

        @Serial
        private static final long serialVersionUID = 1;

    }

}
