package vn.sohoa.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.evaluation.Confusion;
import vn.sohoa.evaluation.DocumentScore;
import vn.sohoa.evaluation.EvaluationReport;
import vn.sohoa.evaluation.FieldFigures;
import vn.sohoa.evaluation.FieldScore;
import vn.sohoa.evaluation.Figures;
import vn.sohoa.evaluation.RefusalScore;
import vn.sohoa.evaluation.ReliabilityBin;

/** Prints the figures of an evaluation; no values of papers. */
final class EvaluationTables {

    private static final int WORST = 20;

    private static final int FIELDS_NAMED = 4;

    private final Terminal terminal;

    EvaluationTables(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(EvaluationReport report) {
        figures("evaluate.levels", "column.level", report.byLevel(), report.total());
        figures("evaluate.types", "column.type", report.byType(), report.total());
        confusions(report.confusions());
        fields(report.byField());
        worst(report.documents());
        reliability("evaluate.reliability", report.reliability());
        reliability("evaluate.type_reliability", report.typeReliability());
        terminal.out().println();
        report.refusals().stream().filter(refusal -> !refusal.right()).forEach(this::refusal);
        terminal.say("evaluate.refusals", report.refusals().size(),
                report.refusals().stream().filter(RefusalScore::right).count());
        terminal.say("evaluate.straight_through", percent(report.total().straightThrough()),
                percent(report.total().acceptedWhollyRight()), percent(report.total().acceptedOfAcceptable()));
        terminal.say("evaluate.accepted_fields", percent(report.total().acceptedFieldPrecision()),
                percent(report.total().acceptedFieldExactness()));
        if (report.total().handwritten() > 0) {
            terminal.say("evaluate.handwritten", report.total().handwritten(),
                    percent(report.total().handwrittenExactness()));
        }
        terminal.say("evaluate.slipped", counted(report.slippedThrough()));
        terminal.say("evaluate.wrong_citizens", counted(report.wrongCitizensAccepted()));
        terminal.say("evaluate.seconds", decimal(report.seconds()),
                decimal(report.total().pages() / Math.max(report.seconds(), 0.1)));
    }

    private void figures(String title, String first, Map<String, Figures> groups, Figures total) {
        Table table = terminal.table(first, "column.documents", "column.pages", "column.cer", "column.wer",
                "column.type_right", "column.fields", "column.exact", "column.precision", "column.citizen_id",
                "column.accepted", "column.accepted_of_acceptable", "column.accepted_precision");
        groups.forEach((name, figures) -> row(table, name, figures));
        row(table, terminal.messages().text("evaluate.total"), total);
        print(title, table);
    }

    private static void row(Table table, String name, Figures figures) {
        table.row(name, figures.documents(), figures.pages(), percent(figures.cer()), percent(figures.wer()),
                percent(figures.typeAccuracy()), figures.fields(), percent(figures.fieldExactness()),
                percent(figures.fieldPrecision()), percent(figures.citizenIdExactness()),
                percent(figures.straightThrough()), percent(figures.acceptedOfAcceptable()),
                percent(figures.acceptedFieldPrecision()));
    }

    private void fields(Map<String, Map<String, FieldFigures>> byType) {
        Table table = terminal.table("column.type", "column.field", "column.correct", "column.wrong", "column.missing",
                "column.spurious", "column.exact");
        byType.forEach((type, fields) -> fields.forEach((field, figures) -> {
            if (figures.wrong() + figures.missing() + figures.spurious() > 0) {
                table.row(type, field, figures.correct(), figures.wrong(), figures.missing(), figures.spurious(),
                        percent(figures.exactness()));
            }
        }));
        print("evaluate.fields", table);
    }

    private void confusions(List<Confusion> confusions) {
        if (!confusions.isEmpty()) {
            Table table = terminal.table("column.type", "column.taken_for", "column.documents");
            confusions.forEach(confusion -> table.row(confusion.type(),
                    Objects.requireNonNullElse(confusion.readType(), terminal.messages().text("evaluate.not_found")),
                    confusion.documents()));
            print("evaluate.confusions", table);
        }
    }

    private void reliability(String title, List<ReliabilityBin> bins) {
        Table table = terminal.table("column.confidence", "column.count", "column.shown", "column.right", "column.gap");
        bins.stream()
            .filter(bin -> bin.count() > 0)
            .forEach(bin -> table.row(range(bin), bin.count(), percent(bin.shown()), percent(bin.right()),
                    String.format(Locale.ROOT, "%+.1f", 100 * bin.gap())
                            + (bin.off() ? " " + terminal.messages().text("evaluate.off") : "")));
        print(title, table);
    }

    private static String range(ReliabilityBin bin) {
        return String.format(Locale.ROOT, "%.2f-%.2f", bin.from(), bin.to());
    }

    private void worst(List<DocumentScore> documents) {
        Table table = terminal.table("column.file", "column.type", "column.cer", "column.reason",
                "column.fields_concerned", "column.state", "column.findings");
        documents.stream()
            .filter(document -> !document.reasons().isEmpty())
            .limit(WORST)
            .forEach(document -> table.row(Printable.of(document.place()),
                    Objects.requireNonNullElse(document.type(), terminal.messages().text("evaluate.no_document")),
                    percent(document.characterErrorRate()), reasons(document), wrongFields(document),
                    Objects.requireNonNullElse(document.verdict(), ""),
                    String.join(", ", document.findings().stream().distinct().toList())));
        print("evaluate.worst", table);
    }

    private String reasons(DocumentScore document) {
        return document.reasons()
            .stream()
            .map(reason -> terminal.messages()
                .text("reason." + reason.code(),
                        Objects.requireNonNullElse(document.readType(),
                                terminal.messages().text("evaluate.not_found"))))
            .collect(Collectors.joining("; "));
    }

    private static String wrongFields(DocumentScore document) {
        List<String> wrong = document.fields()
            .stream()
            .filter(field -> !field.correct())
            .map(FieldScore::field)
            .toList();
        String named = String.join(", ", wrong.subList(0, Math.min(FIELDS_NAMED, wrong.size())));
        return wrong.size() > FIELDS_NAMED ? named + ", +" + (wrong.size() - FIELDS_NAMED) : named;
    }

    private void refusal(RefusalScore refusal) {
        terminal.out()
            .println("  " + refusal.file() + ": " + Objects.requireNonNullElse(refusal.expected(), "-") + " → "
                    + Objects.requireNonNullElse(refusal.found(), "-"));
    }

    private void print(String title, Table table) {
        terminal.out().println();
        terminal.say(title);
        table.print(terminal.out());
    }

    private static String counted(List<String> places) {
        return places.size() + (places.isEmpty() ? "" : ": " + String.join(", ", places));
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : decimal(100 * share) + " %";
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

}
