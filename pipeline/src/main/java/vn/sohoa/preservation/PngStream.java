package vn.sohoa.preservation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Copies the compressed pixels of a PNG file into a PDF, which has the same compression
 * and the same row filters (ISO 32000-1, 7.4.4.4).
 */
final class PngStream {

    private static final int SIGNATURE_LENGTH = 8;

    private static final int CHECKSUM_LENGTH = 4;

    private static final int PNG_PREDICTOR = 15;

    private PngStream() {
    }

    /** The image, or empty where it is see-through or interlaced. */
    static Optional<PDImageXObject> copy(Path png, PDDocument target) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(png), 1 << 16))) {
            in.skipNBytes(SIGNATURE_LENGTH);
            Header header = new Header(0, 0, 0, -1, 0);
            byte[] palette = {};
            while (true) {
                int length = in.readInt();
                String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if ("IDAT".equals(type)) {
                    return Optional.of(image(header, palette, pixels(in, length, target)));
                }
                byte[] chunk = in.readNBytes(length);
                in.skipNBytes(CHECKSUM_LENGTH);
                switch (type) {
                    case "IHDR" -> header = Header.of(ByteBuffer.wrap(chunk));
                    case "PLTE" -> palette = chunk;
                    default -> {
                    }
                }
                if ("tRNS".equals(type) || !header.fitsPdf()) {
                    return Optional.empty();
                }
            }
        }
    }

    /** Reads the run of IDAT chunks whose first one's data comes next. */
    private static COSStream pixels(DataInputStream in, int firstLength, PDDocument target) throws IOException {
        COSStream stream = target.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            String type = "IDAT";
            for (int length = firstLength; "IDAT".equals(type);) {
                copy(in, length, out);
                in.skipNBytes(CHECKSUM_LENGTH);
                length = in.readInt();
                type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
            }
        }
        return stream;
    }

    private static void copy(InputStream in, int length, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        for (int left = length; left > 0;) {
            int read = in.readNBytes(buffer, 0, Math.min(left, buffer.length));
            if (read == 0) {
                throw new IOException("the PNG ends early");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private static PDImageXObject image(Header header, byte[] palette, COSStream pixels) throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, PNG_PREDICTOR);
        parameters.setInt(COSName.COLORS, (header.colorType() == 2) ? 3 : 1);
        parameters.setInt(COSName.BITS_PER_COMPONENT, header.bits());
        parameters.setInt(COSName.COLUMNS, header.width());
        pixels.setItem(COSName.TYPE, COSName.XOBJECT);
        pixels.setItem(COSName.SUBTYPE, COSName.IMAGE);
        pixels.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        pixels.setItem(COSName.DECODE_PARMS, parameters);
        pixels.setInt(COSName.WIDTH, header.width());
        pixels.setInt(COSName.HEIGHT, header.height());
        pixels.setInt(COSName.BITS_PER_COMPONENT, header.bits());
        pixels.setItem(COSName.COLORSPACE, colorSpace(header, palette));
        return new PDImageXObject(new PDStream(pixels), null);
    }

    private static COSBase colorSpace(Header header, byte[] palette) {
        return switch (header.colorType()) {
            case 0 -> COSName.DEVICEGRAY;
            case 2 -> COSName.DEVICERGB;
            default -> {
                COSArray indexed = new COSArray();
                indexed.add(COSName.INDEXED);
                indexed.add(COSName.DEVICERGB);
                indexed.add(COSInteger.get(palette.length / 3 - 1));
                indexed.add(new COSString(palette));
                yield indexed;
            }
        };
    }

    /** What the IHDR chunk says. */
    private record Header(int width, int height, int bits, int colorType, int interlace) {

        static Header of(ByteBuffer chunk) {
            return new Header(chunk.getInt(0), chunk.getInt(4), chunk.get(8), chunk.get(9), chunk.get(12));
        }

        boolean fitsPdf() {
            return this.interlace == 0 && (this.colorType == 0 || this.colorType == 2 || this.colorType == 3);
        }

    }

}
