package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode;
import vn.sohoa.imaging.Components.Component;

/**
 * Finds QR codes and barcodes on an upright page. ZXing is shown only the places that
 * look like one: stripes, or areas darker than print.
 */
final class PageCodes {

    private static final int DARK = 140;

    private static final double BLOCK_INCHES = 0.08;

    private static final double SMALLEST_SQUARE_INCHES = 0.24;

    private static final double SHORTEST_STRIPES_INCHES = 0.4;

    /** Blocks without a change of tone that a broad bar may take. */
    private static final int GAP = 2;

    private static final int MOST_STRIPES = 16;

    private static final int MOST_PLACES = 40;

    private PageCodes() {
    }

    static List<PageCode> on(GrayImage page, int dpi) {
        int block = Math.max(8, (int) Math.round(dpi * BLOCK_INCHES));
        Texture texture = Texture.of(page, block);
        List<PageCode> found = new ArrayList<>();
        double blocksPerInch = dpi / (double) block;
        likeliest(texture.upright()).filter(area -> area.width() >= SHORTEST_STRIPES_INCHES * blocksPerInch)
            .map(area -> box(area, block, page))
            .filter(place -> Bars.upright(page, place))
            .forEach(place -> add(found, Zxing.uprightBarcodes(page, place, dpi / 3)));
        likeliest(texture.level()).filter(area -> area.height() >= SHORTEST_STRIPES_INCHES * blocksPerInch)
            .map(area -> box(area, block, page))
            .filter(place -> Bars.lying(page, place))
            .forEach(place -> add(found, Zxing.lyingBarcodes(page, place, dpi / 3)));
        Components.of(texture.dense())
            .stream()
            .filter(area -> Math.min(area.width(), area.height()) >= SMALLEST_SQUARE_INCHES * blocksPerInch)
            .filter(area -> area.area() >= 8)
            .limit(MOST_PLACES)
            .forEach(area -> add(found, Zxing.squareCodes(page, box(area, block, page), dpi / 6)));
        return List.copyOf(found);
    }

    /** The largest striped areas first; letters make small ones everywhere. */
    private static Stream<Component> likeliest(Mask stripes) {
        return Components.of(stripes)
            .stream()
            .filter(area -> Math.min(area.width(), area.height()) >= 2 && area.fill() > 0.4)
            .sorted(Comparator.comparingInt(Component::area).reversed())
            .limit(MOST_STRIPES);
    }

    private static Box box(Component area, int block, GrayImage page) {
        int x = area.x() * block;
        int y = area.y() * block;
        return new Box(x, y, Math.min(page.width() - x, area.width() * block),
                Math.min(page.height() - y, area.height() * block));
    }

    private static void add(List<PageCode> found, List<PageCode> more) {
        for (PageCode code : more) {
            boolean known = found.stream().anyMatch(other -> other.text().equals(code.text()) && near(other, code));
            if (!known) {
                found.add(code);
            }
        }
    }

    private static boolean near(PageCode first, PageCode second) {
        Box union = first.box().union(second.box());
        return union.width() < first.box().width() + second.box().width()
                && union.height() < first.box().height() + second.box().height();
    }

    /**
     * How a page looks block by block.
     *
     * @param upright blocks of upright stripes
     * @param level blocks of level stripes
     * @param dense blocks darker than print
     */
    private record Texture(Mask upright, Mask level, Mask dense) {

        private static Texture of(GrayImage page, int block) {
            int columns = page.width() / block;
            int rows = page.height() / block;
            byte[] upright = new byte[columns * rows];
            byte[] level = new byte[columns * rows];
            byte[] dense = new byte[columns * rows];
            int[] across = new int[columns];
            int[] down = new int[columns];
            int[] dark = new int[columns];
            for (int row = 0; row < rows; row++) {
                Arrays.fill(across, 0);
                Arrays.fill(down, 0);
                Arrays.fill(dark, 0);
                int lines = count(page, block, row, across, down, dark);
                for (int column = 0; column < columns; column++) {
                    int at = row * columns + column;
                    boolean heavy = dark[column] * 4 >= lines * block;
                    boolean striped = heavy && Math.max(across[column], down[column]) * 3 >= lines * 2;
                    upright[at] = (byte) ((striped && down[column] * 2 <= across[column]) ? 1 : 0);
                    level[at] = (byte) ((striped && across[column] * 2 <= down[column]) ? 1 : 0);
                    dense[at] = (byte) (heavy ? 1 : 0);
                }
            }
            for (int row = 0; row < rows; row++) {
                closeGaps(upright, row * columns, 1, columns);
            }
            for (int column = 0; column < columns; column++) {
                closeGaps(level, column, columns, rows);
            }
            return new Texture(new Mask(columns, rows, upright), new Mask(columns, rows, level),
                    new Mask(columns, rows, dense));
        }

        /** Joins stripes that a broad bar or a broad space parts. */
        private static void closeGaps(byte[] marks, int start, int step, int count) {
            int last = -GAP - 2;
            for (int n = 0; n < count; n++) {
                if (marks[start + n * step] != 0) {
                    for (int gap = last + 1; gap < n && n - last <= GAP + 1; gap++) {
                        marks[start + gap * step] = 1;
                    }
                    last = n;
                }
            }
        }

        /** Counts, on every third line, changes across and down and dark pixels. */
        private static int count(GrayImage page, int block, int row, int[] across, int[] down, int[] dark) {
            byte[] pixels = page.pixels();
            int width = page.width();
            int lines = 0;
            for (int y = row * block; y < (row + 1) * block && y + 1 < page.height(); y += 3, lines++) {
                int at = y * width;
                int before = 0;
                for (int column = 0; column < across.length; column++) {
                    int changesAcross = 0;
                    int changesDown = 0;
                    int darkPixels = 0;
                    for (int end = at + block; at < end; at++) {
                        int here = ((pixels[at] & 0xff) - DARK) >>> 31;
                        int below = ((pixels[at + width] & 0xff) - DARK) >>> 31;
                        darkPixels += here;
                        changesAcross += here ^ before;
                        changesDown += here ^ below;
                        before = here;
                    }
                    across[column] += changesAcross;
                    down[column] += changesDown;
                    dark[column] += darkPixels;
                }
            }
            return lines;
        }
    }

}
