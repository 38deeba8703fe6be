package vn.sohoa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.sohoa.Sohoa;

/** The Spring application behind the commands. */
class Application {

    /**
     * Starts it without a web server.
     * @param settings what the command line says, such as
     * {@code sohoa.digitization.threads}
     */
    ConfigurableApplicationContext start(Map<String, Object> settings) {
        return start(settings, WebApplicationType.NONE);
    }

    /**
     * Starts it without a web server, beside a process that works in the home already if
     * there is one: for commands that need nothing but the database.
     */
    ConfigurableApplicationContext startAsGuest() {
        // two processes do not take turns with one log
        return start(Map.of("sohoa.guest", "true", "logging.file.name", Home.logOfGuests()));
    }

    /** Starts it without a web server; whoever starts it closes it, even at a signal. */
    ConfigurableApplicationContext work(Map<String, Object> settings) {
        return run(settings, builder().web(WebApplicationType.NONE).registerShutdownHook(false));
    }

    /** Starts it with its web server. */
    ConfigurableApplicationContext serve(Map<String, Object> settings) {
        return start(settings, WebApplicationType.SERVLET);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings, WebApplicationType web) {
        return run(settings, builder().web(web));
    }

    private static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(Sohoa.class);
    }

    private static ConfigurableApplicationContext run(Map<String, Object> settings,
            SpringApplicationBuilder application) {
        List<String> arguments = new ArrayList<>();
        // the bundle without a language is the Vietnamese one, whatever the machine
        // speaks
        arguments.add("--spring.messages.fallback-to-system-locale=false");
        arguments.add("--spring.messages.always-use-message-format=true");
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return application.headless(true)
            .listeners(new QuietStartFailure(), new QuietLogFailure())
            .logStartupInfo(false)
            .run(arguments.toArray(String[]::new));
    }

}
