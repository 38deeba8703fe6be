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

    /** The box on the page of what stands between two columns of the picture. */
    public Box between(int left, int right) {
        int from = place.x() + left;
        int to = place.x() + right;
        return marks.stream()
            .filter(mark -> mark.centerX() >= from && mark.centerX() < to)
            .reduce(Box::union)
            .orElseGet(
                    () -> new Box(Math.max(0, from), Math.max(0, place.y()), Math.max(0, to - from), place.height()));
    }

}
