package vn.sohoa.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AliasTest {

    @ParameterizedTest
    @CsvSource({ "IDENTITY_CARD_NUMBER, 182 345 678, 182345678", "FORMER_CITIZEN_ID, 040190000017, 040190000017",
            "PASSPORT, b1234567, B1234567", "TAX_CODE, 0100109106, 0100109106",
            "TAX_CODE, 0100109106-001, 0100109106-001" })
    void isKeptWithoutWhatPapersPrintInBetween(AliasKind kind, String printed, String kept) {
        assertThat(new Alias(kind, printed).number()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({ "IDENTITY_CARD_NUMBER, 12345678", "IDENTITY_CARD_NUMBER, 1234567890", "FORMER_CITIZEN_ID, 182345678",
            "PASSPORT, 12345678", "TAX_CODE, 0100109107", "TAX_CODE, 0100109107-001", "TAX_CODE, 01001" })
    void hasTheFormOfItsKind(AliasKind kind, String printed) {
        assertThat(Alias.of(kind, printed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Alias(kind, printed))
            .withMessageNotContaining(printed);
    }

    @Test
    void isMaskedWhereItCouldLeak() {
        assertThat(new Alias(AliasKind.IDENTITY_CARD_NUMBER, "182345678"))
            .hasToString("identity_card_number ******678");
    }

}
