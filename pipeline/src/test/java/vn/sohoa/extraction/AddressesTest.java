package vn.sohoa.extraction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the word for a unit, behind its authority too
            Ủy ban nhân dân thị trần Cộng Hòa, tỉnh Bắc Kạn | Ủy ban nhân dân thị trấn Cộng Hòa, tỉnh Bắc Kạn
            # names of units in capitals
            thị trấn Long khánh, huyện Quỳnh Lưu, tỉnh Nghệ An | thị trấn Long Khánh, huyện Quỳnh Lưu, tỉnh Nghệ An
            # commas between units, where there are others
            xã Trường Xuân huyện Cẩm Khê, tỉnh Phú Thọ | xã Trường Xuân, huyện Cẩm Khê, tỉnh Phú Thọ
            buôn Ea Mta, xã Ea Kly, huyện Ngọc Hồi tỉnh Kon Tum | buôn Ea Mta, xã Ea Kly, huyện Ngọc Hồi, tỉnh Kon Tum
            # what is left of dotted lines
            phường Mường Khong, _thành phố Hồ Chí Minh | phường Mường Khong, thành phố Hồ Chí Minh
            Trung tâm Y tê huyện Giồng Trôm, tỉnh Bến Tre | Trung tâm Y tế huyện Giồng Trôm, tỉnh Bến Tre
            """)
    void mendsWhatCanBeNothingElse(String read, String printed) {
        assertThat(Addresses.mended(read)).isEqualTo(printed);
    }

    @Test
    void leavesWordsThatFollowAName() {
        String read = "Công an huyện Quỳnh Lưu cấp, xã Tân Lập cũ, tỉnh Nghệ An";

        assertThat(Addresses.mended(read)).isEqualTo(read);
    }

    @Test
    void leavesAHospitalOfAProvinceWithoutComma() {
        String read = "Bệnh viện Đa khoa tỉnh Thái Bình, tỉnh Thái Bình";

        assertThat(Addresses.mended(read)).isEqualTo(read);
    }

}
