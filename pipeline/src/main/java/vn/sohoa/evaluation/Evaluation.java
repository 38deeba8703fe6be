package vn.sohoa.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.ProblemKind;
import vn.sohoa.evaluation.Truth.NamedFile;
import vn.sohoa.evaluation.Truth.TrueDocument;

/** A folder of scans with its truth, ready to be compared with what is read. */
public final class Evaluation {

    private static final Logger log = LoggerFactory.getLogger(Evaluation.class);

    private final Path folder;

    private final Map<String, List<TrueDocument>> documents = new LinkedHashMap<>();

    private final Map<String, NamedFile> mustBeRefused = new LinkedHashMap<>();

    private Evaluation(Path folder, Truth truth) {
        this.folder = folder;
        truth.documents()
            .forEach(document -> documents.computeIfAbsent(document.file(), file -> new ArrayList<>()).add(document));
        truth.mustBeRefused().forEach(file -> mustBeRefused.put(file.file(), file));
    }

    /**
     * @throws BrokenTruthException where {@code folder/truth.json} is missing or broken
     */
    public static Evaluation of(Path folder) {
        return new Evaluation(folder, TruthFile.of(folder));
    }

    /**
     * Reads and compares every file of the truth.
     * @param threads files read at the same time
     * @throws ProblemException where the installation is at fault
     */
    public EvaluationReport run(DocumentReading reading, int threads, EvaluationProgress progress) {
        List<String> files = new ArrayList<>(documents.keySet());
        files.addAll(mustBeRefused.keySet());
        progress.started(files.size());
        long start = System.nanoTime();
        List<FileResult> results = inParallel(threads, files.stream().<Callable<FileResult>>map(file -> () -> {
            FileResult result = read(file, reading);
            progress.fileDone(result.documents().stream().mapToInt(read -> read.pages().size()).sum());
            return result;
        }).toList());
        double seconds = Math.round((System.nanoTime() - start) / 1e8) / 10.0;
        return EvaluationReport.of(seconds, documentScores(results), refusalScores(results));
    }

    private FileResult read(String file, DocumentReading reading) {
        try {
            return new FileResult(file, reading.read(folder.resolve(file)), null);
        }
        catch (ProblemException ex) {
            if (ex.problem().code().kind() != ProblemKind.INPUT) {
                throw ex;
            }
            return new FileResult(file, List.of(), ex.problem().code().code());
        }
        catch (RuntimeException ex) {
            log.error("{} failed", file, ex);
            return new FileResult(file, List.of(), ProblemCode.UNEXPECTED_FAILURE.code());
        }
    }

    private List<DocumentScore> documentScores(List<FileResult> results) {
        List<DocumentScore> scores = new ArrayList<>();
        for (FileResult result : results) {
            List<TrueDocument> truth = documents.get(result.file());
            if (truth != null) {
                scores.addAll(Matching.of(truth, result.documents()));
            }
            else {
                result.documents()
                    .forEach(surplus -> scores.add(DocumentScore.madeUp(result.file(), "refused", surplus)));
            }
        }
        return scores;
    }

    private List<RefusalScore> refusalScores(List<FileResult> results) {
        List<RefusalScore> scores = new ArrayList<>();
        for (FileResult result : results) {
            NamedFile refusal = mustBeRefused.get(result.file());
            if (refusal != null || result.problem() != null) {
                scores.add(new RefusalScore(result.file(), refusal != null, refusal == null ? null : refusal.problem(),
                        result.problem()));
            }
        }
        return scores;
    }

    private static List<FileResult> inParallel(int threads, List<Callable<FileResult>> work) {
        List<FileResult> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<FileResult>> pending = work.stream().map(pool::submit).toList();
            try {
                for (Future<FileResult> result : pending) {
                    results.add(result.get());
                }
            }
            catch (ExecutionException ex) {
                pool.shutdownNow();
                throw ex.getCause() instanceof RuntimeException cause ? cause
                        : new IllegalStateException(ex.getCause());
            }
            catch (InterruptedException ex) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", ex);
            }
        }
        return results;
    }

    /**
     * What reading a file came to.
     *
     * @param problem why it was refused; null where it was read
     */
    private record FileResult(String file, List<ReadDocument> documents, @Nullable String problem) {
    }

}
