package vn.sohoa.segmentation;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.Papers;
import vn.sohoa.Typed;
import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode;
import vn.sohoa.recognition.PageText;
import vn.sohoa.template.TemplateFolder;

import static org.assertj.core.api.Assertions.assertThat;

class PaperFinderTest {

    private final PaperFinder finder = new PaperFinder(new SegmentationSettings(List.of("SOHOA-SEPARATOR", "PATCHT")),
            TemplateFolder.read(List.of("classpath*:templates/*.yaml")));

    @Test
    void partsAStackAtSeparatorSheets() {
        vn.sohoa.segmentation.Papers found = finder
            .papers(List.of(text(1, "một trang"), separator(2), separator(3), text(4, "hai"), text(5, "ba")));
        assertThat(pages(found)).containsExactly(List.of(1), List.of(4, 5));
        assertThat(found.separatorPages()).containsExactly(2, 3);
    }

    @Test
    void partsAStackWhereANewPaperBegins() {
        PageText certificate = Papers.aBirthCertificate().pages().getFirst();
        assertThat(pages(
                finder.papers(List.of(renumbered(certificate, 1), text(2, "trang sau"), renumbered(certificate, 3)))))
            .containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void keepsABlankReverseSideWithItsPaper() {
        assertThat(pages(finder.papers(List.of(text(1, "mặt trước"), blank(2))))).containsExactly(List.of(1, 2));
    }

    @Test
    void losesNoPage() {
        vn.sohoa.segmentation.Papers found = finder
            .papers(List.of(blank(1), separator(2), text(3, "a"), blank(4), separator(5)));
        assertThat(pages(found)).containsExactly(List.of(3, 4));
        assertThat(found.separatorPages()).containsExactly(1, 2, 5);
    }

    @Test
    void aRegulationIssuedWithADecisionStaysWithIt() {
        String head = "ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n";
        assertThat(pages(finder.papers(List.of(text(1, head + "QUYẾT ĐỊNH"), text(2, head + """
                                      QUY CHẾ
                           Tiếp nhận và giải quyết hồ sơ
                  (Ban hành kèm theo Quyết định số 12/QĐ-UBND)
                """), text(3, head + "QUYẾT ĐỊNH"))))).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void anApplicationWhoseFormWasIssuedWithACircularBeginsAPaper() {
        String form = """
                        (Ban hành kèm theo Thông tư số 04/2020/TT-BTP)
                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                           TỜ KHAI ĐĂNG KÝ KHAI SINH
                """;
        assertThat(pages(finder.papers(List.of(text(1, form), text(2, form))))).containsExactly(List.of(1), List.of(2));
    }

    private static List<List<Integer>> pages(vn.sohoa.segmentation.Papers papers) {
        return papers.papers().stream().map(paper -> paper.pages().stream().map(PageText::number).toList()).toList();
    }

    private static PageText text(int number, String text) {
        return Typed.page(number, text);
    }

    private static PageText renumbered(PageText page, int number) {
        return new PageText(number, page.geometry(), page.lines(), page.codes(), page.source());
    }

    private static PageText separator(int number) {
        PageText page = Typed.page(number, "TỜ PHÂN TÁCH");
        PageCode code = new PageCode(PageCode.Symbology.QR, "SOHOA-SEPARATOR", new Box(100, 100, 300, 300));
        return new PageText(number, page.geometry(), page.lines(), List.of(code), page.source());
    }

    private static PageText blank(int number) {
        PageText page = Typed.page(number, "");
        return new PageText(number, page.geometry(), List.of(), List.of(), PageText.Source.BLANK);
    }

}
