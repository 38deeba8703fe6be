package vn.sohoa.imaging;

/** An image seen along straight lines from the centre of a seal outwards. */
final class Rays {

    private static final double INNERMOST = 0.3;

    private static final double OUTERMOST = 1.2;

    private static final double RAYS_PER_PIXEL = 1.3;

    private final int[][] places;

    private final boolean[][] ink;

    private Rays(int[][] places, boolean[][] ink) {
        this.places = places;
        this.ink = ink;
    }

    static Rays from(SealRing seal, GrayImage image, int dark) {
        int count = (int) (2 * Math.PI * seal.radius() * RAYS_PER_PIXEL);
        int inner = (int) (INNERMOST * seal.radius());
        int length = (int) (OUTERMOST * seal.radius()) - inner;
        int[][] places = new int[count][length];
        boolean[][] ink = new boolean[count][length];
        for (int ray = 0; ray < count; ray++) {
            double cos = Math.cos(2 * Math.PI * ray / count);
            double sin = Math.sin(2 * Math.PI * ray / count);
            for (int i = 0; i < length; i++) {
                int x = (int) Math.round(seal.centerX() + cos * (inner + i));
                int y = (int) Math.round(seal.centerY() + sin * (inner + i));
                boolean inside = x >= 0 && y >= 0 && x < image.width() && y < image.height();
                places[ray][i] = inside ? y * image.width() + x : -1;
                ink[ray][i] = inside && (image.pixels()[places[ray][i]] & 0xff) < dark;
            }
        }
        return new Rays(places, ink);
    }

    int count() {
        return places.length;
    }

    /**
     * The distances at which most rays meet ink.
     * @param nearby a ring may run so many pixels nearer or farther, as scans distort it
     */
    boolean[] closed(int nearby, double share) {
        int length = places[0].length;
        boolean[] closed = new boolean[length];
        for (int i = 0; i < length; i++) {
            int met = 0;
            int seen = 0;
            for (int ray = 0; ray < count(); ray++) {
                seen += places[ray][i] >= 0 ? 1 : 0;
                met += inked(ray, Math.max(0, i - nearby), Math.min(length, i + nearby + 1)) ? 1 : 0;
            }
            closed[i] = met > share * seen && seen > count() / 2;
        }
        return closed;
    }

    private boolean inked(int ray, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ink[ray][i]) {
                return true;
            }
        }
        return false;
    }

    /** Whitens the rim; strokes of letters that cross it are longer and stay. */
    void eraseThinRuns(int ray, boolean[] ring, int longest, byte[] pixels) {
        int start = -1;
        for (int i = 0; i <= ring.length; i++) {
            boolean dark = i < ring.length && ink[ray][i];
            if (dark && start < 0) {
                start = i;
            }
            else if (!dark && start >= 0) {
                if (i - start <= longest && ring[(start + i) / 2]) {
                    erase(places[ray], Math.max(0, start - 1), Math.min(ring.length, i + 1), pixels);
                }
                start = -1;
            }
        }
    }

    private static void erase(int[] ray, int from, int to, byte[] pixels) {
        for (int i = from; i < to; i++) {
            if (ray[i] >= 0) {
                pixels[ray[i]] = (byte) 255;
            }
        }
    }

}
