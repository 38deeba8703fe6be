package vn.sohoa.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import vn.sohoa.archive.RewrapOutcome;
import vn.sohoa.archive.Rewrapping;
import vn.sohoa.exchange.Webhooks;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa rewrap}: encrypts stored objects, and secrets of webhooks, under the
 * newest master key, so that an older one can be put away.
 */
@Command(name = "rewrap", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RewrapCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    RewrapCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.start(Map.of())) {
            context.getBean(Webhooks.class).sealSecrets();
            RewrapOutcome outcome = context.getBean(Rewrapping.class).run();
            outcome.left().forEach(problem -> terminal.out().println(terminal.messages().of(problem)));
            terminal.say("rewrap.done", outcome.looked(), outcome.rewrapped(), outcome.left().size());
            return outcome.left().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

}
