package vn.sohoa.layout;

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

    /**
     * The boxes on the page of the words that were read on it, left to right.
     * @param words not empty
     */
    public List<Box> places(List<String> words) {
        return new WordPlaces(marks).of(words);
    }

}
