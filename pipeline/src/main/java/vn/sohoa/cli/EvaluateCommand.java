package vn.sohoa.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.evaluation.DocumentReading;
import vn.sohoa.evaluation.Evaluation;
import vn.sohoa.evaluation.EvaluationProgress;
import vn.sohoa.evaluation.EvaluationReport;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa evaluate}: how much of a folder with a truth file is read right. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private @Nullable Integer threads;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private @Nullable Path json;

    EvaluateCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Messages messages = terminal.messages();
        int atOnce = Arguments.atLeastOne(messages, "--threads", threads, Runtime.getRuntime().availableProcessors());
        Evaluation evaluation = Evaluation.of(Arguments.folder(messages, folder));
        JsonFile target = json == null ? null : JsonFile.requireWritable(messages, json);
        Home.requireWritable();
        terminal.err().println(messages.text("progress.starting"));
        EvaluationReport report;
        try (ConfigurableApplicationContext context = application.start(Map.of());
                Progress progress = Progress.on(terminal)) {
            report = evaluation.run(context.getBean(DocumentReading.class), atOnce, told(progress));
        }
        new EvaluationTables(terminal).print(report);
        if (target != null) {
            target.write(report::writeJson);
            terminal.say("json.written", target.path());
        }
        return ExitCode.DONE;
    }

    private static EvaluationProgress told(Progress progress) {
        return new EvaluationProgress() {
            @Override
            public void started(int files) {
                progress.started(files);
            }

            @Override
            public void fileDone(int pages) {
                progress.fileDone(pages);
            }
        };
    }

}
