package vn.sohoa.samples.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.SplittableRandom;
import vn.sohoa.samples.people.Dice;

/** Pixel-by-pixel damage to an RGB page, in place. */
final class Pixels {

    private static final int TABLE = 1 << 14;

    private final int width;

    private final int height;

    private final int[] rgb;

    Pixels(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Brightness of a pixel by place and value. */
    @FunctionalInterface
    interface Change {

        double apply(int x, int y, double value);

    }

    void change(Change change) {
        for (int y = 0; y < this.height; y++) {
            for (int x = 0; x < this.width; x++) {
                int at = y * this.width + x;
                int pixel = this.rgb[at];
                int red = clamp(change.apply(x, y, (pixel >> 16) & 0xFF));
                int green = clamp(change.apply(x, y, (pixel >> 8) & 0xFF));
                int blue = clamp(change.apply(x, y, pixel & 0xFF));
                this.rgb[at] = red << 16 | green << 8 | blue;
            }
        }
    }

    /** Sensor noise, the same in all colours. */
    void noise(double deviation, Dice dice) {
        SplittableRandom random = new SplittableRandom(dice.seed());
        int[] table = new int[TABLE];
        for (int i = 0; i < TABLE; i++) {
            double sum = 0;
            for (int j = 0; j < 12; j++) {
                sum += random.nextDouble();
            }
            table[i] = (int) Math.round((sum - 6) * deviation);
        }
        for (int i = 0; i < this.rgb.length; i++) {
            int delta = table[random.nextInt(TABLE)];
            int pixel = this.rgb[i];
            this.rgb[i] = clamp(((pixel >> 16) & 0xFF) + delta) << 16 | clamp(((pixel >> 8) & 0xFF) + delta) << 8
                    | clamp((pixel & 0xFF) + delta);
        }
    }

    /** Dust: dark dots, and light ones where toner is missing. */
    void specks(int dark, int light, Dice dice) {
        for (int i = 0; i < dark + light; i++) {
            int value = (i < dark) ? dice.between(10, 110) : 245;
            int size = dice.between(1, (i < dark) ? 2 : 3);
            int left = dice.between(0, this.width - size - 1);
            int top = dice.between(0, this.height - size - 1);
            for (int y = top; y < top + size; y++) {
                for (int x = left; x < left + size; x++) {
                    this.rgb[y * this.width + x] = value << 16 | value << 8 | value;
                }
            }
        }
    }

    /** Rows that a fax or a worn drum left light or dark. */
    void lines(int count, Dice dice) {
        for (int i = 0; i < count; i++) {
            boolean upright = dice.chance(0.5);
            int at = dice.between(10, (upright ? this.width : this.height) - 10);
            int value = dice.pick(70, 120, 250, 252);
            int length = upright ? this.height : this.width;
            for (int j = 0; j < length; j++) {
                int index = upright ? j * this.width + at : at * this.width + j;
                this.rgb[index] = value << 16 | value << 8 | value;
            }
        }
    }

    void grey() {
        for (int i = 0; i < this.rgb.length; i++) {
            int pixel = this.rgb[i];
            int value = (299 * ((pixel >> 16) & 0xFF) + 587 * ((pixel >> 8) & 0xFF) + 114 * (pixel & 0xFF)) / 1000;
            this.rgb[i] = value << 16 | value << 8 | value;
        }
    }

    private static int clamp(double value) {
        return (value < 0) ? 0 : (value > 255) ? 255 : (int) Math.round(value);
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }

}
