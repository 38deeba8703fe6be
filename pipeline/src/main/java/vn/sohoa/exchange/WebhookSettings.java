package vn.sohoa.exchange;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How changes are sent.
 *
 * @param allowedNetworks networks such as {@code 10.20.0.0/16} that may be sent to
 * although they are not public
 * @param httpsOnly whether plain HTTP is refused
 * @param attempts after which a delivery is dead
 * @param retryDelay pause after the first failure, doubled for each further one, at most
 * six hours
 * @param deadline longest time for one request
 * @param pace pause between rounds
 */
@ConfigurationProperties("sohoa.webhooks")
record WebhookSettings(@DefaultValue List<String> allowedNetworks, @DefaultValue("true") boolean httpsOnly,
        @DefaultValue("12") int attempts, @DefaultValue("10s") Duration retryDelay,
        @DefaultValue("10s") Duration deadline, @DefaultValue("2s") Duration pace) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** So that one who is back need not wait long. */
    private static final Duration LONGEST_PAUSE_OF_RECEIVER = Duration.ofMinutes(5);

    WebhookSettings {
        allowedNetworks = List.copyOf(allowedNetworks);
        allowedNetworks.forEach(Network::of);
        if (attempts < 1 || attempts > 30 || retryDelay.isNegative() || retryDelay.isZero() || pace.isNegative()
                || pace.isZero() || deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("sohoa.webhooks: attempts are 1 to 30, times are positive");
        }
    }

    /**
     * @param failures so far, from 1
     */
    Duration pauseAfter(int failures) {
        Duration pause = retryDelay.multipliedBy(1L << Math.min(failures - 1, 20));
        return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
    }

    /**
     * How long nothing is sent to a receiver that cannot be reached.
     * @param failures in a row, from 1
     */
    Duration pauseOfReceiver(int failures) {
        Duration pause = pauseAfter(failures);
        return (pause.compareTo(LONGEST_PAUSE_OF_RECEIVER) < 0) ? pause : LONGEST_PAUSE_OF_RECEIVER;
    }
}
