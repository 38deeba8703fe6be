package vn.sohoa.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as their widest cell. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    void row(Object... cells) {
        rows.add(List.of(cells).stream().map(String::valueOf).toList());
    }

    void print(PrintWriter out) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        for (int number = 0; number < rows.size(); number++) {
            out.println(line(rows.get(number), widths));
            if (number == 0) {
                out.println("─".repeat(java.util.Arrays.stream(widths).sum() + 2 * (columns - 1)));
            }
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            boolean number = cell.matches("[0-9.,]+( %)?");
            String space = " ".repeat(widths[column] - width(cell));
            line.append(number ? space + cell : cell + space).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return (int) cell.codePoints().filter(character -> !combining(character)).count();
    }

    /** Names from a Mac come with their accents as characters of their own. */
    private static boolean combining(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

}
