package vn.sohoa.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.sohoa.evaluation.Truth.TrueDocument;

/**
 * Character and word errors of the tesseract command beside those of Sohoa, on the same
 * documents.
 */
final class TextComparison {

    private TextComparison() {
    }

    /**
     * Prints a table in Markdown.
     * @param arguments folder with truth.json, folder with a text file for every page as
     * {@code vn.sohoa.benchmark.TruthPages} names them, JSON report of
     * {@code sohoa evaluate}
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, TextScore> tesseract = new TreeMap<>();
        Map<String, TextScore> sohoa = new TreeMap<>();
        for (TrueDocument document : TruthFile.of(Path.of(arguments[0])).documents()) {
            if (!document.text().isEmpty()) {
                TextScore score = TextScore.of(document.text(), read(document, Path.of(arguments[1])));
                tesseract.merge(document.level(), score, TextScore::plus);
                tesseract.merge("total", score, TextScore::plus);
            }
        }
        EvaluationReport.read(Path.of(arguments[2])).documents().forEach(document -> {
            sohoa.merge(document.level(), document.text(), TextScore::plus);
            sohoa.merge("total", document.text(), TextScore::plus);
        });
        System.out.println("| level | characters | CER tesseract | CER Sohoa | fewer | WER tesseract | WER Sohoa |");
        System.out.println("|---|---|---|---|---|---|---|");
        tesseract
            .forEach((level, raw) -> System.out.println(row(level, raw, sohoa.getOrDefault(level, TextScore.NONE))));
    }

    static String row(String level, TextScore raw, TextScore ours) {
        double rawErrors = raw.characterErrors() / (double) raw.characters();
        double ourErrors = ours.characterErrors() / (double) ours.characters();
        return String.format(Locale.ROOT, "| %s | %d | %.2f %% | %.2f %% | %.0f %% | %.2f %% | %.2f %% |", level,
                raw.characters(), 100 * rawErrors, 100 * ourErrors, 100 * (1 - ourErrors / rawErrors),
                100.0 * raw.wordErrors() / raw.words(), 100.0 * ours.wordErrors() / ours.words());
    }

    private static List<String> read(TrueDocument document, Path pages) throws IOException {
        int first = document.firstPage() == null ? 1 : document.firstPage();
        List<String> texts = new ArrayList<>();
        for (int page = first; page < first + document.pages(); page++) {
            Path text = pages.resolve(document.file()).resolve(String.format(Locale.ROOT, "%05d.txt", page));
            texts.add(Files.exists(text) ? Files.readString(text) : "");
        }
        return texts;
    }

}
