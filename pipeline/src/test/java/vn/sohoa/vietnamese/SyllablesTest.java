package vn.sohoa.vietnamese;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SyllablesTest {

    @ParameterizedTest
    @ValueSource(strings = { "Nguyễn", "ĐƯỜNG", "quyết", "giấy", "gì", "nghiêng", "Thuỷ", "Thủy", "khuya", "xoong",
            "quốc", "Huế", "yêu", "uống", "ươm", "Lắk", "chuyển", "ích", "quận", "khoản" })
    void mayBeVietnamese(String word) {
        boolean ethnicName = word.equals("Lắk");
        assertThat(Syllables.possible(word)).isEqualTo(!ethnicName);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ngưyễn", "hjk", "nhâtj", "cáà", "bac", "hềt", "fan", "qan", "Ihị", "thang1" })
    void cannotBeVietnamese(String word) {
        assertThat(Syllables.possible(word)).isFalse();
    }

}
