package vn.sohoa.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import vn.sohoa.flow.BatchOutcome;
import vn.sohoa.flow.BatchReports;
import vn.sohoa.flow.FileRow;
import vn.sohoa.flow.OfficeRow;
import vn.sohoa.ledger.LedgerEntry;

/** Tells after a run what became of every file, and where the results are. */
final class BatchSummary {

    private static final int KIND_WIDTH = 40;

    private final Terminal terminal;

    BatchSummary(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * @param pagesNow pages read in this run; the ledger counts all runs
     */
    void print(BatchOutcome outcome, BatchReports reports, int pagesNow) {
        List<FileRow> files = reports.files(outcome.batch(), terminal.messages().locale());
        files(files);
        quarantined(files);
        terminal.out().println();
        terminal.say("digitize.offices");
        offices(reports.offices());
        terminal.out().println();
        ledger(outcome);
        if (pagesNow > 0) {
            terminal.say("digitize.speed", pagesNow,
                    String.format(Locale.ROOT, "%.2f", pagesNow / Math.max(outcome.seconds(), 0.1)));
        }
        terminal.say("digitize.where", Home.folder());
    }

    private void files(List<FileRow> files) {
        Table table = terminal.table("column.file", "column.state", "column.kind", "column.pages", "column.papers",
                "column.accepted", "column.review");
        files.forEach(file -> table.row(Printable.of(file.path()), terminal.messages().text("state." + file.state()),
                kind(file), file.pages(), file.papers(), file.accepted(), file.needsReview()));
        terminal.out().println();
        table.print(terminal.out());
    }

    /** What the file holds, or why it is in quarantine. */
    private static String kind(FileRow file) {
        String kind = Objects.requireNonNullElseGet(file.problemCode(), () -> String.join(", ", file.types()));
        return (kind.length() <= KIND_WIDTH) ? kind : kind.substring(0, KIND_WIDTH - 1) + "…";
    }

    private void quarantined(List<FileRow> files) {
        List<FileRow> aside = files.stream().filter(file -> file.problem() != null).toList();
        if (!aside.isEmpty()) {
            terminal.out().println();
            terminal.say("digitize.quarantined");
            aside.forEach(file -> terminal.out().println("  " + Printable.of(file.path()) + ": " + file.problem()));
        }
    }

    private void offices(List<OfficeRow> offices) {
        Table table = terminal.table("column.office", "column.batches", "column.files", "column.quarantined",
                "column.duplicates", "column.pages", "column.papers", "column.accepted", "column.review",
                "column.rejected");
        offices.forEach(office -> table.row(office.office() + " " + office.name(), office.batches(), office.files(),
                office.quarantined(), office.duplicates(), office.pages(), office.papers(), office.accepted(),
                office.needsReview(), office.rejected()));
        table.print(terminal.out());
    }

    private void ledger(BatchOutcome outcome) {
        LedgerEntry ledger = outcome.ledger();
        terminal.say("digitize.summary", outcome.batch(), outcome.office(), ledger.received(), ledger.pages(),
                ledger.documents(), ledger.accepted(), ledger.needsReview(), ledger.rejected(), ledger.quarantined(),
                ledger.duplicates(), String.format(Locale.ROOT, "%.1f", outcome.seconds()));
        if (ledger.skipped() > 0) {
            terminal.say("digitize.skipped", ledger.skipped());
        }
        terminal.say(outcome.addsUp() ? "digitize.adds_up" : "digitize.does_not_add_up",
                String.join("; ", ledger.differences()));
    }

}
