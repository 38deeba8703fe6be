package vn.sohoa.imaging;

/**
 * Removes from black and white scans the dirt that is too small and too lonely to be part
 * of a letter, a diacritic or a full stop.
 */
final class Specks {

    private Specks() {
    }

    static void remove(byte[] pixels, int width, int height, int dpi) {
        int size = (dpi >= 280) ? 3 : 2;
        int lonely = Math.max(4, dpi / 25);
        for (int y = lonely; y < height - lonely - size; y++) {
            for (int i = y * width + lonely, end = (y + 1) * width - lonely - size; i < end; i++) {
                if (pixels[i] == 0 && pixels[i - 1] != 0 && pixels[i - width] != 0 && pixels[i + size] != 0
                        && pixels[i + size * width] != 0 && alone(pixels, width, i, size, lonely)) {
                    clear(pixels, width, i, size);
                }
            }
        }
    }

    private static boolean alone(byte[] pixels, int width, int at, int size, int lonely) {
        for (int dy = -lonely; dy < size + lonely; dy++) {
            for (int dx = -lonely; dx < size + lonely; dx++) {
                boolean inside = dy >= 0 && dy < size && dx > -size && dx < size;
                if (!inside && pixels[at + dy * width + dx] == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void clear(byte[] pixels, int width, int at, int size) {
        for (int dy = 0; dy < size; dy++) {
            for (int dx = 1 - size; dx < size; dx++) {
                pixels[at + dy * width + dx] = (byte) 255;
            }
        }
    }

}
