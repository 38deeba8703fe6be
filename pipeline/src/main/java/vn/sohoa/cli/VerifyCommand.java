package vn.sohoa.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.sohoa.archive.FixityChecks;
import vn.sohoa.archive.FixityChecks.Fixity;
import vn.sohoa.document.Problem;
import vn.sohoa.ledger.JdbcKeptObjects;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa verify}: whether originals and archival copies are as they were stored.
 */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Option(names = "--sample", paramLabel = "PERCENT", descriptionKey = "sample")
    private @Nullable Integer sample;

    VerifyCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        int percent = Arguments.between(terminal.messages(), "--sample", 1, 100, sample, 100);
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.start(Map.of())) {
            FixityChecks checks = context.getBean(FixityChecks.class);
            int[] counts = new int[2];
            context.getBean(JdbcKeptObjects.class).each(percent, object -> {
                counts[0]++;
                counts[1] += faults(checks.of(List.of(object)));
            });
            terminal.say(counts[1] == 0 ? "verify.sound" : "verify.unsound", counts[0], counts[1]);
            return counts[1] == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private int faults(Fixity found) {
        found.faults()
            .forEach(fault -> terminal.out()
                .println(terminal.messages().of(new Problem(fault.code(), fault.object().value()))));
        return found.faults().size();
    }

}
