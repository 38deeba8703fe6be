package vn.sohoa.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * Understands the rows of a list of plans, one after the other, and notes what is wrong
 * with them.
 */
final class PlanRows {

    private final PlanScope scope;

    private final List<PlanEntry> entries = new ArrayList<>();

    private final Map<PlanEntry, Integer> rowOf = new java.util.HashMap<>();

    private final Map<OfficeCode, List<PlanEntry>> byOffice = new java.util.HashMap<>();

    private final List<PlanProblem> problems = new ArrayList<>();

    private final Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);

    PlanRows(PlanScope scope) {
        this.scope = scope;
    }

    PlanImport read(List<SheetRow> rows) {
        SheetRow heading = rows.getFirst();
        for (int i = 0; i < heading.cells().size(); i++) {
            int column = i;
            PlanColumn.of(heading.cells().get(i)).ifPresent(known -> columns.putIfAbsent(known, column));
        }
        for (PlanColumn column : PlanColumn.values()) {
            if (column != PlanColumn.TYPE && !columns.containsKey(column)) {
                problems.add(new PlanProblem(heading.number(), column, PlanProblem.Reason.COLUMN_MISSING, ""));
            }
        }
        if (problems.isEmpty()) {
            rows.stream().skip(1).forEach(this::read);
        }
        return new PlanImport(List.copyOf(entries), List.copyOf(problems));
    }

    /** The row in which {@code entry} stands. */
    int rowOf(PlanEntry entry) {
        return rowOf.getOrDefault(entry, 0);
    }

    private void read(SheetRow row) {
        int before = problems.size();
        OfficeCode office = office(row);
        Optional<DocumentType> type = type(row);
        PlanPeriod period = period(row);
        OptionalInt target = target(row);
        if (problems.size() > before || office == null || period == null || target.isEmpty()) {
            return;
        }
        if (!scope.exists(office, period)) {
            note(row, PlanColumn.OFFICE, PlanProblem.Reason.CLOSED_OFFICE);
            return;
        }
        PlanEntry entry = new PlanEntry(office, type.orElse(null), period, target.getAsInt());
        List<PlanEntry> others = byOffice.computeIfAbsent(office, any -> new ArrayList<>());
        if (others.stream().anyMatch(entry::collidesWith)) {
            note(row, null, PlanProblem.Reason.TWICE_IN_FILE);
            return;
        }
        others.add(entry);
        entries.add(entry);
        rowOf.put(entry, row.number());
    }

    private @Nullable OfficeCode office(SheetRow row) {
        String text = cell(row, PlanColumn.OFFICE);
        if (text.isEmpty()) {
            note(row, PlanColumn.OFFICE, PlanProblem.Reason.EMPTY);
            return null;
        }
        Optional<OfficeCode> office = scope.office(text);
        if (office.isEmpty()) {
            note(row, PlanColumn.OFFICE, PlanProblem.Reason.UNKNOWN_OFFICE);
            return null;
        }
        if (!scope.reaches(office.get())) {
            note(row, PlanColumn.OFFICE, PlanProblem.Reason.OFFICE_NOT_IN_REACH);
            return null;
        }
        return office.get();
    }

    private Optional<DocumentType> type(SheetRow row) {
        String text = cell(row, PlanColumn.TYPE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<DocumentType> type = scope.type(text);
        if (type.isEmpty() && !scope.meansAllTypes(text)) {
            note(row, PlanColumn.TYPE, PlanProblem.Reason.UNKNOWN_TYPE);
        }
        return type;
    }

    private @Nullable PlanPeriod period(SheetRow row) {
        String text = cell(row, PlanColumn.PERIOD);
        Optional<PlanPeriod> period = PlanPeriod.parse(text);
        if (period.isEmpty()) {
            note(row, PlanColumn.PERIOD, text.isEmpty() ? PlanProblem.Reason.EMPTY : PlanProblem.Reason.BAD_PERIOD);
        }
        return period.orElse(null);
    }

    private OptionalInt target(SheetRow row) {
        String text = cell(row, PlanColumn.TARGET);
        OptionalInt target = PlanEntry.number(text);
        if (target.isEmpty()) {
            note(row, PlanColumn.TARGET, text.isEmpty() ? PlanProblem.Reason.EMPTY : PlanProblem.Reason.BAD_TARGET);
        }
        return target;
    }

    private String cell(SheetRow row, PlanColumn column) {
        Integer place = columns.get(column);
        return (place != null) ? row.cell(place) : "";
    }

    private void note(SheetRow row, @Nullable PlanColumn column, PlanProblem.Reason reason) {
        problems.add(new PlanProblem(row.number(), column, reason, (column != null) ? cell(row, column) : ""));
    }

}
