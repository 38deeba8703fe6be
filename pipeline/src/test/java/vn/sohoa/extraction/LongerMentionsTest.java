package vn.sohoa.extraction;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.sohoa.Typed;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that a line end cuts, and names whose last word looks like a label. */
class LongerMentionsTest {

    private static final DocumentTemplates TEMPLATES = TemplateFolder.read(List.of("classpath*:templates/*.yaml"));

    @Test
    void aNameThatTheTitleBreaksIsWholeWhereItStandsAgain() {
        assertThat(holder("Đặng Minh Nghĩa")).isEqualTo("Đặng Minh Nghĩa");
    }

    @Test
    void aNameThatStandsElsewhereAsItIsStaysAsItIs() {
        assertThat(holder("Đặng Minh, sinh")).isEqualTo("Đặng Minh");
    }

    @Test
    void theEndOfANameBeginsNoLabel() {
        assertThat(value("land_use_certificate", """
                GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT
                I. Chủ sử dụng đất: Ông ĐỖ QUANG NAM, sinh năm 1996, số định danh: 031096891119
                """)).isEqualTo("ĐỖ QUANG NAM");
    }

    private static String holder(String again) {
        return value("administrative_decision", """
                QUYẾT ĐỊNH
                Về việc hưởng trợ cấp hàng tháng đối với ông Đặng Minh

                Điều 1. Người được hưởng là %s
                """.formatted(again));
    }

    private static String value(String type, String text) {
        ClassifiedPaper paper = new ClassifiedPaper(Typed.paper(text), new DocumentType(type), new Confidence(1),
                List.of());
        return Objects
            .requireNonNull(new FieldExtractor(TEMPLATES).extract(paper).byKey().get(new FieldKey("holder_name")))
            .value();
    }

}
