package vn.sohoa.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.sohoa.document.DocumentType;
import vn.sohoa.flow.Reextraction;
import vn.sohoa.flow.Reextraction.Differences;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa reextract}: today's templates on stored text. Shows what would change, and
 * changes it when told to.
 */
@Command(name = "reextract", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReextractCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type")
    private @Nullable String type;

    @Option(names = "--apply", descriptionKey = "apply")
    private boolean apply;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private @Nullable Path json;

    ReextractCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Messages messages = terminal.messages();
        DocumentType wanted = type == null ? null : TypedWords.type(messages, type);
        JsonFile target = json == null ? null : JsonFile.requireWritable(messages, json);
        Home.requireWritable();
        terminal.err().println(messages.text("progress.starting"));
        try (ConfigurableApplicationContext context = application.start(Map.of())) {
            Reextraction reextraction = context.getBean(Reextraction.class);
            Differences differences = reextraction.differences(wanted, looked -> {
            });
            ReextractReport report = new ReextractReport(differences);
            report.print(terminal);
            boolean applied = !differences.changed().isEmpty() && (apply || agreed(messages));
            if (applied) {
                terminal.say("reextract.applied", reextraction.apply(differences));
            }
            else if (!differences.changed().isEmpty()) {
                terminal.say("reextract.not_applied");
            }
            if (target != null) {
                target.write(writer -> report.writeJson(writer, applied));
                terminal.say("json.written", target.path());
            }
        }
        return ExitCode.DONE;
    }

    /**
     * Asks where somebody sits at the terminal; elsewhere only {@code --apply} changes
     * anything.
     */
    private static boolean agreed(Messages messages) {
        return Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .map(console -> console.readLine("%s ", messages.text("reextract.question")))
            .map(answer -> answer.strip().toLowerCase(Locale.ROOT))
            .filter(answer -> List.of(messages.text("reextract.yes").split(" ", -1)).contains(answer))
            .isPresent();
    }

}
