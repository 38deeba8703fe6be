package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;

/**
 * Makes a decoded page upright, level and clean, and finds its codes. First do no harm: a
 * good scan passes as it is.
 */
final class PageMaker {

    /** Resolution at which pages are measured, pixels per inch. */
    private static final int MEASURING_DPI = 150;

    private static final int LOWEST_READING_DPI = 180;

    private static final double READING_DPI = 300;

    /** Smaller angles cost more than they gain. */
    private static final double WORTH_LEVELLING = 0.15;

    /** Leptonica's confidence from which it is believed; its own advice is 8. */
    private static final double SURELY = 8;

    /** Share of its paper's tone below which a pixel is ink. */
    private static final float INK = 0.65f;

    private static final double MARGIN = 0.04;

    private final ImagingSettings settings;

    PageMaker(ImagingSettings settings) {
        this.settings = settings;
    }

    PageImage make(int number, Scan scan, List<Word> words) {
        byte[] gray = grayOf(scan);
        int factor = Math.max(1, Math.round(scan.dpi() / (float) MEASURING_DPI));
        GrayImage page = new GrayImage(scan.width(), scan.height(), gray);
        GrayImage small = Reduction.by(factor, page);
        PaperTone tone = PaperTone.of(small);
        Mask ink = tone.darkerThan(INK, small);
        Edges edges = Edges.in(ink, scan.dpi() / (double) factor);
        if (blank(ink, edges)) {
            return blankPage(number, scan, page);
        }
        if (!words.isEmpty()) {
            return bornDigital(number, scan, page, words);
        }
        page = cleaned(scan, page, tone, edges, factor);
        QuarterTurn turn = turn(ink);
        boolean certain = turn == QuarterTurn.NONE && Leptonica.uprightness(ink) > SURELY;
        Mask upright = turned(ink, turn);
        double skew = Leptonica.skew(upright);
        double level = Math.abs(skew) < WORTH_LEVELLING ? 0 : skew;
        double scale = scan.dpi() < LOWEST_READING_DPI ? Math.min(3, READING_DPI / scan.dpi()) : 1;
        GrayImage laid = laid(page, turn);
        GrayImage ready = Resampling.resample(laid, scale, level);
        PageGeometry geometry = new PageGeometry(scan.width(), scan.height(), turn, scale, level, ready.width(),
                ready.height(), (int) Math.round(scan.dpi() * scale));
        return new PageImage(number, ready, geometry, certain, codes(ready, geometry.dpi()), false, List.of());
    }

    private static byte[] grayOf(Scan scan) {
        byte[] gray = scan.gray();
        int[] rgb = scan.rgb();
        return rgb != null ? ColorReduction.gray(scan, rgb) : java.util.Objects.requireNonNull(gray);
    }

    private static GrayImage cleaned(Scan scan, GrayImage page, PaperTone tone, Edges edges, int factor) {
        byte[] pixels = scan.bilevel() || tone.white() ? page.pixels() : tone.whitened(page, factor);
        if (scan.bilevel() || !edges.none()) {
            pixels = pixels.clone();
        }
        edges.whiten(pixels, page.width(), page.height(), factor);
        if (scan.bilevel()) {
            Specks.remove(pixels, page.width(), page.height(), scan.dpi());
        }
        return new GrayImage(page.width(), page.height(), pixels);
    }

    /** Marks of the size of a letter or more, away from the margins. */
    private boolean blank(Mask ink, Edges edges) {
        byte[] marks = ink.marks().clone();
        for (int i = 0; i < marks.length; i++) {
            marks[i] = (byte) (marks[i] == 0 ? 255 : 0);
        }
        edges.whiten(marks, ink.width(), ink.height(), 1);
        int left = (int) (ink.width() * MARGIN);
        int top = (int) (ink.height() * MARGIN);
        byte[] inner = new byte[marks.length];
        for (int y = top; y < ink.height() - top; y++) {
            for (int x = left; x < ink.width() - left; x++) {
                inner[y * ink.width() + x] = (byte) (marks[y * ink.width() + x] == 0 ? 1 : 0);
            }
        }
        long letters = Components.of(new Mask(ink.width(), ink.height(), inner))
            .stream()
            .filter(area -> area.area() >= 14 && Math.max(area.width(), area.height()) >= 8)
            .count();
        return letters <= settings.blankMarks();
    }

