package vn.sohoa.progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file, or a CSV file in UTF-8. */
final class Sheets {

    private Sheets() {
    }

    /**
     * At most {@code most} rows and one more, so that the reader sees that there are too
     * many.
     */
    static List<SheetRow> read(byte[] file, int most) throws UnreadableSheetException {
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        try {
            return (zip ? workbook(file, most) : text(file, most)).stream().filter(row -> !row.isBlank()).toList();
        }
        // the reader of workbooks throws whatever it meets
        catch (IOException | RuntimeException ex) {
            throw new UnreadableSheetException(ex);
        }
    }

    private static List<SheetRow> workbook(byte[] file, int most) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.limit(most + 2L)
                .map(row -> new SheetRow(row.getRowNum(), row.stream().map(Sheets::text).toList()))
                .toList();
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return (number != null) ? number.stripTrailingZeros().toPlainString() : "";
        }
        String text = cell.getText();
        return (text != null) ? text : "";
    }

    private static List<SheetRow> text(byte[] file, int most) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return new CommaSeparated(text.replace("\uFEFF", "")).rows(most + 2);
    }

    /**
     * Values between commas, semicolons or tabs, in quotes where they hold one (RFC
     * 4180).
     */
    private static final class CommaSeparated {

        private final String text;

        private final char separator;

        private int at;

        private int line = 1;

        CommaSeparated(String text) {
            this.text = text;
            String heading = text.lines().findFirst().orElse("");
            this.separator = heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
        }

        List<SheetRow> rows(int most) {
            List<SheetRow> rows = new ArrayList<>();
            while (at < text.length() && rows.size() < most) {
                int number = line;
                rows.add(new SheetRow(number, row()));
            }
            return rows;
        }

        private List<String> row() {
            List<String> cells = new ArrayList<>();
            while (true) {
                cells.add((at < text.length() && text.charAt(at) == '"') ? quoted() : plain());
                if (at >= text.length() || text.charAt(at) != separator) {
                    break;
                }
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            return cells;
        }

        private String plain() {
            int from = at;
            while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n'
                    && text.charAt(at) != '\r') {
                at++;
            }
            return text.substring(from, at);
        }

        private String quoted() {
            StringBuilder value = new StringBuilder();
            at++;
            while (at < text.length()) {
                char next = text.charAt(at++);
                if (next == '"') {
                    if (at >= text.length() || text.charAt(at) != '"') {
                        break;
                    }
                    at++;
                }
                if (next == '\n') {
                    line++;
                }
                value.append(next);
            }
            return value.append(plain()).toString();
        }

    }

}
