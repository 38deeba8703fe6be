package vn.sohoa.cli;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps the stack trace off the screen when the application fails before its log file is
 * open: until then Logback writes to its own console. {@link WorkErrors} tells the story.
 */
final class QuietStartFailure implements ApplicationListener<ApplicationFailedEvent> {

    private static final String CONSOLE_OF_LOGBACK = "console";

    @Override
    public void onApplicationEvent(ApplicationFailedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(CONSOLE_OF_LOGBACK);
        }
    }

}
