package vn.sohoa.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * Pages of an image file, each decoded anew from the file; sizes are checked before
 * anything is decoded.
 */
final class RasterSource implements PageSource {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final Path file;

    private final ImageLimits limits;

    private final int count;

    private RasterSource(Path file, ImageLimits limits, int count) {
        this.file = file;
        this.limits = limits;
        this.count = count;
    }

    static RasterSource open(Path file, ImageLimits limits) {
        RasterSource unknown = new RasterSource(file, limits, 0);
        int pages = unknown.reading(1, reader -> {
            int count = pagesIn(reader);
            limits.checkPages(count);
            unknown.checkSize(reader, 1);
            return count;
        });
        return new RasterSource(file, limits, pages);
    }

    private static int pagesIn(ImageReader reader) {
        try {
            return reader.getNumImages(true);
        }
        catch (IOException damaged) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "the pages cannot be counted", damaged);
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public SourcePage page(int number) {
        return reading(number, reader -> {
            checkSize(reader, number);
            Decoding decoding = new Decoding(file, number);
            BufferedImage image = decoding.decoded(reader);
            double dpi = dpi(reader, number - 1);
            Scan scan = Pixels.scan(image).at(dpi);
            return new SourcePage(scan.laid(ExifOrientation.of(file, reader, number - 1)), List.of());
        });
    }

    private void checkSize(ImageReader reader, int page) {
        try {
            limits.checkPage(page, reader.getWidth(page - 1), reader.getHeight(page - 1));
        }
        catch (IOException damaged) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "page " + page + " has no readable header", damaged);
        }
    }

    private <T> T reading(int page, Function<ImageReader, T> use) {
        try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ProblemException(ProblemCode.DAMAGED_FILE, "not a readable image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return use.apply(reader);
            }
            finally {
                reader.dispose();
            }
        }
        catch (ProblemException known) {
            throw known;
        }
        catch (IOException | RuntimeException damaged) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE,
                    "page " + page + ": " + damaged.getClass().getSimpleName(), damaged);
        }
    }

    /** Dots per inch as the file says, 0 where it does not. */
    private static double dpi(ImageReader reader, int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            Node tree = metadata.getAsTree("javax_imageio_1.0");
            NodeList sizes = ((Element) tree).getElementsByTagName("HorizontalPixelSize");
            if (sizes.getLength() == 0) {
                return 0;
            }
            double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
            return millimetres <= 0 ? 0 : MILLIMETRES_PER_INCH / millimetres;
        }
        catch (IOException | RuntimeException unreadable) {
            return 0;
        }
    }

    @Override
    public void close() {
        // nothing is kept open
    }

}
