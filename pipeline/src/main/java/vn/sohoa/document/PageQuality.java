package vn.sohoa.document;

import org.jspecify.annotations.Nullable;

/**
 * How well a page is scanned, measured on its image.
 *
 * @param edgeMillimetres average width of an edge from paper to ink, millimetres; about
 * 0.15 where print is sharp
 * @param contrast share of the range from black to white that lies between ink and paper,
 * 0 to 1
 * @param cutOff whether print runs over the edge of the scan
 * @param shades pixels between ink and paper for each pixel of ink; none on a page of
 * black and white alone, where a pen is as black as print; null where an earlier version
 * did not measure it
 */
public record PageQuality(double edgeMillimetres, double contrast, boolean cutOff, @Nullable Double shades) {
}
