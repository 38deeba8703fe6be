package vn.sohoa.filing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.population.IdentityChecks;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** While the API is served, asks again and again about what could not be asked about. */
@Component
@Lazy(false)
@ConditionalOnWebApplication
class LaterCheckRounds implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(LaterCheckRounds.class);

    private final LaterChecks later;

    private final IdentityChecks checks;

    private @Nullable ScheduledExecutorService timer;

    LaterCheckRounds(LaterChecks later, IdentityChecks checks) {
        this.later = later;
        this.checks = checks;
    }

    private void round() {
        try {
            later.round();
        }
        catch (RuntimeException ex) {
            LOGGER.warn("holders of papers could not be verified: {}", ex.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (timer == null && checks.areOn()) {
            timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("population").factory());
            long pause = checks.pace().toMillis();
            ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

}
