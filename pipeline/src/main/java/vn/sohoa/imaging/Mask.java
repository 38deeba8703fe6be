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

    /** Writes a row as bits, the leftmost the highest of its byte. */
    void pack(int row, byte[] bits, int start) {
        int at = row * width;
        int whole = at + (width & ~7);
        int to = start;
        for (; at < whole; at += 8) {
            bits[to++] = (byte) (marks[at] << 7 | marks[at + 1] << 6 | marks[at + 2] << 5 | marks[at + 3] << 4
                    | marks[at + 4] << 3 | marks[at + 5] << 2 | marks[at + 6] << 1 | marks[at + 7]);
        }
        for (int bit = 7; bit > 7 - (width & 7); bit--) {
            bits[to] |= (byte) (marks[at++] << bit);
        }
    }

    /** Every second mark of every second row. */
    Mask half() {
        int across = width / 2;
        int down = height / 2;
        byte[] fewer = new byte[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0, from = 2 * y * width; x < across; x++, from += 2) {
                fewer[y * across + x] = marks[from];
            }
        }
        return new Mask(across, down, fewer);
    }

    Mask laid(Orientation orientation) {
        int across = orientation.transposes() ? height : width;
        return new Mask(across, marks.length / across, orientation.lay(marks, width, height));
    }

    double share() {
        return count() / (double) marks.length;
    }
}
