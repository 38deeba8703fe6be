package vn.sohoa.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.sohoa.evaluation.DocumentReading;
import vn.sohoa.evaluation.Evaluation;
import vn.sohoa.evaluation.EvaluationProgress;
import vn.sohoa.evaluation.EvaluationReport;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa evaluate}: how much of a folder with a truth file is read right. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

    private final Messages messages;

    private final Application application;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private @Nullable Integer threads;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private @Nullable Path json;

    EvaluateCommand(Messages messages, Application application) {
        this.messages = messages;
        this.application = application;
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        int atOnce = Arguments.atLeastOne(messages, "--threads", threads, Runtime.getRuntime().availableProcessors());
        Evaluation evaluation = Evaluation.of(Arguments.folder(messages, folder));
        JsonFile target = json == null ? null : JsonFile.requireWritable(messages, json);
        Home.requireWritable();
        err.println(messages.text("progress.starting"));
        EvaluationReport report;
        try (ConfigurableApplicationContext context = application.start(Map.of());
                Progress progress = Progress.on(err, messages)) {
            report = evaluation.run(context.getBean(DocumentReading.class), atOnce, told(progress));
        }
        new EvaluationTables(messages, out).print(report);
        if (target != null) {
            target.write(report::writeJson);
            out.println(messages.text("json.written", target.path()));
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
