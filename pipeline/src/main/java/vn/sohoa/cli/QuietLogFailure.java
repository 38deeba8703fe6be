package vn.sohoa.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps the stack traces off the screen that Logback prints for every line it cannot
 * write, as on a full disk. {@link WorkErrors} says what is the matter.
 */
final class QuietLogFailure implements ApplicationListener<ApplicationContextInitializedEvent> {

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            StatusManager troubles = context.getStatusManager();
            troubles.getCopyOfStatusListenerList().forEach(troubles::remove);
        }
    }

}
