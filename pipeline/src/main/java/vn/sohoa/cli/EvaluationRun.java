package vn.sohoa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import vn.sohoa.evaluation.DocumentReading;
import vn.sohoa.evaluation.Evaluation;
import vn.sohoa.evaluation.EvaluationProgress;
import vn.sohoa.evaluation.EvaluationReport;

import org.springframework.context.ConfigurableApplicationContext;

/** How {@code evaluate} and {@code calibrate} read folders that have a truth file. */
final class EvaluationRun {

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private @Nullable Integer threads;

    @Option(names = "--words", paramLabel = "FOLDER", descriptionKey = "words")
    private @Nullable Path words;

    int threads(Messages messages) {
        return Arguments.threads(messages, threads, Runtime.getRuntime().availableProcessors());
    }

    /** One report a folder, of papers as they would be filed. */
    List<EvaluationReport> reports(List<Evaluation> folders, Terminal terminal, Application application) {
        return reports(folders, terminal, application, Map.of());
    }

    /**
     * One report a folder, of all that was found: values too unsure for the record are
     * what a calibration learns most from.
     */
    List<EvaluationReport> reportsWithNothingLeftOut(List<Evaluation> folders, Terminal terminal,
            Application application) {
        return reports(folders, terminal, application, Map.of("sohoa.calibration.accept-from[*]", "0"));
    }

    private List<EvaluationReport> reports(List<Evaluation> folders, Terminal terminal, Application application,
            Map<String, Object> settings) {
        int atOnce = threads(terminal.messages());
        Home.requireWritable();
        terminal.err().println(terminal.messages().text("progress.starting"));
        List<EvaluationReport> reports = new ArrayList<>();
        try (ConfigurableApplicationContext context = application.start(settings)) {
            DocumentReading plain = context.getBean(DocumentReading.class);
            DocumentReading reading = words == null ? plain : plain.keepingWordsIn(words);
            for (Evaluation folder : folders) {
                try (Progress progress = Progress.on(terminal)) {
                    reports.add(folder.run(reading, atOnce, told(progress)));
                }
            }
        }
        return reports;
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
