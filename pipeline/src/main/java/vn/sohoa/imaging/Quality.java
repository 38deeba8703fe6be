package vn.sohoa.imaging;

import vn.sohoa.document.PageQuality;

/** Measures how well a page is scanned. */
final class Quality {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Every so many rows are looked at. */
    private static final int STEP = 8;

    /** Tones nearer to each other than this are no edge. */
    private static final int FAINTEST_EDGE = 40;

    /** Fewer edges say nothing. */
    private static final int FEWEST_EDGES = 100;

    /** Pixels at about 150 dpi. */
    private static final int THINNEST_STROKE = 2;

    private static final double HIGHEST_LETTER_INCHES = 0.2;

    /** So many letters at one side are not dirt. */
    private static final int FEWEST_LETTERS = 5;

    /** The darkest hundredth of a page is ink. */
    private static final double BLACK_SHARE = 0.01;

    private static final double WHITE_SHARE = 0.6;

    private final double edgeMillimetres;

    private final double contrast;

    private final double shades;

    private Quality(double edgeMillimetres, double contrast, double shades) {
        this.edgeMillimetres = edgeMillimetres;
        this.contrast = contrast;
        this.shades = shades;
    }

    /** Measures a page as it was scanned. */
    static Quality of(GrayImage page, int dpi) {
        int[] histogram = histogram(page);
        int black = tone(histogram, BLACK_SHARE);
        int white = tone(histogram, WHITE_SHARE);
        return new Quality(edgePixels(page, black, white) / dpi * MILLIMETRES_PER_INCH,
                Math.max(0, white - black) / 255.0, shades(histogram, black, white));
    }

    /**
     * With what the ink of the page tells.
     * @param ink a reduction to {@code dpi}, borders and holes left out
     */
    PageQuality with(Mask ink, double dpi) {
        return new PageQuality(edgeMillimetres, contrast, cutOff(ink, dpi), shades);
    }

    private static int[] histogram(GrayImage page) {
        int[] histogram = new int[256];
        for (int y = 0; y < page.height(); y += STEP) {
            for (int i = y * page.width(); i < (y + 1) * page.width(); i++) {
                histogram[page.pixels()[i] & 0xff]++;
            }
        }
        return histogram;
    }

    /** The tone that a share of all pixels does not exceed. */
    private static int tone(int[] histogram, double share) {
        long all = 0;
        for (int count : histogram) {
            all += count;
        }
        int tone = 0;
        for (long below = histogram[0]; below < share * all; below += histogram[tone]) {
            tone++;
        }
        return tone;
    }

    /** Pixels in the middle half of the tones for each pixel in the darkest quarter. */
    private static double shades(int[] histogram, int black, int white) {
        int quarter = (white - black) / 4;
        long ink = 0;
        long between = 0;
        for (int tone = 0; tone < white - quarter; tone++) {
            if (tone <= black + quarter) {
                ink += histogram[tone];
            }
            else {
                between += histogram[tone];
            }
        }
        return ink == 0 ? 0 : between / (double) ink;
    }

    /**
     * Average way from a pixel as light as paper to the next as dark as ink, between the
     * quarters of their difference; 0 where there are too few edges.
     */
    private static double edgePixels(GrayImage page, int black, int white) {
        if (white - black < FAINTEST_EDGE) {
            return 0;
        }
        int dark = black + (white - black) / 4;
        int light = white - (white - black) / 4;
        long pixels = 0;
        int edges = 0;
        for (int y = 0; y < page.height(); y += STEP) {
            int lastLight = Integer.MIN_VALUE;
            for (int x = 0, i = y * page.width(); x < page.width(); x++, i++) {
                int tone = page.pixels()[i] & 0xff;
                if (tone >= light) {
                    lastLight = x;
                }
                else if (tone <= dark && lastLight >= 0) {
                    pixels += x - lastLight;
                    edges++;
                    lastLight = Integer.MIN_VALUE;
                }
            }
        }
        return (edges < FEWEST_EDGES) ? 0 : pixels / (double) edges;
    }

    /** Whether letters touch the outermost pixels of a side. */
    private static boolean cutOff(Mask ink, double dpi) {
        int highest = (int) (HIGHEST_LETTER_INCHES * dpi);
        int width = ink.width();
        int height = ink.height();
        return letters(ink, 0, 1, width, highest) >= FEWEST_LETTERS
                || letters(ink, (height - 1) * width, 1, width, highest) >= FEWEST_LETTERS
                || letters(ink, 0, width, height, highest) >= FEWEST_LETTERS
                || letters(ink, width - 1, width, height, highest) >= FEWEST_LETTERS;
    }

    /** Runs of ink along a side, as long as strokes of letters are broad or high. */
    private static int letters(Mask ink, int start, int step, int count, int highest) {
        int letters = 0;
        int run = 0;
        for (int n = 0; n <= count; n++) {
            if (n < count && ink.marks()[start + n * step] != 0) {
                run++;
                continue;
            }
            letters += (run >= THINNEST_STROKE && run <= highest) ? 1 : 0;
            run = 0;
        }
        return letters;
    }

}
