package vn.sohoa.scheduling;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks into the inbox from time to time, in the process that has the web server. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "sohoa.inbox.watched", matchIfMissing = true)
class InboxWatch implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(InboxWatch.class);

    private final ScheduledExecutorService clock = Executors
        .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("inbox").daemon().factory());

    private final Inbox inbox;

    private final InboxSettings settings;

    private @Nullable Future<?> looks;

    InboxWatch(Inbox inbox, InboxSettings settings) {
        this.inbox = inbox;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looks = clock.scheduleWithFixedDelay(this::look, 0, settings.pause().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            inbox.look();
        }
        catch (RuntimeException ex) {
            log.warn("The inbox cannot be looked at now", ex);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        if (looks != null) {
            looks.cancel(false);
        }
        clock.shutdownNow();
        clock.awaitTermination(10, TimeUnit.SECONDS);
    }

}
