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

    /** Starts it with its web server. */
    ConfigurableApplicationContext serve(Map<String, Object> settings) {
        return start(settings, WebApplicationType.SERVLET);
    }

    private static ConfigurableApplicationContext start(Map<String, Object> settings, WebApplicationType web) {
        List<String> arguments = new ArrayList<>();
        // the bundle without a language is the Vietnamese one, whatever the machine
        // speaks
        arguments.add("--spring.messages.fallback-to-system-locale=false");
        arguments.add("--spring.messages.always-use-message-format=true");
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(Sohoa.class).web(web)
            .headless(true)
            .listeners(new QuietStartFailure())
            .logStartupInfo(false)
            .run(arguments.toArray(String[]::new));
    }

}
