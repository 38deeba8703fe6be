package vn.sohoa.validation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.sohoa.document.PageQuality;
import vn.sohoa.recognition.PageText;

/** Rules that advise to scan a page again, and say what to do better. */
final class PageRules {

    /** Of a page that is scanned well less than a tenth of the words are hard to read. */
    private static final double HARD_TO_READ = 0.35;

    /** A page with fewer words says nothing of its scan. */
    private static final int FEWEST_WORDS = 10;

    /** Thông tư 01/2023/TT-VPCP asks for 200. */
    private static final int COARSE_DPI = 150;

    private static final double BLURRED_MILLIMETRES = 0.45;

    private static final double FAINT = 0.3;

    private PageRules() {
    }

    static List<Finding> pagesAreLegible(Facts facts, Circumstances now) {
        return facts.classified()
            .paper()
            .pages()
            .stream()
            .filter(page -> page.words() >= FEWEST_WORDS && page.uncertainWords() > HARD_TO_READ)
            .map(page -> new Finding(reason(page), null, List.of(String.valueOf(page.number()))))
            .toList();
    }

    private static String reason(PageText page) {
        PageQuality quality = page.quality();
        if (scanDpi(page) < COARSE_DPI) {
            return "rescan_coarse";
        }
        if (quality != null && quality.edgeMillimetres() > BLURRED_MILLIMETRES) {
            return "rescan_blurred";
        }
        return (quality != null && quality.contrast() < FAINT) ? "rescan_faint" : "rescan_hard_to_read";
    }

    private static double scanDpi(PageText page) {
        return page.geometry().dpi() / page.geometry().scale();
    }

    static List<Finding> pagesAreWhole(Facts facts, Circumstances now) {
        return facts.classified()
            .paper()
            .pages()
            .stream()
            .filter(page -> cutOff(page.quality()))
            .map(page -> new Finding("rescan_cut_off", null, List.of(String.valueOf(page.number()))))
            .toList();
    }

    private static boolean cutOff(@Nullable PageQuality quality) {
        return quality != null && quality.cutOff();
    }

}
