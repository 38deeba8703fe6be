package vn.sohoa.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignaturesTest {

    @Test
    void theSignersOwnOfficeIsTheLastLine() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
                - Như trên;                       KT. CHỦ TỊCH
                - Lưu: VT.                       PHÓ CHỦ TỊCH


                                               Hoàng Minh Đức
                """)).containsEntry("signer_position", "PHÓ CHỦ TỊCH").containsEntry("signer_name", "Hoàng Minh Đức");
    }

    @Test
    void namesNoOfficeWhereOnlyTheSuperiorsWasRead() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                         KT. CHỦ TỊCH
                - Như trên;
                """)).doesNotContainKeys("signer_position", "signer_name");
    }

    @Test
    void aDeputyWhoseFirstWordTheSealHidIsShownToAPerson() {
        ExtractedField office = Extracted.field("signer_position", "official_letter", """
                Nơi nhận:                         KT. CHỦ TỊCH
                - Như trên;                       O CHỦ TICH


                                               Hoàng Minh Đức
                """);
        assertThat(office.value()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(office.confidence().value()).isLessThan(0.6);
    }

    @Test
    void spellsAKnownOfficeRightWhereAccentsAreLost() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                        CHI CUC TRƯỞNG
                - Như trên;


                                               Hoàng Minh Đức
                """)).containsEntry("signer_position", "CHI CỤC TRƯỞNG");
    }

    @Test
    void theHeadingOfADecisionIsNoSignature() {
        assertThat(Extracted.from("administrative_decision", """
                                        QUYẾT ĐỊNH
                         CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGHI PHONG
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
                Xét đề nghị của công chức Tư pháp và Trưởng phòng có liên quan của xã;
                """)).doesNotContainKeys("signer_position", "signer_name");
    }

    @Test
    void aPlaceWhoseNameSoundsLikeAnOfficeIsNone() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                        XÃ TRƯỜNG XUÂN
                - Như trên;


                                               Hoàng Minh Đức
                """)).doesNotContainKeys("signer_position", "signer_name");
    }

    @Test
    void aNameOffTheMiddleLostAWordAndIsShownToAPerson() {
        String page = """
                Nơi nhận:                        PHÓ CHỦ TỊCH
                - Như trên;


                                                        Đinh Đức
                """;
        assertThat(Extracted.field("signer_name", "official_letter", page).confidence().value()).isLessThan(0.5);
    }

    @Test
    void aNameDoesNotBeginWithItsMiddleWord() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                        PHÓ CHỦ TỊCH
                - Như trên;


                                                   Thị Hoa
                """)).doesNotContainKey("signer_name");
    }

    @Test
    void anOfficeIsReadWithoutItsAgency() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                    CỤC TRƯỞNG CỤC CẢNH SÁT
                - Như trên;                  QUẢN LÝ HÀNH CHÍNH


                                               Hoàng Minh Đức
                """)).containsEntry("signer_position", "CỤC TRƯỞNG")
            .containsEntry("issued_by", "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH");
    }

}
