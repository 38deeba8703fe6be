package vn.sohoa.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import vn.sohoa.document.DocumentType;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * Groups the pages of a scan file into papers: a separator sheet parts them, and so does
 * the head of a new paper (quốc hiệu or a known title) at the top of a page. Blank pages
 * stay with the paper before them.
 */
@Component
@EnableConfigurationProperties(SegmentationSettings.class)
public class PaperFinder {

    private static final String QUOC_HIEU = Folding.key("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");

    private static final Pattern ANNEX = Pattern.compile(
            "^\\W*(phu luc.{0,12}|quy che|quy dinh|noi quy|dieu le|danh muc|danh sach|chuong trinh|ke hoach|de an|phuong an|bang gia)\\W*$");

    private static final Pattern ISSUED_WITH = Pattern
        .compile("kem theo (?:quyet dinh|nghi quyet|thong tu|van ban|cong van|ke hoach|to trinh)");

    private static final double HEAD_OF_PAGE = 0.3;

    private static final double SURE = 0.85;

    /**
     * A page with a separator code and more words than this is a paper's own first page.
     */
    private static final int WORDS_ON_A_SEPARATOR_SHEET = 40;

    private final SegmentationSettings settings;

    private final DocumentTemplates templates;

    public PaperFinder(SegmentationSettings settings, DocumentTemplates templates) {
        this.settings = settings;
        this.templates = templates;
    }

    /** Groups all pages of one file, given in order. */
    public Papers papers(List<PageText> pages) {
        List<Paper> papers = new ArrayList<>();
        List<Integer> separators = new ArrayList<>();
        List<PageText> current = new ArrayList<>();
        for (PageText page : pages) {
            boolean marked = carriesSeparatorCode(page);
            if (marked && wordCount(page) <= WORDS_ON_A_SEPARATOR_SHEET) {
                close(current, papers);
                separators.add(page.number());
            }
            else if (page.blank() && current.isEmpty()) {
                separators.add(page.number());
            }
            else {
                if (marked || beginsPaper(page)) {
                    close(current, papers);
                }
                current.add(page);
            }
        }
        close(current, papers);
        return new Papers(papers, separators);
    }

    private static void close(List<PageText> current, List<Paper> papers) {
        if (!current.isEmpty()) {
            papers.add(new Paper(List.copyOf(current)));
            current.clear();
        }
    }

    private boolean carriesSeparatorCode(PageText page) {
        return page.codes().stream().anyMatch(code -> settings.separators().contains(code.text().strip()));
    }

    private static int wordCount(PageText page) {
        return page.lines().stream().mapToInt(line -> line.words().size()).sum();
    }

    private boolean beginsPaper(PageText page) {
        return !page.blank() && !annex(page)
                && (bearsQuocHieu(page) || templates.all()
                    .stream()
                    .filter(template -> !template.type().equals(DocumentType.OTHER))
                    .anyMatch(template -> Titles.likeness(page, template) >= SURE));
    }

    /**
     * Whether a regulation or a list begins that was issued with the paper before it,
     * which may bear the quốc hiệu once more: "QUY CHẾ … (Ban hành kèm theo Quyết định số
     * …)".
     */
    private static boolean annex(PageText page) {
        int limit = page.geometry().height() / 2;
        List<String> head = page.lines()
            .stream()
            .filter(line -> line.box().y() < limit)
            .map(line -> Folding.fold(line.text()))
            .toList();
        return head.stream().anyMatch(line -> ANNEX.matcher(line).matches())
                && head.stream().anyMatch(line -> ISSUED_WITH.matcher(line).find());
    }

    private static boolean bearsQuocHieu(PageText page) {
        int limit = (int) (page.geometry().height() * HEAD_OF_PAGE);
        return page.lines()
            .stream()
            .filter(line -> line.box().y() < limit)
            .map(TextLine::text)
            .anyMatch(text -> Likeness.within(QUOC_HIEU, Folding.key(text)) >= SURE);
    }

}
