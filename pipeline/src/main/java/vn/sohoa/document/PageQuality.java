package vn.sohoa.document;

/**
 * How well a page is scanned, measured on its image.
 *
 * @param edgeMillimetres average width of an edge from paper to ink, millimetres; about
 * 0.15 where print is sharp
 * @param contrast share of the range from black to white that lies between ink and paper,
 * 0 to 1
 * @param cutOff whether print runs over the edge of the scan
 */
public record PageQuality(double edgeMillimetres, double contrast, boolean cutOff) {
}
