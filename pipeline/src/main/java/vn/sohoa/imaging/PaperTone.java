package vn.sohoa.imaging;

import java.util.Arrays;

/**
 * The brightness of the bare paper all over a page, as a coarse grid over its reduction.
 */
final class PaperTone {

    private static final int TILE = 32;

    /** Rows that share one tone: it changes slowly. */
    private static final int STRIP = 8;

    private static final int EVEN_ENOUGH = 240;

    private final int columns;

    private final int rows;

    private final float[] tones;

    private PaperTone(int columns, int rows, float[] tones) {
        this.columns = columns;
        this.rows = rows;
        this.tones = tones;
    }

    static PaperTone of(GrayImage image) {
        int columns = Math.max(1, image.width() / TILE);
        int rows = Math.max(1, image.height() / TILE);
        float[] tones = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tones[row * columns + column] = tone(image, column * TILE, row * TILE);
            }
        }
        PaperTone tone = new PaperTone(columns, rows, tones);
        tone.fillPictures();
        tone.smooth();
        return tone;
    }

    /** The tone that four fifths of the pixels of a tile do not exceed. */
    private static float tone(GrayImage image, int left, int top) {
        int[] histogram = new int[64];
        int right = Math.min(image.width(), left + TILE);
        int bottom = Math.min(image.height(), top + TILE);
        for (int y = top; y < bottom; y++) {
            for (int i = y * image.width() + left; i < y * image.width() + right; i++) {
                histogram[(image.pixels()[i] & 0xff) >> 2]++;
            }
        }
        int above = (right - left) * (bottom - top) / 5;
        int level = 63;
        while (level > 0 && (above -= histogram[level]) >= 0) {
            level--;
        }
        return level * 4 + 3;
    }

    /**
     * Where a picture or a shadow hides the paper its tone is that of its surroundings.
     */
    private void fillPictures() {
        float[] sorted = tones.clone();
        Arrays.sort(sorted);
        float usual = sorted[sorted.length * 2 / 3];
        boolean[] hidden = new boolean[tones.length];
        for (int i = 0; i < tones.length; i++) {
            hidden[i] = tones[i] < usual * 0.6f;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (hidden[row * columns + column]) {
                    tones[row * columns + column] = seenNear(hidden, column, row, usual);
                }
            }
        }
    }

    private float seenNear(boolean[] hidden, int column, int row, float otherwise) {
        for (int reach = 1; reach <= 4; reach++) {
            float sum = 0;
            int count = 0;
            for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
                for (int x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
                    if (!hidden[y * columns + x]) {
                        sum += tones[y * columns + x];
                        count++;
                    }
                }
            }
            if (count > 0) {
                return sum / count;
            }
        }
        return otherwise;
    }

    private void smooth() {
        float[] sharp = tones.clone();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                float sum = 0;
                int count = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        sum += sharp[y * columns + x];
                        count++;
                    }
                }
                tones[row * columns + column] = sum / count;
            }
        }
    }

    /** Whether the paper is white all over, so that nothing needs to be done. */
    boolean white() {
        for (float tone : tones) {
            if (tone < EVEN_ENOUGH) {
                return false;
            }
        }
        return true;
    }

    /**
     * The tones along one row.
     * @param y row of the image, in pixels of the reduction
     * @param step pixels of the reduction from one entry of {@code along} to the next
     */
    void along(float y, float step, float[] along) {
        float[] blended = new float[columns];
        float down = Math.clamp(y / TILE - 0.5f, 0, rows - 1);
        int upper = Math.min((int) down, Math.max(0, rows - 2));
        int lower = Math.min(upper + 1, rows - 1);
        for (int column = 0; column < columns; column++) {
            float from = tones[upper * columns + column];
            blended[column] = from + (tones[lower * columns + column] - from) * (down - upper);
        }
        float perEntry = step / TILE;
        float at = 0.5f * perEntry - 0.5f;
        for (int x = 0; x < along.length; x++, at += perEntry) {
            float across = Math.min(Math.max(at, 0), columns - 1);
            int left = (int) across;
            float from = blended[left];
            along[x] = from + (blended[Math.min(left + 1, columns - 1)] - from) * (across - left);
        }
    }

    /** Where the image is darker than {@code share} of its paper. */
    Mask darkerThan(float share, GrayImage image) {
        byte[] pixels = image.pixels();
        byte[] marks = new byte[pixels.length];
        float[] along = new float[image.width()];
        int[] limits = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            if (y % STRIP == 0) {
                along(y + STRIP / 2f, 1, along);
                for (int x = 0; x < limits.length; x++) {
                    limits[x] = (int) Math.ceil(along[x] * share);
                }
            }
            for (int x = 0, i = y * image.width(); x < limits.length; x++, i++) {
                // 1 where the difference is negative
                marks[i] = (byte) (((pixels[i] & 0xff) - limits[x]) >>> 31);
            }
        }
        return new Mask(image.width(), image.height(), marks);
    }

    /**
     * The image, {@code factor} times the reduction's size, with its paper made white.
     */
    byte[] whitened(GrayImage image, int factor) {
        byte[] to = new byte[image.pixels().length];
        float[] along = new float[image.width()];
        int[] gains = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            if (y % STRIP == 0) {
                along((y + STRIP / 2f) / factor, 1f / factor, along);
                for (int x = 0; x < gains.length; x++) {
                    gains[x] = (int) (255 * 256 / Math.max(along[x], 32));
                }
            }
            for (int x = 0, i = y * image.width(); x < image.width(); x++, i++) {
                to[i] = (byte) Math.min(255, ((image.pixels()[i] & 0xff) * gains[x]) >> 8);
            }
        }
        return to;
    }

}
