package vn.sohoa.progress;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
