package vn.sohoa.imaging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.PageQuality;
import vn.sohoa.document.Word;

/** Makes a decoded page ready for reading, step by step. */
final class PagePreparation {

    private static final int ANALYSIS_DPI = 150;

    private static final int READING_DPI = 300;

    private static final int COARSE_DPI = 190;

    private static final int NEEDLESSLY_FINE_DPI = 450;

    private static final double MAX_SCALE = 3;

    private static final float INK = 0.7f;

    private static final float STRONG_INK = 0.62f;

    private static final float DARK = 0.45f;

    private final ImagingSettings settings;

    PagePreparation(ImagingSettings settings) {
        this.settings = settings;
    }

    /** Prepares a page; one with trusted words lies as its maker laid it. */
    PageImage prepare(int number, Scan scan, List<Word> words) {
        int fine = (scan.dpi() > NEEDLESSLY_FINE_DPI) ? Math.round(scan.dpi() / (float) READING_DPI) : 1;
        GrayImage gray = Reduction.by(fine, gray(scan));
        int dpi = scan.dpi() / fine;
        int factor = Math.max(1, Math.round(dpi / (float) ANALYSIS_DPI));
        GrayImage small = Reduction.by(factor, gray);
        PaperTone paper = PaperTone.of(small);
        GrayImage clean = gray;
        UprightPosition position = UprightPosition.AS_IT_IS;
        @Nullable PageQuality quality = null;
        if (words.isEmpty()) {
            Edges edges = Edges.in(paper.darkerThan(DARK, small), dpi / (double) factor);
            Mask ink = paper.darkerThan(INK, small);
            Quality measured = Quality.of(gray, dpi);
            Leaders leaders = Leaders.in(ink, dpi / (double) factor);
            clean = clean(gray, paper, edges, factor);
            leaders.whiten(clean.pixels(), clean.width(), clean.height(), factor);
            if (!edges.none()) {
                small = whitened(small, edges);
                ink = paper.darkerThan(INK, small);
            }
            quality = measured.with(ink, dpi / (double) factor);
            position = UprightPosition.of(ink);
        }
        double scale = (dpi < COARSE_DPI && words.isEmpty()) ? Math.min(MAX_SCALE, READING_DPI / (double) dpi) : 1;
        GrayImage upright = Resampling.resample(turned(clean, position), scale, position.skewDegrees());
        PageGeometry geometry = new PageGeometry(scan.width(), scan.height(), position.turn(), scale / fine,
                position.skewDegrees(), upright.width(), upright.height(), (int) Math.round(dpi * scale));
        List<PageCode> codes = PageCodes.on(upright, geometry.dpi());
        boolean blank = words.isEmpty() && codes.isEmpty()
                && Blankness.blank(paper.darkerThan(STRONG_INK, small), dpi / factor, settings.blankMarks());
        return new PageImage(number, upright, geometry, position.otherTurns(), codes, blank, quality,
                placed(words, fine));
    }

    private static GrayImage gray(Scan scan) {
        byte[] gray = scan.gray();
        int[] rgb = scan.rgb();
        if (gray == null) {
            if (rgb == null) {
                throw new IllegalArgumentException("a scan without pixels");
            }
            gray = ColorReduction.gray(scan, rgb);
        }
        else if (scan.bilevel()) {
            Specks.remove(gray, scan.width(), scan.height(), scan.dpi());
        }
        return new GrayImage(scan.width(), scan.height(), gray);
    }

    private static GrayImage clean(GrayImage gray, PaperTone paper, Edges edges, int factor) {
        byte[] pixels = gray.pixels();
        if (!paper.white()) {
            pixels = paper.whitened(gray, factor);
        }
        // the decoded pixels are this page's own until they are handed over
        edges.whiten(pixels, gray.width(), gray.height(), factor);
        return new GrayImage(gray.width(), gray.height(), pixels);
    }

    private static GrayImage whitened(GrayImage small, Edges edges) {
        byte[] pixels = small.pixels().clone();
        edges.whiten(pixels, small.width(), small.height(), 1);
        return new GrayImage(small.width(), small.height(), pixels);
    }

    private static GrayImage turned(GrayImage image, UprightPosition position) {
        Orientation orientation = Orientation.of(position.turn());
        byte[] pixels = orientation.lay(image.pixels(), image.width(), image.height());
        int across = orientation.transposes() ? image.height() : image.width();
        return new GrayImage(across, pixels.length / across, pixels);
    }

    private static List<Word> placed(List<Word> words, int fine) {
        if (fine == 1) {
            return words;
        }
        return words.stream().map(word -> {
            Box box = word.box();
            return new Word(word.text(),
                    new Box(box.x() / fine, box.y() / fine, box.width() / fine, box.height() / fine),
                    word.confidence());
        }).toList();
    }

}
