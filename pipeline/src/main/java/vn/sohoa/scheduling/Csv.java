package vn.sohoa.scheduling;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables as text, RFC 4180, with semicolons too: spreadsheets write them where the comma
 * parts whole numbers from decimals.
 */
final class Csv {

    private final String text;

    private final char separator;

    private int position;

    private Csv(String text) {
        this.text = text;
        String heading = text.lines().findFirst().orElse("");
        this.separator = (heading.indexOf(';') >= 0) ? ';' : ',';
    }

    /** The rows, the heading too; lines at the end without anything are left out. */
    static List<List<String>> rows(String text) {
        Csv csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<List<String>> rows = new ArrayList<>();
        while (csv.position < csv.text.length()) {
            rows.add(csv.row());
        }
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isBlank)) {
            rows.removeLast();
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (position >= text.length()) {
                return cells;
            }
            char end = text.charAt(position++);
            if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
                position++;
            }
            if (end != separator) {
                return cells;
            }
        }
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = position < text.length() && text.charAt(position) == '"';
        if (quoted) {
            position++;
        }
        while (position < text.length()) {
            char letter = text.charAt(position);
            if (quoted && letter == '"') {
                position++;
                if (position < text.length() && text.charAt(position) == '"') {
                    cell.append('"');
                    position++;
                    continue;
                }
                quoted = false;
                continue;
            }
            if (!quoted && (letter == separator || letter == '\n' || letter == '\r')) {
                break;
            }
            cell.append(letter);
            position++;
        }
        return cell.toString();
    }

}
