package vn.sohoa.scheduling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafePathTest {

    @ParameterizedTest
    @CsvSource({ "../../etc/passwd, etc/passwd", "C:\\Scans\\a.pdf, C_/Scans/a.pdf", ".hidden.pdf, hidden.pdf",
            "'a\tb.pdf', a_b.pdf", "Giấy khai sinh số 1.pdf, Giấy khai sinh số 1.pdf", "a//b/./c.pdf, a/b/c.pdf",
            "'..', _", "'what?.pdf', what_.pdf", "'a. ', a", "/abs/x.pdf, abs/x.pdf" })
    void namesStayInsideTheirFolder(String given, String safe) {
        assertThat(SafePath.of(given)).isEqualTo(safe);
    }

    @Test
    void accentsAreOneCharacterEach() {
        assertThat(SafePath.of("Nguye\u0302\u0303n.pdf")).isEqualTo("Nguy\u1ec5n.pdf");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(SafePath.of("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
    }

}
