package vn.sohoa.preservation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the orientation tag from the EXIF segment of a JPEG file. */
final class ExifOrientation {

    private static final int APP1 = 0xFFE1;

    private static final int START_OF_SCAN = 0xFFDA;

    private static final int ORIENTATION = 274;

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {
    }

    static Orientation of(Path jpeg) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(jpeg)))) {
            in.readUnsignedShort();
            for (int marker = in.readUnsignedShort(); marker != START_OF_SCAN; marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == APP1 && startsWithExif(segment)) {
                    return Orientation
                        .ofTag(tag(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice()));
                }
            }
        }
        catch (EOFException | IndexOutOfBoundsException _) {
            // a broken EXIF segment says nothing
        }
        return Orientation.UPRIGHT;
    }

    private static boolean startsWithExif(byte[] segment) {
        return segment.length > EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order((tiff.getShort(0) == 0x4949) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

}
