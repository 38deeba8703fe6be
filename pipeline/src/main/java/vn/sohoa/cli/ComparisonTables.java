package vn.sohoa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.sohoa.evaluation.Comparison;
import vn.sohoa.evaluation.Comparison.DocumentChange;
import vn.sohoa.evaluation.Comparison.FigureChange;

/**
 * Prints what became better and worse since an earlier evaluation; no values of papers.
 */
final class ComparisonTables {

    private final Terminal terminal;

    ComparisonTables(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Comparison comparison) {
        figures("compare.better", comparison.figures().stream().filter(FigureChange::better).toList());
        figures("compare.worse", comparison.figures().stream().filter(change -> !change.better()).toList());
        documents(comparison.documents());
        terminal.say("compare.papers", comparison.added(), comparison.gone());
    }

    private void figures(String title, List<FigureChange> changes) {
        terminal.out().println();
        terminal.say(title, changes.size());
        if (changes.isEmpty()) {
            return;
        }
        Table table = terminal.table("column.group", "column.figure", "column.before", "column.after", "column.change");
        changes.forEach(
                change -> table.row(change.group(), change.figure(), percent(change.before()), percent(change.after()),
                        String.format(Locale.ROOT, "%+.1f", 100 * (change.after() - change.before()))));
        table.print(terminal.out());
    }

    private void documents(List<DocumentChange> changes) {
        terminal.out().println();
        terminal.say("compare.documents", changes.size());
        changes.forEach(change -> terminal.out()
            .println("  " + Printable.of(change.place()) + ": " + String.join("; ", told(change))));
    }

    private List<String> told(DocumentChange change) {
        List<String> told = new ArrayList<>();
        Messages messages = terminal.messages();
        if (!change.mended().isEmpty()) {
            told.add(messages.text("compare.mended", String.join(", ", change.mended())));
        }
        if (!change.broken().isEmpty()) {
            told.add(messages.text("compare.broken", String.join(", ", change.broken())));
        }
        String before = String.valueOf(change.verdictBefore());
        String after = String.valueOf(change.verdictAfter());
        if (!before.equals(after)) {
            told.add(before + " → " + after);
        }
        return told;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share) + " %";
    }

}
