package vn.sohoa.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.sohoa.staff.StaffAccounts;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa serve}: the console and the API, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private @Nullable Integer port;

    ServeCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, Object> settings = new HashMap<>();
        if (port != null) {
            settings.put("server.port", Arguments.between(terminal.messages(), "--port", 1, 65_535, port, 0));
        }
        Home.requireWritable();
        terminal.err().println(terminal.messages().text("progress.starting"));
        try (ConfigurableApplicationContext context = application.serve(settings)) {
            String address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port", "8080");
            terminal.say("serve.console", address + "/");
            context.getBean(StaffAccounts.class)
                .makeFirstAdministrator()
                .ifPresent(password -> terminal.say("staff.first", StaffAccounts.FIRST, password));
            terminal.say("serve.ready", address + "/api/v1");
            // the shutdown hook closes the application when the process is told to end
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE;
    }

}
