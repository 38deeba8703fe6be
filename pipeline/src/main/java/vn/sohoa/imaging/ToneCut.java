package vn.sohoa.imaging;

/** Parts ink from what is paler, by brightness alone. */
final class ToneCut {

    private static final int INK = 160;

    private static final int FEWEST = 50;

    /** Of ten pixels of ink one is as dark as print is at its darkest. */
    private static final int DARKEST = 10;

    private ToneCut() {
    }

    static Mask darkerThan(int limit, GrayImage image) {
        byte[] marks = new byte[image.pixels().length];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = (byte) ((image.pixels()[i] & 0xff) < limit ? 1 : 0);
        }
        return new Mask(image.width(), image.height(), marks);
    }

    /** The image with black print kept and all that is much paler made white. */
    static GrayImage printOnly(GrayImage image, double pale) {
        int black = black(image);
        double span = Math.max(1, pale * (255 - black));
        byte[] lightened = new byte[256];
        for (int tone = 0; tone < 256; tone++) {
            lightened[tone] = (byte) Math.clamp(Math.round((tone - black) * 255 / span), 0, 255);
        }
        byte[] pixels = new byte[image.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = lightened[image.pixels()[i] & 0xff];
        }
        return new GrayImage(image.width(), image.height(), pixels);
    }

    private static int black(GrayImage image) {
        int[] histogram = new int[256];
        int ink = 0;
        for (byte pixel : image.pixels()) {
            histogram[pixel & 0xff]++;
            ink += (pixel & 0xff) < INK ? 1 : 0;
        }
        if (ink < FEWEST) {
            return 0;
        }
        int black = 0;
        for (int seen = histogram[0]; seen < ink / DARKEST; seen += histogram[black]) {
            black++;
        }
        return black;
    }

}
