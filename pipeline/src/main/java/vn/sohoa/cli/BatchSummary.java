package vn.sohoa.cli;

import java.io.PrintWriter;
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

    private final Messages messages;

    private final PrintWriter out;

    BatchSummary(Messages messages, PrintWriter out) {
        this.messages = messages;
        this.out = out;
    }

    /**
     * @param pagesNow pages read in this run; the ledger counts all runs
     */
    void print(BatchOutcome outcome, BatchReports reports, int pagesNow) {
        List<FileRow> files = reports.files(outcome.batch(), messages.locale());
        files(files);
        quarantined(files);
        out.println();
        say("digitize.offices");
        offices(reports.offices());
        out.println();
        ledger(outcome);
        if (pagesNow > 0) {
            say("digitize.speed", pagesNow,
                    String.format(Locale.ROOT, "%.2f", pagesNow / Math.max(outcome.seconds(), 0.1)));
        }
        say("digitize.where", Home.folder());
    }

    private void files(List<FileRow> files) {
        Table table = table("column.file", "column.state", "column.pages", "column.papers", "column.accepted",
                "column.review", "column.reason");
        files
            .forEach(file -> table.row(file.path(), messages.text("state." + file.state()), file.pages(), file.papers(),
                    file.accepted(), file.needsReview(), Objects.requireNonNullElse(file.problemCode(), "")));
        out.println();
        table.print(out);
    }

    private void quarantined(List<FileRow> files) {
        List<FileRow> aside = files.stream().filter(file -> file.problem() != null).toList();
        if (!aside.isEmpty()) {
            out.println();
            say("digitize.quarantined");
            aside.forEach(file -> out.println("  " + file.path() + ": " + file.problem()));
        }
    }

    private void offices(List<OfficeRow> offices) {
        Table table = table("column.office", "column.batches", "column.files", "column.quarantined",
                "column.duplicates", "column.pages", "column.papers", "column.accepted", "column.review",
                "column.rejected");
        offices.forEach(office -> table.row(office.office() + " " + office.name(), office.batches(), office.files(),
                office.quarantined(), office.duplicates(), office.pages(), office.papers(), office.accepted(),
                office.needsReview(), office.rejected()));
        table.print(out);
    }

    private void ledger(BatchOutcome outcome) {
        LedgerEntry ledger = outcome.ledger();
        say("digitize.summary", outcome.batch(), outcome.office(), ledger.received(), ledger.pages(),
                ledger.documents(), ledger.accepted(), ledger.needsReview(), ledger.rejected(), ledger.quarantined(),
                ledger.duplicates(), String.format(Locale.ROOT, "%.1f", outcome.seconds()));
        if (ledger.skipped() > 0) {
            say("digitize.skipped", ledger.skipped());
        }
        say(outcome.addsUp() ? "digitize.adds_up" : "digitize.does_not_add_up",
                String.join("; ", ledger.differences()));
    }

    private Table table(String... keys) {
        return new Table(java.util.Arrays.stream(keys).map(messages::text).toArray(String[]::new));
    }

    private void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

}
