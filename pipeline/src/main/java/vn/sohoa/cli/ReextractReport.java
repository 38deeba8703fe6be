package vn.sohoa.cli;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.flow.Reextracted;
import vn.sohoa.flow.Reextracted.FieldChange;
import vn.sohoa.flow.Reextraction.Differences;

/**
 * What reextraction would change: without values on the screen, with them in the JSON.
 */
final class ReextractReport {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Differences differences;

    ReextractReport(Differences differences) {
        this.differences = differences;
    }

    void print(Terminal terminal) {
        if (!differences.changed().isEmpty()) {
            Table table = terminal.table("column.file", "column.pages", "column.type", "column.state",
                    "column.fields_concerned");
            differences.changed()
                .forEach(paper -> table.row(Printable.of(paper.filed().file().path()), paper.filed().pages(),
                        arrow(paper.filed().type().key(), paper.typeNow()),
                        arrow(paper.filed().verdict(), paper.verdictNow()),
                        paper.fields().stream().map(FieldChange::field).collect(Collectors.joining(", "))));
            table.print(terminal.out());
            terminal.out().println();
        }
        terminal.say("reextract.summary", differences.papers(), differences.changed().size(),
                differences.keptByPerson());
    }

    void writeJson(Writer writer, boolean applied) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("papers", differences.papers());
        report.put("kept_by_person", differences.keptByPerson());
        report.put("applied", applied);
        report.put("changed", differences.changed().stream().map(ReextractReport::paper).toList());
        JSON.writeValue(writer, report);
    }

    private static Map<String, Object> paper(Reextracted paper) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("batch", paper.filed().file().batch().value());
        told.put("path", paper.filed().file().path());
        told.put("pages", paper.filed().pages());
        told.put("type", List.of(paper.filed().type().key(), paper.typeNow()));
        told.put("verdict", List.of(paper.filed().verdict(), paper.verdictNow()));
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FieldChange change : paper.fields()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("before", change.before());
            values.put("after", change.after());
            fields.put(change.field(), values);
        }
        told.put("fields", fields);
        return told;
    }

    private static String arrow(String before, String after) {
        return before.equals(after) ? before : before + " → " + after;
    }

}
