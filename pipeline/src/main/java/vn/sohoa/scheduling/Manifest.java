package vn.sohoa.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.vietnamese.Folding;

/**
 * The office's list of what it delivers, {@code manifest.csv}: one line a file. Columns
 * are known by their headings, Vietnamese or English, in any order; all but the file may
 * be missing. Separated by commas or semicolons, UTF-8.
 */
record Manifest(List<ManifestLine> lines, List<ManifestFault> faults) {

    static final String FILE_NAME = "manifest.csv";

    private static final Map<String, Column> HEADINGS = Map.ofEntries(Map.entry("file", Column.FILE),
            Map.entry("tep", Column.FILE), Map.entry("tentep", Column.FILE), Map.entry("dossier", Column.DOSSIER),
            Map.entry("dossiercode", Column.DOSSIER), Map.entry("mahoso", Column.DOSSIER),
            Map.entry("procedure", Column.PROCEDURE), Map.entry("procedurecode", Column.PROCEDURE),
            Map.entry("matthc", Column.PROCEDURE), Map.entry("mathutuc", Column.PROCEDURE),
            Map.entry("type", Column.TYPE), Map.entry("declaredtype", Column.TYPE),
            Map.entry("loaigiayto", Column.TYPE), Map.entry("owner", Column.OWNER), Map.entry("ownerid", Column.OWNER),
            Map.entry("ownersid", Column.OWNER), Map.entry("sodinhdanh", Column.OWNER),
            Map.entry("sodinhdanhcanhan", Column.OWNER), Map.entry("sheets", Column.SHEETS),
            Map.entry("sheetcount", Column.SHEETS), Map.entry("soto", Column.SHEETS));

    /**
     * Reads a list. What means nothing is noted as a fault; the file of such a line still
     * counts as declared, if it has one.
     * @param types finds a type by its key or its title
     */
    static Manifest parse(String text, Function<String, Optional<DocumentType>> types) {
        List<List<String>> rows = Csv.rows(text);
        if (rows.isEmpty()) {
            return new Manifest(List.of(), List.of(new ManifestFault(1, "empty")));
        }
        List<@Nullable Column> columns = new ArrayList<>();
        rows.getFirst().forEach(heading -> columns.add(HEADINGS.get(Folding.key(heading))));
        if (!columns.contains(Column.FILE)) {
            return new Manifest(List.of(), List.of(new ManifestFault(1, "heading")));
        }
        Reading reading = new Reading(columns, types);
        for (int i = 1; i < rows.size(); i++) {
            reading.read(rows.get(i), i + 1);
        }
        return new Manifest(reading.lines, reading.faults);
    }

    private enum Column {

        FILE, DOSSIER, PROCEDURE, TYPE, OWNER, SHEETS

    }

    private static final class Reading {

        private final List<@Nullable Column> columns;

        private final Function<String, Optional<DocumentType>> types;

        private final List<ManifestLine> lines = new ArrayList<>();

        private final List<ManifestFault> faults = new ArrayList<>();

        private final Set<String> paths = new HashSet<>();

        Reading(List<@Nullable Column> columns, Function<String, Optional<DocumentType>> types) {
            this.columns = columns;
            this.types = types;
        }

        void read(List<String> cells, int number) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            String name = cell(cells, Column.FILE);
            if (name.isEmpty()) {
                faults.add(new ManifestFault(number, "file"));
                return;
            }
            String path = SafePath.of(name);
            if (!paths.add(path)) {
                faults.add(new ManifestFault(number, "twice"));
                return;
            }
            lines.add(new ManifestLine(path, value(cells, Column.DOSSIER, number, DossierCode::new),
                    value(cells, Column.PROCEDURE, number, ProcedureCode::new),
                    value(cells, Column.TYPE, number, word -> types.apply(word).orElseThrow()),
                    value(cells, Column.OWNER, number, CitizenId::new),
                    value(cells, Column.SHEETS, number, Reading::count)));
        }

        private String cell(List<String> cells, Column column) {
            int index = columns.indexOf(column);
            return (index >= 0 && index < cells.size()) ? cells.get(index).strip() : "";
        }

        private <T> @Nullable T value(List<String> cells, Column column, int number, Function<String, T> parse) {
            String word = cell(cells, column);
            if (word.isEmpty()) {
                return null;
            }
            try {
                return parse.apply(word);
            }
            catch (RuntimeException ex) {
                if (faults.isEmpty() || faults.getLast().line() != number) {
                    faults.add(new ManifestFault(number, column.name().toLowerCase(java.util.Locale.ROOT)));
                }
                return null;
            }
        }

        private static Integer count(String word) {
            int count = Integer.parseInt(word);
            if (count < 1) {
                throw new IllegalArgumentException("at least one sheet");
            }
            return count;
        }

    }
}
