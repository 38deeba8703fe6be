package vn.sohoa.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.sohoa.Typed;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalPapersTest {

    private static final DocumentTemplates TEMPLATES = TemplateFolder.read(List.of("classpath*:templates/*.yaml"));

    @Test
    void readsNamesThatRunOverTheLinesOfTableCells() {
        assertThat(fields("marriage_certificate", """
                Họ, chữ đệm, tên vợ: LÊ THỊ              Họ, chữ đệm, tên chồng: PHẠM VĂN
                THANH MAI                                SƠN
                Dân tộc: Kinh                            Dân tộc: Kinh
                Nơi đăng ký kết hôn: Ủy ban nhân dân xã Phú Mỹ, huyện Lâm Hà, tỉnh Lâm
                Đồng
                """)).containsEntry("wife_name", "LÊ THỊ THANH MAI")
            .containsEntry("husband_name", "PHẠM VĂN SƠN")
            .containsEntry("issued_by", "Ủy ban nhân dân xã Phú Mỹ, huyện Lâm Hà, tỉnh Lâm Đồng");
    }

    @Test
    void takesTheWordsOfATitleForNoLabel() {
        assertThat(fields("marital_status_certificate", """
                    GIẤY XÁC NHẬN
                TÌNH TRẠNG HÔN NHÂN
                ỦY BAN NHÂN DÂN XÃ GIAO HƯNG
                Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai
                """)).containsEntry("marital_status", "Chưa đăng ký kết hôn với ai");
    }

    @Test
    void findsALabelThatTheEndOfALinePartsAndCountsATermFromTheDayOfIssue() {
        assertThat(fields("marital_status_certificate", """
                Giao Hưng, ngày 31 tháng 8 năm 2023
                Họ, chữ đệm, tên: SƠN THỊ MAI
                Giấy này có giá trị sử dụng trong thời hạn 06 tháng kể từ ngày cấp, được sử
                dụng để: Vay vốn ngân hàng
                """)).containsEntry("purpose", "Vay vốn ngân hàng").containsEntry("valid_until", "2024-02-29");
    }

    @Test
    void readsADateWhoseFirstWordBelongsToItsLabel() {
        assertThat(fields("residence_confirmation", """
                1. Họ, chữ đệm và tên: TẠ THỊ CHÂU
                Xác nhận này có giá trị đến hết ngày 26 tháng 11 năm 2026.
                """)).containsEntry("valid_until", "2026-11-26");
    }

    @Test
    void doesNotTakeTheYearOfADamagedDateForAllOfIt() {
        assertThat(fields("death_extract", """
                Họ, chữ đệm, tên: LƯƠNG THỊ HIỀN
                Ngày, tháng, năm sinh: 2#/0/1983
                """)).doesNotContainKey("holder_birth_date");
    }

    @Test
    void readsPastARemarkInBracketsAndTheNameBelowTheSignature() {
        assertThat(fields("application_form", """
                1. Họ, chữ đệm, tên (viết chữ in hoa): ĐẶNG HỮU THIỆN
                6. Nội dung yêu cầu: Hỗ trợ kinh phí chăm sóc.
                                                 NGƯỜI KHAI
                                             (Ký, ghi rõ họ tên)


                                               Đặng Hữu Thiện
                """)).containsEntry("holder_name", "ĐẶNG HỮU THIỆN").containsEntry("signer_name", "Đặng Hữu Thiện");
    }

    @Test
    void knowsTheIssuerOfACardOverTwoLinesAndDespiteReadingErrors() {
        assertThat(fields("citizen_identity_card", """
                Số / No.: (70066886090
                Ngày, tháng, năm / Date, month, year: 13I11/2022
                CỤC TRƯỞNG CỤC CẢNH SÁT
                QUẢN LÝ HÀNH CHÍNH VỀ TRẬI TỰ XÃ HỘI
                """)).containsEntry("issued_by", "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI")
            .containsEntry("issued_on", "2022-11-13")
            .containsEntry("holder_citizen_id", "070066886090");
    }

    @Test
    void mendsSurnamesPeoplesAndProvincesThatCanBeNothingElse() {
        assertThat(fields("death_extract", """
                Họ, chữ đệm, tên: NGUYÊN THỊ MAI
                Dân tộc: Kính   Quốc tịch: Việt Nưm
                Nơi cư trú cuối cùng: tố 12, xã Kim Đường. huyện Ninh Phước, tính Ninh Thuạn
                """)).containsEntry("holder_name", "NGUYỄN THỊ MAI")
            .containsEntry("holder_ethnicity", "Kinh")
            .containsEntry("holder_nationality", "Việt Nam")
            .containsEntry("holder_residence", "tổ 12, xã Kim Đường, huyện Ninh Phước, tỉnh Ninh Thuận");
    }

    @Test
    void leavesSpellingsThatPapersDoPrintAsTheyAre() {
        assertThat(Addresses.mended("xã Ea Kly, huyện Krông Pắc, tỉnh Đăk Lăk"))
            .isEqualTo("xã Ea Kly, huyện Krông Pắc, tỉnh Đăk Lăk");
        assertThat(Addresses.mended("xã Mường Khong, tỉnh Hoà Bình")).isEqualTo("xã Mường Khong, tỉnh Hoà Bình");
        assertThat(KnownNames.PEOPLES.nearest("Xyz")).isEmpty();
    }

    private static Map<String, String> fields(String type, String page) {
        ClassifiedPaper classified = new ClassifiedPaper(Typed.paper(page), new DocumentType(type), Confidence.CERTAIN,
                List.of());
        Map<String, String> values = new LinkedHashMap<>();
        new FieldExtractor(TEMPLATES).extract(classified)
            .byKey()
            .forEach((key, field) -> values.put(key.key(), field.value()));
        return values;
    }

}
