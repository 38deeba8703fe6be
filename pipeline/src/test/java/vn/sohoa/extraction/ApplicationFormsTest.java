package vn.sohoa.extraction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationFormsTest {

    @Test
    void whatAnApplicantSwearsIsNoRequest() {
        assertThat(Extracted.from("application_form", """
                e nghị: xác nhận hộ gia đình có hoàn cảnh khó khăn.
                Tôi cam đoan những nội dung khai trên đây là đúng sự thật.
                """)).containsEntry("request", "xác nhận hộ gia đình có hoàn cảnh khó khăn");
    }

    @Test
    void readsPastARemarkInBracketsAndTheNameBelowTheSignature() {
        assertThat(Extracted.from("application_form", """
                1. Họ, chữ đệm, tên (viết chữ in hoa): ĐẶNG HỮU THIỆN
                6. Nội dung yêu cầu: Hỗ trợ kinh phí chăm sóc.
                                                 NGƯỜI KHAI
                                             (Ký, ghi rõ họ tên)


                                               Đặng Hữu Thiện
                """)).containsEntry("holder_name", "ĐẶNG HỮU THIỆN").containsEntry("signer_name", "Đặng Hữu Thiện");
    }

}
