package vn.sohoa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.evaluation.Comparison;
import vn.sohoa.evaluation.Evaluation;
import vn.sohoa.evaluation.EvaluationReport;

/** {@code sohoa evaluate}: how much of a folder with a truth file is read right. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
    private @Nullable Path json;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
    private @Nullable Path baseline;

    @Mixin
    private final EvaluationRun run = new EvaluationRun();

    EvaluateCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Messages messages = terminal.messages();
        run.threads(messages);
        Evaluation evaluation = Evaluation.of(Arguments.folder(messages, folder));
        EvaluationReport earlier = baseline == null ? null : EvaluationReport.read(baseline);
        JsonFile target = json == null ? null : JsonFile.requireWritable(messages, json);
        EvaluationReport report = run.reports(List.of(evaluation), terminal, application).getFirst();
        new EvaluationTables(terminal).print(report);
        if (earlier != null) {
            new ComparisonTables(terminal).print(Comparison.of(earlier, report));
        }
        if (target != null) {
            target.write(report::writeJson);
            terminal.say("json.written", target.path());
        }
        return ExitCode.DONE;
    }

}
