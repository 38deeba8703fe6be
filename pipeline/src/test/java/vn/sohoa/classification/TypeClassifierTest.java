package vn.sohoa.classification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.Papers;
import vn.sohoa.Typed;
import vn.sohoa.document.DocumentType;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;

class TypeClassifierTest {

    private static final String SHIPPED = "classpath*:templates/*.yaml";

    @TempDir
    private Path folder;

    @Test
    void isSureOfATitleThatIsPlainToSee() {
        ClassifiedPaper classified = classify(Papers.aBirthCertificate(), SHIPPED);

        assertThat(classified.type().key()).isEqualTo("birth_certificate");
        assertThat(classified.confidence().value()).isGreaterThan(0.9);
    }

    @Test
    void typesThatCannotBeToldApartAreForAPerson() throws IOException {
        template("driving_licence");
        template("boat_licence");

        ClassifiedPaper classified = classify(Typed.paper("""
                       GIẤY PHÉP ĐIỀU KHIỂN
                Họ tên: Trần Văn Tý        Hạng: B2
                """), SHIPPED, folder.toUri() + "*.yaml");

        assertThat(classified.type()).isEqualTo(DocumentType.OTHER);
        assertThat(classified.guesses()).extracting(guess -> guess.type().key())
            .contains("driving_licence", "boat_licence");
    }

    @Test
    void readsATitleThatGoesOnInSmallLetters() {
        ClassifiedPaper classified = classify(Typed.paper("""
                           GIẤY XÁC NHẬN
                         Tình trạng hôn nhân
                Ông Võ Quang Khôi, sinh ngày 10/12/1999. Mục đích sử dụng: Mua bán nhà
                """), SHIPPED);

        assertThat(classified.type().key()).isEqualTo("marital_status_certificate");
    }

    @Test
    void readsTheTitleOfAnExtractFromTheRegister() {
        ClassifiedPaper classified = classify(Typed.paper("""
                             TRÍCH LỤC
                        ĐĂNG KÝ KHAI SINH
                Họ, chữ đệm, tên: VŨ VĂN HỘI
                """), SHIPPED);

        assertThat(classified.type().key()).isEqualTo("birth_certificate");
    }

    @Test
    void whatIsLikeNothingKnownIsOther() {
        ClassifiedPaper classified = classify(Typed.paper("""
                       THỰC ĐƠN NGÀY CHỦ NHẬT
                Phở bò, bún chả, nem rán
                """), SHIPPED);

        assertThat(classified.type()).isEqualTo(DocumentType.OTHER);
        assertThat(classified.guesses()).isNotEmpty();
    }

    @Test
    void aCircularIsNoDecisionThoughItHasGroundsAndArticles() {
        ClassifiedPaper classified = classify(Typed.paper("""
                   BỘ TÀI CHÍNH                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                        THÔNG TƯ
                           Quy định chế độ thu, nộp phí
                Căn cứ Luật Phí và lệ phí;
                Điều 1. Phạm vi điều chỉnh
                Điều 2. Các tổ chức, cá nhân chịu trách nhiệm thi hành.
                Nơi nhận:
                """ + "\n".repeat(20) + "Trang 1"), SHIPPED);

        assertThat(classified.type()).isEqualTo(DocumentType.OTHER);
    }

    @Test
    void aTypeThatAllSpeaksForIsNamedThoughItsTitleWasNotReadAndIsShownToAPerson() {
        ClassifiedPaper classified = classify(Typed.paper("""
                                     T HỬU UỤ
                I. Tên người sử dụng đất: Hộ ông TRẦN VĂN TÝ
                II. Thửa đất được quyền sử dụng
                Tờ bản đồ số: 4
                Thời hạn sử dụng: Lâu dài
                """), SHIPPED);

        assertThat(classified.type().key()).isEqualTo("land_use_certificate");
        assertThat(classified.confidence().value()).isLessThan(0.7);
    }

    private void template(String type) throws IOException {
        Files.writeString(folder.resolve(type + ".yaml"), """
                type: %s
                version: 1
                title: Giấy phép
                titles: ["GIẤY PHÉP ĐIỀU KHIỂN"]
                phrases: ["Hạng"]
                fields:
                  holder_name: { kind: person_name, labels: ["Họ tên"] }
                """.formatted(type));
    }

    private static ClassifiedPaper classify(Paper paper, String... templates) {
        return new TypeClassifier(TemplateFolder.read(List.of(templates))).classify(paper);
    }

}
