package vn.sohoa.scheduling;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The process that reads batches, and the turns it gives them.
 *
 * @param launcher program that starts it, {@code bin/sohoa}, which names itself; without
 * one there is no worker
 * @param turnFiles files of a normal batch read before another office has its turn; half,
 * twice and four times as many of batches of other priorities
 * @param lease a worker that is not heard of for so long has lost its batch
 * @param silence a worker that is not heard of for so long is ended and started anew; one
 * that was not heard of at all leaves the next one twice the time to start
 * @param restartDelay pause before a worker that died is started again, doubled each
 * time, at most five minutes
 * @param farewell how long a worker may take to finish the files in hand when all is to
 * end
 * @param memory options for its JVM
 */
@Validated
@ConfigurationProperties("sohoa.worker")
record WorkerSettings(@Nullable Path launcher, @DefaultValue("20") @Min(1) int turnFiles,
        @DefaultValue("30s") Duration lease, @DefaultValue("2m") Duration silence,
        @DefaultValue("1s") Duration restartDelay, @DefaultValue("20s") Duration farewell,
        @DefaultValue("") String memory) {
}
