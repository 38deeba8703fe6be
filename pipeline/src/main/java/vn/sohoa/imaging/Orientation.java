package vn.sohoa.imaging;

import vn.sohoa.document.QuarterTurn;

/**
 * How stored pixels are laid to be seen rightly: the eight values of the TIFF and EXIF
 * orientation tag, in its order.
 */
enum Orientation {

    AS_STORED, MIRRORED, HALF_TURN, FLIPPED, TRANSPOSED, CLOCKWISE, TRANSVERSE, COUNTERCLOCKWISE;

    private static final int BLOCK = 32;

    static Orientation ofTag(int tag) {
        return (tag >= 1 && tag <= 8) ? values()[tag - 1] : AS_STORED;
    }

    static Orientation of(QuarterTurn turn) {
        return switch (turn) {
            case NONE -> AS_STORED;
            case CLOCKWISE -> CLOCKWISE;
            case HALF -> HALF_TURN;
            case COUNTERCLOCKWISE -> COUNTERCLOCKWISE;
        };
    }

    /**
     * The orientation where a step to the right in the stored pixels is seen as a step by
     * (rightX, rightY) and a step down as one by (downX, downY).
     */
    static Orientation ofSteps(double rightX, double rightY, double downX, double downY) {
        if (Math.abs(rightX) >= Math.abs(rightY)) {
            if (rightX >= 0) {
                return (downY >= 0) ? AS_STORED : FLIPPED;
            }
            return (downY >= 0) ? MIRRORED : HALF_TURN;
        }
        if (rightY >= 0) {
            return (downX >= 0) ? TRANSPOSED : CLOCKWISE;
        }
        return (downX >= 0) ? COUNTERCLOCKWISE : TRANSVERSE;
    }

    boolean transposes() {
        return switch (this) {
            case AS_STORED, MIRRORED, HALF_TURN, FLIPPED -> false;
            case TRANSPOSED, CLOCKWISE, TRANSVERSE, COUNTERCLOCKWISE -> true;
        };
    }

    byte[] lay(byte[] pixels, int width, int height) {
        if (this == AS_STORED) {
            return pixels;
        }
        byte[] laid = new byte[pixels.length];
        copy(width, height, (from, step, to, count) -> {
            int source = from;
            for (int i = to; i < to + count; i++) {
                laid[i] = pixels[source];
                source += step;
            }
        });
        return laid;
    }

    int[] lay(int[] pixels, int width, int height) {
        if (this == AS_STORED) {
            return pixels;
        }
        int[] laid = new int[pixels.length];
        copy(width, height, (from, step, to, count) -> {
            int source = from;
            for (int i = to; i < to + count; i++) {
                laid[i] = pixels[source];
                source += step;
            }
        });
        return laid;
    }

    // In columns of blocks: stepping through whole stored columns misses the cache at
    // every pixel.
    private void copy(int width, int height, Run run) {
        int shownWidth = transposes() ? height : width;
        int shownHeight = transposes() ? width : height;
        int block = transposes() ? BLOCK : shownWidth;
        for (int left = 0; left < shownWidth; left += block) {
            int count = Math.min(block, shownWidth - left);
            for (int y = 0; y < shownHeight; y++) {
                int from = start(width, height) + left * stepRight(width) + y * stepDown(width);
                run.copy(from, stepRight(width), y * shownWidth + left, count);
            }
        }
    }

    private int start(int width, int height) {
        return switch (this) {
            case AS_STORED, TRANSPOSED -> 0;
            case MIRRORED, COUNTERCLOCKWISE -> width - 1;
            case HALF_TURN, TRANSVERSE -> width * height - 1;
            case FLIPPED, CLOCKWISE -> width * (height - 1);
        };
    }

    private int stepRight(int width) {
        return switch (this) {
            case AS_STORED, FLIPPED -> 1;
            case MIRRORED, HALF_TURN -> -1;
            case TRANSPOSED, COUNTERCLOCKWISE -> width;
            case CLOCKWISE, TRANSVERSE -> -width;
        };
    }

    private int stepDown(int width) {
        return switch (this) {
            case AS_STORED, MIRRORED -> width;
            case HALF_TURN, FLIPPED -> -width;
            case TRANSPOSED, CLOCKWISE -> 1;
            case TRANSVERSE, COUNTERCLOCKWISE -> -1;
        };
    }

    private interface Run {

        void copy(int from, int step, int to, int count);

    }

}