    private static QuarterTurn turn(Mask ink) {
        TextDirection direction = TextDirection.of(ink);
        if (direction == TextDirection.UP_AND_DOWN) {
            double clockwise = Leptonica.uprightness(turned(ink, QuarterTurn.CLOCKWISE));
            return clockwise >= 0 ? QuarterTurn.CLOCKWISE : QuarterTurn.COUNTERCLOCKWISE;
        }
        return Leptonica.uprightness(ink) < -SURELY ? QuarterTurn.HALF : QuarterTurn.NONE;
    }

    private static Mask turned(Mask ink, QuarterTurn turn) {
        Orientation orientation = Orientation.of(turn);
        boolean swapped = orientation.transposes();
        return new Mask(swapped ? ink.height() : ink.width(), swapped ? ink.width() : ink.height(),
                orientation.lay(ink.marks(), ink.width(), ink.height()));
    }

    private static GrayImage laid(GrayImage page, QuarterTurn turn) {
        Orientation orientation = Orientation.of(turn);
        boolean swapped = orientation.transposes();
        return new GrayImage(swapped ? page.height() : page.width(), swapped ? page.width() : page.height(),
                orientation.lay(page.pixels(), page.width(), page.height()));
    }

    private static List<PageCode> codes(GrayImage page, int dpi) {
        int factor = Math.max(1, Math.round(dpi / (float) MEASURING_DPI));
        List<PageCode> coarse = CodeReader.codes(Reduction.by(factor, page), factor);
        if (!coarse.isEmpty() || factor == 1) {
            return coarse;
        }
        return codesWhereDense(page, factor);
    }

    /** A closer look where ink is as dense and as mixed as in a code. */
    private static List<PageCode> codesWhereDense(GrayImage page, int factor) {
        List<PageCode> codes = new ArrayList<>();
        for (Box area : DenseAreas.of(Reduction.by(factor, page))) {
            Box crop = new Box(area.x() * factor, area.y() * factor,
                    Math.min(area.width() * factor, page.width() - area.x() * factor),
                    Math.min(area.height() * factor, page.height() - area.y() * factor));
            for (PageCode code : CodeReader.codes(cropped(page, crop), 1)) {
                codes.add(new PageCode(code.symbology(), code.text(), new Box(code.box().x() + crop.x(),
                        code.box().y() + crop.y(), code.box().width(), code.box().height())));
            }
        }
        return codes;
    }

    private static GrayImage cropped(GrayImage page, Box crop) {
        byte[] pixels = new byte[crop.width() * crop.height()];
        for (int y = 0; y < crop.height(); y++) {
            System.arraycopy(page.pixels(), (crop.y() + y) * page.width() + crop.x(), pixels, y * crop.width(),
                    crop.width());
        }
        return new GrayImage(crop.width(), crop.height(), pixels);
    }

    private static PageImage blankPage(int number, Scan scan, GrayImage page) {
        return new PageImage(number, page, asScanned(scan), true, List.of(), true, List.of());
    }

    private static PageImage bornDigital(int number, Scan scan, GrayImage page, List<Word> words) {
        return new PageImage(number, page, asScanned(scan), true, codes(page, scan.dpi()), false, words);
    }

    private static PageGeometry asScanned(Scan scan) {
        return new PageGeometry(scan.width(), scan.height(), QuarterTurn.NONE, 1, 0, scan.width(), scan.height(),
                scan.dpi());
    }

}
