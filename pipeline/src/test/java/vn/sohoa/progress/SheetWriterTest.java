package vn.sohoa.progress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWriterTest {

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenCanBeRead(SheetFormat format) throws UnreadableSheetException {
        byte[] file = written(format, List.of("Xã Đông, \"mẫu\"", 1200, "hai\ndòng"));
        assertThat(Sheets.read(file, 10)).extracting(SheetRow::cells)
            .containsExactly(List.of("Xã Đông, \"mẫu\"", "1200", "hai\ndòng"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+1", "-1", "@sum", "\t=1", "\r=1" })
    void noTextBecomesAFormula(String text) {
        assertThat(text(List.of(text))).containsPattern("^\uFEFF\"?'");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(text(List.of(-5, 2.5))).isEqualTo("\uFEFF-5,2.5\r\n");
    }

    @Test
    void daysAndTimesAreWrittenAsPeopleWriteThem() {
        assertThat(text(List.of(LocalDate.of(2026, 2, 9), LocalDateTime.of(2026, 2, 9, 7, 5))))
            .isEqualTo("\uFEFF09/02/2026,09/02/2026 07:05\r\n");
    }

    @Test
    void aSpreadsheetKnowsNumbersDaysAndTimesForWhatTheyAre() throws IOException {
        byte[] file = written(SheetFormat.XLSX,
                List.of(1200, LocalDate.of(2026, 2, 9), LocalDateTime.of(2026, 2, 9, 7, 5), "=1+1"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = workbook.getFirstSheet().read().getFirst();
            assertThat(row.getCell(0).asNumber()).isEqualByComparingTo("1200");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCell(1).asDate()).isEqualTo("2026-02-09T00:00");
            assertThat(row.getCell(2).asDate()).isEqualTo("2026-02-09T07:05");
            assertThat(row.getCell(3).getType()).isEqualTo(CellType.STRING);
        }
    }

    private static String text(List<?> row) {
        return new String(written(SheetFormat.CSV, row), StandardCharsets.UTF_8);
    }

    private static byte[] written(SheetFormat format, List<?> row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.to(bytes, format, "Kế hoạch")) {
            writer.row(row);
        }
        return bytes.toByteArray();
    }

}
