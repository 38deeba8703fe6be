package vn.sohoa.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One directory of a TIFF file or of the EXIF part of a JPEG file: what is needed to know
 * before decoding.
 *
 * @param index place in the file's chain of directories, from 0
 * @param values the first value of each tag that has numbers
 */
record TiffDirectory(int index, Map<Integer, Double> values) {

    private static final int MAX_ENTRIES = 1000;

    private static final int[] TYPE_SIZES = { 0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8 };

    /**
     * The chain of directories, loops cut.
     * @param bytes starts with the byte order mark
     */
    static List<TiffDirectory> all(Bytes bytes, int atMost) throws IOException {
        ByteOrder order = order(bytes);
        List<TiffDirectory> found = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long offset = bytes.read(4, 4, order).getInt() & 0xffffffffL;
        while (offset != 0 && seen.add(offset) && found.size() < atMost) {
            int entries = bytes.read(offset, 2, order).getShort() & 0xffff;
            if (entries == 0 || entries > MAX_ENTRIES) {
                break;
            }
            ByteBuffer directory = bytes.read(offset + 2, entries * 12 + 4, order);
            Map<Integer, Double> values = new HashMap<>();
            for (int i = 0; i < entries; i++) {
                readEntry(bytes, directory, i * 12, values);
            }
            found.add(new TiffDirectory(found.size(), Map.copyOf(values)));
            offset = directory.getInt(entries * 12) & 0xffffffffL;
        }
        return found;
    }

    private static ByteOrder order(Bytes bytes) throws IOException {
        ByteBuffer start = bytes.read(0, 4, ByteOrder.BIG_ENDIAN);
        ByteOrder order = (start.getShort(0) == 0x4949) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        if (start.order(order).getShort(2) != 42) {
            throw new IOException("not a classic TIFF");
        }
        return order;
    }

    private static void readEntry(Bytes bytes, ByteBuffer directory, int at, Map<Integer, Double> values) {
        int tag = directory.getShort(at) & 0xffff;
        int type = directory.getShort(at + 2) & 0xffff;
        long count = directory.getInt(at + 4) & 0xffffffffL;
        if (type == 0 || type >= TYPE_SIZES.length || count == 0) {
            return;
        }
        try {
            ByteBuffer value = directory;
            int from = at + 8;
            if (count * TYPE_SIZES[type] > 4) {
                value = bytes.read(directory.getInt(at + 8) & 0xffffffffL, TYPE_SIZES[type], directory.order());
                from = 0;
            }
            switch (type) {
                case 3 -> values.put(tag, (double) (value.getShort(from) & 0xffff));
                case 4 -> values.put(tag, (double) (value.getInt(from) & 0xffffffffL));
                case 5 -> values.put(tag,
                        (value.getInt(from) & 0xffffffffL) / (double) (value.getInt(from + 4) & 0xffffffffL));
                default -> {
                    // other types say nothing that is asked here
                }
            }
        }
        catch (IOException ex) {
            // a value that lies outside the file is as good as none
        }
    }

    double value(int tag, double otherwise) {
        return values.getOrDefault(tag, otherwise);
    }

    long width() {
        return (long) value(256, 0);
    }

    long height() {
        return (long) value(257, 0);
    }

    Orientation orientation() {
        return Orientation.ofTag((int) value(274, 1));
    }

    /** Whether it holds a thumbnail or a mask instead of a page. */
    boolean secondary() {
        return ((int) value(254, 0) & 0b101) != 0 || value(255, 1) == 2;
    }

    double dpiAcross() {
        return value(282, 0) * unitsPerInch();
    }

    double dpiDown() {
        return value(283, 0) * unitsPerInch();
    }

    private double unitsPerInch() {
        return switch ((int) value(296, 2)) {
            case 2 -> 1;
            case 3 -> 2.54;
            default -> 0;
        };
    }

    /** Bytes read from anywhere in a file. */
    interface Bytes {

        ByteBuffer read(long offset, int count, ByteOrder order) throws IOException;

    }
}
