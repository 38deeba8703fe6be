package vn.sohoa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.calibration.Calibration;
import vn.sohoa.calibration.CalibrationFile;
import vn.sohoa.evaluation.Calibrating;
import vn.sohoa.evaluation.Evaluation;

/**
 * {@code sohoa calibrate}: measures on papers whose values are known how sure values are,
 * and from where on nobody need look.
 */
@Command(name = "calibrate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CalibrateCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "FOLDER", arity = "1..*", descriptionKey = "folder")
    private List<Path> folders = List.of();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "to")
    private @Nullable Path to;

    @Mixin
    private final EvaluationRun run = new EvaluationRun();

    CalibrateCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Messages messages = terminal.messages();
        run.threads(messages);
        List<Evaluation> evaluations = folders.stream()
            .map(folder -> Evaluation.of(Arguments.folder(messages, folder)))
            .toList();
        JsonFile target = JsonFile.requireWritable(messages,
                to == null ? Path.of(Home.folder(), "calibration.json") : to);
        Calibration calibration = Calibrating.on(run.reportsWithNothingLeftOut(evaluations, terminal, application));
        target.write(writer -> CalibrationFile.write(calibration, writer));
        terminal.say("calibrate.done", calibration.fittedOn().papers(), calibration.fittedOn().fields(), target.path());
        calibration.acceptFrom()
            .forEach((kind, from) -> terminal.say("calibrate.accept_from", kind, Double.toString(from)));
        return ExitCode.DONE;
    }

}
