package vn.sohoa.console;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people stay logged in.
 *
 * @param idle without doing anything; what a screen fetches by itself does not count
 * @param longest whatever they do
 */
@ConfigurationProperties("sohoa.console")
record ConsoleSettings(@DefaultValue("30m") Duration idle, @DefaultValue("10h") Duration longest) {

    ConsoleSettings {
        if (!idle.isPositive() || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException("sohoa.console.idle is positive, longest is not shorter");
        }
    }
}
