package vn.sohoa.layout;

import java.util.Arrays;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.GrayImage;

/**
 * A line of print, or the part of it in one column, with a white margin and without what
 * else stands there.
 *
 * @param picture what to read
 * @param place of the picture on the page; may reach over its edge
 * @param marks boxes of its letters and accents on the page, left to right
 */
public record PrintLine(GrayImage picture, Box place, List<Box> marks) {

    /** White at both ends of a line, pixels: what the engine reads best. */
    static final int BESIDE = 4;

    /**
     * The boxes on the page of the words that were read on it, left to right.
     * @param words not empty
     */
    public List<Box> places(List<String> words) {
        return new WordPlaces(marks).of(words);
    }

    /**
     * What stands between two places of the page, both in the picture, with its margins.
     */
    public GrayImage part(int left, int right) {
        int from = Math.clamp(left - place.x(), 0, picture.width() - 1);
        int width = Math.clamp(right - place.x(), from + 1, picture.width()) - from;
        int wide = width + 2 * BESIDE;
        byte[] part = new byte[wide * picture.height()];
        Arrays.fill(part, (byte) 255);
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(picture.pixels(), y * picture.width() + from, part, y * wide + BESIDE, width);
        }
        return new GrayImage(wide, picture.height(), part);
    }

}
