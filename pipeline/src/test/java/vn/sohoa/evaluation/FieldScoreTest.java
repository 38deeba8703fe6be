package vn.sohoa.evaluation;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sohoa.calibration.Evidence;
import vn.sohoa.document.Confidence;
import vn.sohoa.evaluation.FieldScore.Outcome;
import vn.sohoa.evaluation.ReadDocument.ReadField;

import static org.assertj.core.api.Assertions.assertThat;

/** When a field counts as right. */
class FieldScoreTest {

    @ParameterizedTest
    @CsvSource({ "holder_name, NGUYỄN VĂN BÌNH, Nguyễn Văn Bình, CORRECT", "signer_name, Đặng Ủy, ĐẶNG ỦY, CORRECT",
            "holder_name, Nguyễn Văn Bình, Nguyễn Văn Binh, WRONG", "business_name, TẠP HÓA, Tạp hóa, WRONG",
            "work_name, NHÀ Ở, Nhà ở, WRONG", "holder_ethnicity, Kinh, KINH, WRONG",
            "holder_residence, 'xã  Tân,  huyện A', 'xã Tân, huyện A', CORRECT",
            "holder_citizen_id, 001099000001, 001099000007, WRONG" })
    void comparesExactlyButForTheCaseOfPersons(String field, String printed, String found, Outcome outcome) {
        assertThat(score(field, printed, found).outcome()).isEqualTo(outcome);
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        assertThat(score("holder_home_town", "Huế", "Hue\u0302\u0301").correct()).isTrue();
    }

    @Test
    void aValueWhereNothingIsPrintedIsSpurious() {
        assertThat(score("subject", null, "x").outcome()).isEqualTo(Outcome.SPURIOUS);
    }

    @Test
    void aPrintedFieldThatWasNotFoundIsMissing() {
        assertThat(score("subject", "x", null).outcome()).isEqualTo(Outcome.MISSING);
    }

    private static FieldScore score(String field, @Nullable String printed, @Nullable String found) {
        return FieldScore.of(field, printed,
                found == null ? null : new ReadField(found, Confidence.CERTAIN, Evidence.of(Map.of())), false);
    }

}
