package vn.sohoa.progress;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of texts, numbers, days and times as a spreadsheet, as they come. No text
 * becomes a formula in whoever opens it.
 */
public abstract sealed class SheetWriter implements AutoCloseable {

    /** What spreadsheet programs take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /**
     * @param name of the sheet
     */
    public static SheetWriter to(OutputStream out, SheetFormat format, String name) {
        return switch (format) {
            case XLSX -> new ToWorkbook(out, name);
            case CSV -> new ToText(out);
        };
    }

    /**
     * @param cells texts, numbers, days and times of day in Vietnam; null stays empty
     */
    public abstract void row(List<? extends @Nullable Object> cells);

    @Override
    public abstract void close();

    private static final class ToWorkbook extends SheetWriter {

        private static final int AT_ONCE = 500;

        private final Workbook workbook;

        private final Worksheet sheet;

        private int row;

        ToWorkbook(OutputStream out, String name) {
            workbook = new Workbook(out, "Sohoa", "1.0");
            sheet = workbook.newWorksheet(name);
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) {
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                }
                else if (cell instanceof LocalDate day) {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                }
                else if (cell instanceof LocalDateTime time) {
                    sheet.value(row, column, time);
                    sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
                }
                else if (cell != null) {
                    sheet.value(row, column, cell.toString());
                }
            }
            if (++row % AT_ONCE == 0) {
                write(sheet::flush);
            }
        }

        @Override
        public void close() {
            write(workbook::close);
        }

    }

    private static final class ToText extends SheetWriter {

        private final Writer writer;

        ToText(OutputStream out) {
            writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(() -> writer.write('\uFEFF'));
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) {
            String line = cells.stream().map(ToText::cell).collect(Collectors.joining(","));
            write(() -> writer.write(line + "\r\n"));
        }

        private static String cell(@Nullable Object cell) {
            if (cell == null) {
                return "";
            }
            String text = switch (cell) {
                case LocalDate day -> DAY.format(day);
                case LocalDateTime time -> TIME.format(time);
                default -> cell.toString();
            };
            if (!(cell instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
                text = "'" + text;
            }
            boolean quoted = text.chars().anyMatch(letter -> ",;\"\r\n".indexOf(letter) >= 0);
            return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }

        @Override
        public void close() {
            write(writer::flush);
        }

    }

    private static void write(Writing writing) {
        try {
            writing.run();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @FunctionalInterface
    private interface Writing {

        void run() throws IOException;

    }

}
