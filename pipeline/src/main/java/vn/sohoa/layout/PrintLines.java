package vn.sohoa.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.GrayImage;

/** Finds the lines of print on an upright page with white paper. */
public final class PrintLines {

    /** White above and below a line, pixels: what the engine reads best. */
    private static final int ABOVE = 7;

    /** Larger marks that belong to no line are drawings, pixels. */
    private static final int HIGHEST_SPECK = 20;

    private static final int WIDEST_SPECK = 40;

    private final GrayImage page;

    private final Ink ink;

    private final Marks marks;

    private PrintLines(GrayImage page, int dpi) {
        this.page = page;
        this.ink = Ink.of(page, dpi);
        this.marks = Marks.of(ink);
    }

    /**
     * The lines, in no order.
     * @param page at about 200 dpi
     */
    public static List<PrintLine> on(GrayImage page, int dpi) {
        PrintLines lines = new PrintLines(page, dpi);
        return new PieceFinder(lines.ink, dpi, lines.marks.all()).pieces().stream().map(lines::picture).toList();
    }

    private PrintLine picture(Piece piece) {
        Box line = piece.place();
        Box place = new Box(line.x() - PrintLine.BESIDE, line.y() - ABOVE, line.width() + 2 * PrintLine.BESIDE,
                line.height() + 2 * ABOVE);
        List<Box> boxes = piece.boxes().sorted(Comparator.comparingInt(Box::x)).toList();
        return new PrintLine(cut(place, piece), place, boxes);
    }

    private GrayImage cut(Box place, Piece piece) {
        int width = place.width();
        byte[] cut = new byte[width * place.height()];
        Arrays.fill(cut, (byte) 255);
        int left = Math.max(0, place.x());
        int right = Math.min(page.width(), place.right());
        int first = Math.max(0, place.y());
        int end = Math.min(page.height(), place.bottom());
        for (int y = first; y < end; y++) {
            System.arraycopy(page.pixels(), y * page.width() + left, cut, (y - place.y()) * width + left - place.x(),
                    right - left);
        }
        for (int y = first; y < end; y++) {
            whitenRules(place, y, left, right, cut);
            for (int run = marks.firstRun(y); run < marks.firstRun(y + 1); run++) {
                if (marks.to(run) > left && marks.from(run) < right && foreign(marks.markOf(run), piece)) {
                    whiten(place, y, marks.from(run) - 1, marks.to(run) + 1, cut);
                }
            }
        }
        return new GrayImage(width, place.height(), cut);
    }

    private boolean foreign(Mark mark, Piece piece) {
        Piece home = mark.piece();
        return home != piece && !mark.shared() && (home != null || mark.discarded() || mark.height() > HIGHEST_SPECK
                || mark.width() > WIDEST_SPECK || ink.touchesRule(mark));
    }

    private void whitenRules(Box place, int y, int left, int right, byte[] cut) {
        for (int x = left; x < right; x++) {
            if (ink.rules()[y * page.width() + x] != 0) {
                whitenAround(place, x, y, cut);
            }
        }
    }

    private void whitenAround(Box place, int x, int y, byte[] cut) {
        for (int row = Math.max(place.y(), y - 2); row <= Math.min(place.bottom() - 1, y + 2); row++) {
            for (int column = Math.max(place.x(), x - 2); column <= Math.min(place.right() - 1, x + 2); column++) {
                boolean inside = row >= 0 && row < page.height() && column >= 0 && column < page.width();
                if (inside && ink.marks()[row * page.width() + column] == 0) {
                    cut[(row - place.y()) * place.width() + column - place.x()] = (byte) 255;
                }
            }
        }
    }

    /** In three rows, because the edge of ink is pale. */
    private static void whiten(Box place, int y, int from, int to, byte[] cut) {
        int width = place.width();
        int start = Math.max(0, from - place.x());
        int end = Math.min(width, to - place.x());
        for (int row = Math.max(0, y - 1 - place.y()); row <= Math.min(place.height() - 1, y + 1 - place.y()); row++) {
            if (start < end) {
                Arrays.fill(cut, row * width + start, row * width + end, (byte) 255);
            }
        }
    }

}
