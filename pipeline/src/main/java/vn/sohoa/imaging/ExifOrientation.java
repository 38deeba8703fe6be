package vn.sohoa.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageReader;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The orientation tag of TIFF pages and of the EXIF block of photographs. */
final class ExifOrientation {

    private static final int ORIENTATION_TAG = 0x0112;

    private ExifOrientation() {
    }

    static Orientation of(Path file, ImageReader reader, int index) {
        try {
            String format = reader.getFormatName();
            if (format.equalsIgnoreCase("tif") || format.equalsIgnoreCase("tiff")) {
                return Orientation.ofTag(tiffTag(reader, index));
            }
            return format.equalsIgnoreCase("jpeg") ? Orientation.ofTag(jpegTag(file)) : Orientation.AS_STORED;
        }
        catch (IOException | RuntimeException unreadable) {
            return Orientation.AS_STORED;
        }
    }

    private static int tiffTag(ImageReader reader, int index) throws IOException {
        Element tree = (Element) reader.getImageMetadata(index).getAsTree("javax_imageio_tiff_image_1.0");
        NodeList fields = tree.getElementsByTagName("TIFFField");
        for (int i = 0; i < fields.getLength(); i++) {
            Element field = (Element) fields.item(i);
            if (field.getAttribute("number").equals(Integer.toString(ORIENTATION_TAG))) {
                Element value = (Element) field.getElementsByTagName("TIFFShort").item(0);
                return Integer.parseInt(value.getAttribute("value"));
            }
        }
        return 1;
    }

    private static int jpegTag(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(65_536);
        }
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int at = 2;
        while (at + 10 < head.length && (head[at] & 0xff) == 0xff) {
            int marker = head[at + 1] & 0xff;
            int length = bytes.getShort(at + 2) & 0xffff;
            if (marker == 0xe1 && bytes.getInt(at + 4) == 0x45786966) {
                return exifTag(bytes, at + 10);
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int exifTag(ByteBuffer bytes, int start) {
        bytes.order(bytes.get(start) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = start + bytes.getInt(start + 4);
        int entries = bytes.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((bytes.getShort(entry) & 0xffff) == ORIENTATION_TAG) {
                return bytes.getShort(entry + 8) & 0xffff;
            }
        }
        return 1;
    }

}
