package vn.sohoa.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.flow.BatchOutcome;
import vn.sohoa.flow.BatchReports;
import vn.sohoa.flow.DigitizationFailedException;
import vn.sohoa.flow.DigitizationRequest;
import vn.sohoa.flow.Digitizations;
import vn.sohoa.flow.ReadingStages;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa digitize}: one folder as one batch, now. */
@Command(name = "digitize", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DigitizeCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "office")
    private @Nullable OfficeCode office;

    @Option(names = "--batch", paramLabel = "NAME", descriptionKey = "batch")
    private @Nullable BatchId batch;

    @Option(names = "--declared", paramLabel = "N", descriptionKey = "declared")
    private @Nullable Integer declared;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private @Nullable Integer threads;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private @Nullable Path json;

    DigitizeCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Messages messages = terminal.messages();
        Arguments.between(messages, "--declared", 0, Integer.MAX_VALUE, declared, 0);
        DigitizationRequest request = new DigitizationRequest(Arguments.folder(messages, folder), office, batch,
                declared);
        JsonFile target = json == null ? null : JsonFile.requireWritable(messages, json);
        Map<String, Object> settings = settings(messages);
        Home.requireWritable();
        terminal.err().println(messages.text("progress.starting"));
        try (Interruption interruption = Interruption
            .awaited(() -> terminal.err().println(messages.text("digitize.stopping")));
                ConfigurableApplicationContext context = application.work(settings)) {
            interruption.thenFirmly(() -> context.getBean(ReadingStages.class).stop());
            return digitize(context, request, interruption, target);
        }
    }

    private int digitize(ConfigurableApplicationContext context, DigitizationRequest request, Interruption interruption,
            @Nullable JsonFile target) {
        DigitizeProgress progress = new DigitizeProgress(Progress.on(terminal));
        Optional<BatchOutcome> outcome = Optional.empty();
        try (progress) {
            outcome = context.getBean(Digitizations.class).run(request, progress, interruption::none);
        }
        catch (DigitizationFailedException ex) {
            if (interruption.none()) {
                throw ex;
            }
        }
        if (outcome.isEmpty()) {
            terminal.err().println(terminal.messages().text("digitize.stopped"));
            return ExitCode.FAILED;
        }
        report(context.getBean(BatchReports.class), outcome.get(), progress.pages(), target);
        return exitCode(outcome.get());
    }

    private void report(BatchReports reports, BatchOutcome outcome, int pages, @Nullable JsonFile target) {
        if (target != null) {
            target.write(writer -> reports.writeJson(outcome.batch(), terminal.messages().locale(), writer));
        }
        new BatchSummary(terminal).print(outcome, reports, pages);
        if (target != null) {
            terminal.say("json.written", target.path());
        }
    }

    private Map<String, Object> settings(Messages messages) {
        Map<String, Object> settings = new HashMap<>();
        if (threads != null) {
            settings.put("sohoa.digitization.threads", Arguments.threads(messages, threads, 1));
        }
        return settings;
    }

    private static int exitCode(BatchOutcome outcome) {
        if (!outcome.addsUp()) {
            return ExitCode.FAILED;
        }
        return outcome.ledger().quarantined() > 0 ? ExitCode.SOME_QUARANTINED : ExitCode.DONE;
    }

}
