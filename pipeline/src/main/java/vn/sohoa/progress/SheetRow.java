package vn.sohoa.progress;

import java.util.List;

/**
 * A row of a spreadsheet.
 *
 * @param number from 1, as spreadsheet programs show it
 */
record SheetRow(int number, List<String> cells) {

    String cell(int column) {
        return (column < cells.size()) ? cells.get(column).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
