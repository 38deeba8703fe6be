package vn.sohoa.flow;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are worked through.
 *
 * @param filesAtOnce files read at the same time; 0: one a core
 * @param retries how often something is tried again that may pass
 * @param retryDelay pause before the first time, doubled for each further one
 */
@Validated
@ConfigurationProperties("sohoa.digitization")
record DigitizationSettings(@DefaultValue("0") @Min(0) int filesAtOnce, @DefaultValue("3") @Min(0) int retries,
        @DefaultValue("1s") Duration retryDelay) {

    int workers() {
        return (filesAtOnce > 0) ? filesAtOnce : Runtime.getRuntime().availableProcessors();
    }
}
