package vn.sohoa.vietnamese;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15/09/2023 | 2023-09-15
            5-3-1984 | 1984-03-05
            ngày 15 tháng 9 năm 2023 | 2023-09-15
            Nghi Phong, ngày 05 tháng 3 năm 2024 | 2024-03-05
            ngày mồng năm tháng ba năm một nghìn chín trăm tám mươi tư | 1984-03-05
            Ngày mười lăm tháng chín năm hai nghìn không trăm hai mươi ba | 2023-09-15
            ngày hai mươi mốt tháng mười hai năm một chín chín năm | 1995-12-21
            ngày 21 tháng 02 năm 202ó | 2026-02-21
            sinh năm 1984 | 1984
            31/02/2020 | 2020-02-31
            """)
    void readsDatesInDigitsAndInWords(String printed, String iso) {
        assertThat(PaperDate.in(printed)).map(PaperDate::iso).contains(iso);
    }

    @Test
    void knowsThatADayDoesNotExist() {
        assertThat(PaperDate.in("31/02/2020").orElseThrow().exists()).isFalse();
        assertThat(PaperDate.in("29/02/2020").orElseThrow().exists()).isTrue();
    }

    @Test
    void takesNoDateFromANumber() {
        assertThat(PaperDate.in("Số: 125/2023/QĐ")).isEmpty();
        assertThat(PaperDate.in("040213001234")).isEmpty();
    }

}
