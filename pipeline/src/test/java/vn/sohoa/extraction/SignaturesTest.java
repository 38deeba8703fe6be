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
    void whoSignsForASuperiorIsTheDeputyAndIsShownToAPersonWhereThatLineWasNotRead() {
        ExtractedField office = Extracted.field("signer_position", "official_letter", """
                Nơi nhận:                         KT. BỘ TRƯỞNG
                - Như trên;
                """);
        assertThat(office.value()).isEqualTo("THỨ TRƯỞNG");
        assertThat(office.confidence().value()).isLessThan(0.6);
    }

    @Test
    void namesNoOfficeWhereOnlyThatOfWhoOrderedItWasRead() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                         TL. CHỦ TỊCH
                - Như trên;
                """)).doesNotContainKeys("signer_position", "signer_name");
    }

    @Test
    void anOfficeIsKnownByWhatTheSealLeftOfIt() {
        ExtractedField office = Extracted.field("signer_position", "official_letter", """
                Nơi nhận:                         TUQ. GIÁM ĐỐC
                - Như trên;                        NH VĂN PHÒNG


                                                Hoàng Minh Đức
                """);
        assertThat(office.value()).isEqualTo("CHÁNH VĂN PHÒNG");
        assertThat(office.confidence().value()).isLessThan(0.6);
    }

    @Test
    void anOfficeIsKnownButForALetter() {
        assertThat(Extracted.from("residence_confirmation", """
                Nơi nhận:                      TUQ. TRƯỞNG CÔNG AN
                - Công dân;                      CÁN PO ĐĂNG KÝ


                                                 Mai Hoài Thủy
                """)).containsEntry("signer_position", "CÁN BỘ ĐĂNG KÝ").containsEntry("signer_name", "Mai Hoài Thủy");
    }

    @Test
    void theDivisionOfAnOfficeIsWholeWhereItsLineHadNoRoom() {
        assertThat(Extracted.from("household_business_registration", """
                                                  TRƯỞNG PHÒNG TÀI CHÍNH - KẾ


                                                        Mai Hoài Thủy
                """)).containsEntry("signer_position", "TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH");
    }

    @Test
    void theSameOfficeBelowASignThatWasMisreadIsTheDeputys() {
        ExtractedField office = Extracted.field("signer_position", "official_letter", """
                Nơi nhận:                      TM. ỦY BAN NHÂN DÂN
                - Như trên;                       T. CHỦ TỊCH
                - Lưu: VT.                           CHỦ TỊCH


                                                Hoàng Minh Đức
                """);
        assertThat(office.value()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(office.confidence().value()).isLessThan(0.6);
    }

    @Test
    void whoHoldsAnOfficeForTheTimeBeingSignsWithThat() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                        Q. GIÁM ĐỐC
                - Như trên;


                                               Hoàng Minh Đức
                """)).containsEntry("signer_position", "Q. GIÁM ĐỐC").containsEntry("signer_name", "Hoàng Minh Đức");
    }

    @Test
    void theHeadOfADivisionHoldsAllOfItsName() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                        TL. CHỦ TỊCH
                - Như trên;            TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH


                                               Hoàng Minh Đức
                """)).containsEntry("signer_position", "TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH");
    }

    @Test
    void ranksAndDegreesAreNoPartOfTheName() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                        GIÁM ĐỐC
                - Như trên;


                                        PGS. TS. Hoàng Minh Đức
                """)).containsEntry("signer_name", "Hoàng Minh Đức");
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                   TRƯỞNG CÔNG AN
                - Như trên;


                                        Thượng tá Hoàng Minh Đức
                """)).containsEntry("signer_name", "Hoàng Minh Đức");
    }

    @Test
    void whatTheSealLeftBesideTheNameIsNoPartOfIt() {
        assertThat(Extracted.from("official_letter", """
                Nơi nhận:                        CHỦ TỊCH
                - Như trên;


                                             Ạ NỀN Hoàng Minh Đức
                """)).containsEntry("signer_name", "Hoàng Minh Đức");
    }

    @Test
    void aNameAloneBelowTheRecipientsSignedAndIsShownToAPerson() {
        ExtractedField name = Extracted.field("signer_name", "official_letter", """
                Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về Văn phòng để được xem xét
                Nơi nhận:
                - Như trên;


                                                                       Hoàng Minh Đức
                """);
        assertThat(name.value()).isEqualTo("Hoàng Minh Đức");
        assertThat(name.confidence().value()).isLessThan(0.5);
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
                """)).doesNotContainKey("signer_position");
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
