package vn.sohoa.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What a JPEG says about itself before it is decoded.
 *
 * @param components 1 grey, 3 colour, 4 inks
 * @param dpi 0 where not said
 * @param gaps how often stray bytes stand between its headers, where they do no harm
 * @param complete whether the file runs to the end of its image
 */
record JpegHeader(int width, int height, int components, double dpi, Orientation orientation, int gaps,
        boolean complete) {

    static JpegHeader of(byte[] data) throws IOException {
        try {
            return new Walk(data).walk();
        }
        catch (IndexOutOfBoundsException ex) {
            throw new IOException("ends within its headers", ex);
        }
    }

    /** Goes from marker to marker. */
    private static final class Walk {

        private final byte[] data;

        private int width;

        private int height;

        private int components;

        private double dpi;

        private Orientation orientation = Orientation.AS_STORED;

        private int gaps;

        private Walk(byte[] data) {
            this.data = data;
        }

        private JpegHeader walk() throws IOException {
            if (byteAt(0) != 0xff || byteAt(1) != 0xd8) {
                throw new IOException("no JPEG");
            }
            int at = 2;
            boolean scanned = false;
            boolean complete = false;
            boolean astray = false;
            while (at + 1 < data.length && !complete) {
                int marker = byteAt(at + 1);
                if (byteAt(at) != 0xff || marker == 0xff || marker == 0) {
                    astray |= !scanned && marker != 0xff;
                    at++;
                    continue;
                }
                gaps += astray ? 1 : 0;
                astray = false;
                if (marker >= 0xd0 && marker <= 0xd7) {
                    at += 2;
                }
                else if (marker == 0xd9) {
                    complete = scanned;
                    at += 2;
                }
                else if (at + 3 < data.length) {
                    int length = byteAt(at + 2) << 8 | byteAt(at + 3);
                    segment(marker, at + 4, length - 2);
                    scanned |= marker == 0xda;
                    at += 2 + length;
                }
                else {
                    at = data.length;
                }
            }
            if (width == 0 || height == 0) {
                throw new IOException("no image");
            }
            return new JpegHeader(width, height, components, dpi, orientation, gaps, complete);
        }

        private void segment(int marker, int at, int length) {
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame && width == 0) {
                height = byteAt(at + 1) << 8 | byteAt(at + 2);
                width = byteAt(at + 3) << 8 | byteAt(at + 4);
                components = byteAt(at + 5);
            }
            else if (marker == 0xe0 && length >= 12 && data[at] == 'J' && data[at + 1] == 'F') {
                double perUnit = switch (byteAt(at + 7)) {
                    case 1 -> 1;
                    case 2 -> 2.54;
                    default -> 0;
                };
                dpi = (byteAt(at + 8) << 8 | byteAt(at + 9)) * perUnit;
            }
            else if (marker == 0xe1 && length > 14 && data[at] == 'E' && data[at + 1] == 'x') {
                exif(at + 6, Math.min(at + length, data.length));
            }
        }

        private void exif(int start, int end) {
            try {
                List<TiffDirectory> directories = TiffDirectory.all((offset, count, order) -> {
                    if (offset + count > end - start) {
                        throw new IOException("outside");
                    }
                    return ByteBuffer.wrap(data, start + (int) offset, count).slice().order(order);
                }, 1);
                if (!directories.isEmpty()) {
                    orientation = directories.getFirst().orientation();
                    dpi = (dpi > 1) ? dpi : directories.getFirst().dpiAcross();
                }
            }
            catch (IOException ex) {
                // an image without readable EXIF data is an image all the same
            }
        }

        private int byteAt(int at) {
            return data[at] & 0xff;
        }

    }
}
