package vn.sohoa.layout;

import vn.sohoa.imaging.GrayImage;

/**
 * From which brightness on a pixel is ink, place by place: half way between the darkest
 * print around and its paper, because print fades.
 */
final class InkLimits {

    /** Pixels along both sides of a place. */
    static final int TILE = 64;

    /** For print that is black. */
    private static final int USUAL = 176;

    /** Beyond it the grain of paper would be ink. */
    private static final int PALEST = 210;

    /** So many of a thousand pixels of a place with print are as dark as its print. */
    private static final int DARKEST = 8;

    private static final double BETWEEN = 0.55;

    private final int columns;

    private final int rows;

    private final int[] limits;

    private InkLimits(int columns, int rows, int[] limits) {
        this.columns = columns;
        this.rows = rows;
        this.limits = limits;
    }

    static InkLimits of(GrayImage page) {
        int columns = Math.max(1, page.width() / TILE);
        int rows = Math.max(1, page.height() / TILE);
        int[][] histograms = new int[columns * rows][256];
        for (int y = 0; y < page.height(); y++) {
            count(page, y, histograms, Math.min(rows - 1, y / TILE) * columns, columns);
        }
        int[] limits = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                limits[row * columns + column] = limit(histograms, columns, rows, column, row);
            }
        }
        return new InkLimits(columns, rows, limits);
    }

    /** Every other pixel will do. */
    private static void count(GrayImage page, int y, int[][] histograms, int first, int columns) {
        byte[] pixels = page.pixels();
        for (int column = 0; column < columns; column++) {
            int[] histogram = histograms[first + column];
            int end = y * page.width() + (column == columns - 1 ? page.width() : (column + 1) * TILE);
            for (int i = y * page.width() + column * TILE + (y & 1); i < end; i += 2) {
                histogram[pixels[i] & 0xff]++;
            }
        }
    }

    private static int limit(int[][] histograms, int columns, int rows, int column, int row) {
        int[] around = new int[256];
        int count = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                int[] histogram = histograms[y * columns + x];
                for (int tone = 0; tone < 256; tone++) {
                    around[tone] += histogram[tone];
                    count += histogram[tone];
                }
            }
        }
        int dark = tone(around, count * DARKEST / 1000);
        int paper = tone(around, count / 2);
        return Math.clamp(Math.round(dark + BETWEEN * (paper - dark)), USUAL, PALEST);
    }

    private static int tone(int[] histogram, int rank) {
        int tone = 0;
        for (int seen = histogram[0]; seen <= rank && tone < 255; seen += histogram[tone]) {
            tone++;
        }
        return tone;
    }

    /** The limits along one row of pixels. */
    void along(int y, int[] row) {
        int start = Math.min(rows - 1, y / TILE) * columns;
        for (int x = 0; x < row.length; x++) {
            row[x] = limits[start + Math.min(columns - 1, x / TILE)];
        }
    }

}
