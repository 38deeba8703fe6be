package vn.sohoa.exchange;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** While the API is served, looks every few seconds for changes that are to be sent. */
@Component
@Lazy(false)
@ConditionalOnWebApplication
class ExchangeRounds implements SmartLifecycle {

    private static final Logger LOGGER = LoggerFactory.getLogger(ExchangeRounds.class);

    private final Changes changes;

    private final Webhooks webhooks;

    private final WebhookSettings settings;

    private @Nullable ScheduledExecutorService timer;

    private boolean sealed;

    ExchangeRounds(Changes changes, Webhooks webhooks, WebhookSettings settings) {
        this.changes = changes;
        this.webhooks = webhooks;
        this.settings = settings;
    }

    private void round() {
        try {
            if (!sealed) {
                webhooks.sealSecrets();
                sealed = true;
            }
            changes.bringUpToDate();
            webhooks.round();
        }
        catch (RuntimeException ex) {
            // the database may be away for a while; the next round finds what this one
            // left
            LOGGER.warn("changes could not be sent: {}", ex.getClass().getName());
        }
    }

    @Override
    public synchronized void start() {
        if (timer == null) {
            timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("exchange").factory());
            long pause = settings.pace().toMillis();
            ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            try {
                if (!timer.awaitTermination(settings.deadline().toMillis(), TimeUnit.MILLISECONDS)) {
                    LOGGER.warn("a message was still being sent; it will be sent again");
                }
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

}
