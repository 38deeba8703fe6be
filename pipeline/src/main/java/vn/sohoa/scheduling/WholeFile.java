package vn.sohoa.scheduling;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a file has the end that files of its kind have. One that has not may still be
 * on its way, though it stopped growing: a network that rests, a scanner between two
 * pages.
 */
final class WholeFile {

    private static final int TAIL = 2048;

    private WholeFile() {
    }

    static boolean seems(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long size = channel.size();
            if (size == 0) {
                return false;
            }
            String head = read(channel, 0, 8);
            String tail = read(channel, Math.max(0, size - TAIL), TAIL);
            if (head.startsWith("%PDF")) {
                return tail.contains("%%EOF");
            }
            if (head.startsWith("\u00ff\u00d8\u00ff")) {
                return tail.contains("\u00ff\u00d9");
            }
            if (head.startsWith("\u0089PNG")) {
                return tail.contains("IEND");
            }
            if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
                return firstDirectory(channel, head.charAt(0) == 'I') < size - 2;
            }
            return true;
        }
    }

    /** Where a TIFF's list of its contents begins; 0, while it is written, means none. */
    private static long firstDirectory(SeekableByteChannel channel, boolean littleEndian) throws IOException {
        String place = read(channel, 4, 4);
        if (place.length() < 4) {
            return Long.MAX_VALUE;
        }
        long offset = 0;
        for (int i = 0; i < 4; i++) {
            offset = offset << 8 | place.charAt(littleEndian ? 3 - i : i);
        }
        return (offset == 0) ? Long.MAX_VALUE : offset;
    }

    /** Bytes as characters of the same number. */
    private static String read(SeekableByteChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        channel.position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // reads on
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
    }

}
