package vn.sohoa.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** The pages of a picture file: TIFF, JPEG, JPEG 2000, PNG, BMP or GIF. */
final class PicturePages implements PageSource {

    private static final double SAME_RESOLUTION = 0.03;

    private final Path content;

    private final PictureFormat format;

    private final ImageLimits limits;

    private final List<TiffDirectory> directories;

    PicturePages(Path content, PictureFormat format, ImageLimits limits) {
        this.content = content;
        this.format = format;
        this.limits = limits;
        this.directories = (format == PictureFormat.TIFF) ? directories() : List.of();
        limits.checkPages(count());
        if (count() == 1) {
            checkFirst();
        }
    }

    @Override
    public int count() {
        return (format == PictureFormat.TIFF) ? directories.size() : 1;
    }

    @Override
    public SourcePage page(int number, DecodingMemory.Place memory) {
        try {
            Scan scan = switch (format) {
                case JPEG -> jpeg(number, memory);
                case JPEG_2000 -> jpeg2000(number, memory);
                case TIFF -> tiff(number, memory);
                case PNG, BMP, GIF -> plain(number, memory);
            };
            return new SourcePage(scan, List.of());
        }
        catch (IOException ex) {
            throw unreadable(number, ex);
        }
    }

    @Override
    public void close() {
        // nothing stays open between pages
    }

    private void checkFirst() {
        try {
            if (format == PictureFormat.JPEG) {
                JpegHeader header = Jpegs.header(data(1), 1);
                limits.checkPage(1, header.width(), header.height());
            }
            else if (format == PictureFormat.TIFF) {
                limits.checkPage(1, directories.getFirst().width(), directories.getFirst().height());
            }
        }
        catch (IOException ex) {
            throw unreadable(1, ex);
        }
    }

    private Scan jpeg(int number, DecodingMemory.Place memory) throws IOException {
        byte[] data = data(number);
        JpegHeader header = Jpegs.header(data, number);
        limits.checkPage(number, header.width(), header.height());
        return Jpegs.decode(data, header, number, memory).at(header.dpi()).laid(header.orientation());
    }

    private Scan jpeg2000(int number, DecodingMemory.Place memory) throws IOException {
        return Jpegs2000.decode(data(number), number, limits, memory).at(0);
    }

    private Scan tiff(int number, DecodingMemory.Place memory) throws IOException {
        TiffDirectory directory = directories.get(number - 1);
        limits.checkPage(number, directory.width(), directory.height());
        Scan scan = read("tiff", reader -> {
            limits.checkPage(number, reader.getWidth(directory.index()), reader.getHeight(directory.index()));
            memory.take(number, directory.width() * directory.height(), PixelCost.of(reader, directory.index()));
            return Decoded.scan(reader.read(directory.index()));
        });
        return square(scan, directory).laid(directory.orientation());
    }

    private byte[] data(int number) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return Jpegs.data(in, number);
        }
    }

    /** Faxes have pixels that are wider than high. */
    private static Scan square(Scan scan, TiffDirectory directory) {
        double across = directory.dpiAcross();
        double down = directory.dpiDown();
        boolean known = across >= 70 && down >= 70 && across <= 1200 && down <= 1200;
        if (!known || Math.abs(across / down - 1) < SAME_RESOLUTION) {
            return scan.at(across);
        }
        return Stretch.toSquare(scan, across, down).at(Math.max(across, down));
    }

    private Scan plain(int number, DecodingMemory.Place memory) throws IOException {
        return read(format.name(), reader -> {
            limits.checkPage(number, reader.getWidth(0), reader.getHeight(0));
            memory.take(number, (long) reader.getWidth(0) * reader.getHeight(0), PixelCost.of(reader, 0));
            return Decoded.scan(reader.read(0)).at(dpi(reader));
        });
    }

    private static double dpi(ImageReader reader) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(0);
            NodeList sizes = ((Element) metadata.getAsTree("javax_imageio_1.0"))
                .getElementsByTagName("HorizontalPixelSize");
            return (sizes.getLength() == 0) ? 0
                    : 25.4 / Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        }
        catch (IOException | RuntimeException ex) {
            return 0; // a resolution that cannot be read is as good as none
        }
    }

    private Scan read(String readerName, Reading reading) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(readerName).next();
        try (ImageInputStream input = ImageIO.createImageInputStream(content.toFile())) {
            reader.setInput(input, false, false);
            return reading.read(reader);
        }
        finally {
            reader.dispose();
        }
    }

    private List<TiffDirectory> directories() {
        try (FileChannel channel = FileChannel.open(content)) {
            refuseBigTiff(channel);
            List<TiffDirectory> all = TiffDirectory.all((offset, count, order) -> part(channel, offset, count, order),
                    limits.maxPages() * 2 + 2);
            List<TiffDirectory> pages = all.stream().filter(directory -> !directory.secondary()).toList();
            return pages.isEmpty() ? all : pages;
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "no readable TIFF", ex);
        }
    }

    private static void refuseBigTiff(FileChannel channel) throws IOException {
        ByteBuffer start = part(channel, 0, 4, ByteOrder.BIG_ENDIAN);
        if (start.getInt() == 0x49492b00 || start.getInt(0) == 0x4d4d002b) {
            throw new ProblemException(ProblemCode.UNSUPPORTED_FORMAT, "BigTIFF");
        }
    }

    private static ByteBuffer part(FileChannel channel, long offset, int count, ByteOrder order) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(order);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw new IOException("outside");
            }
        }
        return buffer.flip().order(order);
    }

    private ProblemException unreadable(int number, IOException cause) {
        ProblemCode code = (count() == 1) ? ProblemCode.DAMAGED_FILE : ProblemCode.UNREADABLE_PAGE;
        return new ProblemException(code, "page " + number + ": the image cannot be decoded", cause);
    }

    private interface Reading {

        Scan read(ImageReader reader) throws IOException;

    }

}
