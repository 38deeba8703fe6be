package vn.sohoa.imaging;

/**
 * A page, or a reduction of it, as marks: 1 where something is, 0 elsewhere.
 */
@SuppressWarnings("ArrayRecordComponent") // cells by the million, compared by nobody
record Mask(int width, int height, byte[] marks) {

    int count() {
        int count = 0;
        for (byte mark : marks) {
            count += mark;
        }
        return count;
    }

    double share() {
        return count() / (double) marks.length;
    }
}
