package vn.sohoa.flow;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files are worked through.
 *
 * @param threads pages read at the same time; 0: one a core
 * @param retries how often something is tried again that may pass
 * @param retryDelay pause before the first time, doubled for each further one
 */
@Validated
@ConfigurationProperties("sohoa.digitization")
record DigitizationSettings(@DefaultValue("0") @Min(0) int threads, @DefaultValue("3") @Min(0) int retries,
        @DefaultValue("1s") Duration retryDelay) {

    /** Pages read at the same time. */
    int pagesAtOnce() {
        return (threads > 0) ? threads : Runtime.getRuntime().availableProcessors();
    }

    /**
     * Files open at the same time: two more, so that reading goes on while others are
     * filed.
     */
    int filesAtOnce() {
        return pagesAtOnce() + 2;
    }

}
