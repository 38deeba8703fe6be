package vn.sohoa.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ProcedureCode;

/**
 * Reads lists of procedures, a line for each record type that stands in for a component;
 * a component without one has a line with an empty type. Columns are separated by
 * semicolons, because names have commas.
 */
final class ProcedureList {

    static final String HEADER = "procedure_code;procedure_name;component_code;component_name;required;record_type;"
            + "not_older_than_days;must_be_verified;own_office_only";

    /** A further column that a list may have: whether the procedure ends with a paper. */
    static final String WRITTEN_RESULT = ";written_result";

    private static final int COLUMNS = 9;

    private final Map<ProcedureCode, String> names = new LinkedHashMap<>();

    private final Map<ProcedureCode, Map<String, Procedure.Component>> components = new LinkedHashMap<>();

    private final Map<ProcedureCode, Boolean> writtenResults = new LinkedHashMap<>();

    private final boolean tellsResults;

    private ProcedureList(boolean tellsResults) {
        this.tellsResults = tellsResults;
    }

    /**
     * @throws IllegalArgumentException naming the line that is wrong
     */
    static List<Procedure> parse(List<String> lines) {
        String header = lines.isEmpty() ? "" : lines.getFirst().replace("\uFEFF", "").strip();
        if (!header.equals(HEADER) && !header.equals(HEADER + WRITTEN_RESULT)) {
            throw new IllegalArgumentException(
                    "line 1: must be " + HEADER + ", and " + WRITTEN_RESULT.substring(1) + " if wanted");
        }
        ProcedureList list = new ProcedureList(!header.equals(HEADER));
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                list.add(lines.get(i), i + 1);
            }
        }
        return list.names.entrySet()
            .stream()
            .map(entry -> new Procedure(entry.getKey(), entry.getValue(),
                    list.writtenResults.getOrDefault(entry.getKey(), true),
                    List.copyOf(list.components.getOrDefault(entry.getKey(), Map.of()).values())))
            .toList();
    }

    private void add(String line, int number) {
        String[] cells = line.split(";", -1);
        int columns = tellsResults ? COLUMNS + 1 : COLUMNS;
        if (cells.length != columns) {
            throw new IllegalArgumentException(
                    "line " + number + ": must have " + columns + " values, has " + cells.length);
        }
        try {
            ProcedureCode code = new ProcedureCode(cells[0].strip());
            names.putIfAbsent(code, cells[1].strip());
            if (tellsResults) {
                writtenResults.put(code, cells[COLUMNS].isBlank() || yes(cells[COLUMNS]));
            }
            Procedure.Component row = new Procedure.Component(cells[2].strip(), cells[3].strip(), yes(cells[4]),
                    substitutes(cells));
            components.computeIfAbsent(code, key -> new LinkedHashMap<>())
                .merge(row.code(), row, ProcedureList::joined);
        }
        catch (RuntimeException ex) {
            throw new IllegalArgumentException("line " + number + ": " + ex.getMessage(), ex);
        }
    }

    private static Procedure.Component joined(Procedure.Component known, Procedure.Component row) {
        List<Substitute> substitutes = new ArrayList<>(known.substitutes());
        substitutes.addAll(row.substitutes());
        return new Procedure.Component(known.code(), known.name(), known.required(), substitutes);
    }

    private static List<Substitute> substitutes(String[] cells) {
        if (cells[5].isBlank()) {
            return List.of();
        }
        return List
            .of(new Substitute(new DocumentType(cells[5].strip()), days(cells[6]), yes(cells[7]), yes(cells[8])));
    }

    private static @Nullable Integer days(String cell) {
        return cell.isBlank() ? null : Integer.valueOf(cell.strip());
    }

    private static boolean yes(String cell) {
        return switch (cell.strip()) {
            case "yes" -> true;
            case "no", "" -> false;
            default -> throw new IllegalArgumentException("must be yes or no: " + cell);
        };
    }

}
