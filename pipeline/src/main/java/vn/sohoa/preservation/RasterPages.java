package vn.sohoa.preservation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

import vn.sohoa.document.PageGeometry;

/**
 * The pages of a TIFF file, or of another that the Java platform reads. Fax-coded pages
 * (CCITT G3 and G4) in one strip are taken over, others decoded and coded again.
 */
class RasterPages implements ScannedPages {

    private final Path original;

    private final PDDocument target;

    private final ImageInputStream in;

    private final ImageReader reader;

    RasterPages(Path original, PDDocument target) throws IOException {
        this.original = original;
        this.target = target;
        this.in = ImageIO.createImageInputStream(original.toFile());
        this.reader = reader(this.in);
        this.reader.setInput(this.in);
    }

    /** The platform's own reader: others on the class path name the tags otherwise. */
    private static ImageReader reader(ImageInputStream in) throws IOException {
        List<ImageReader> readers = new ArrayList<>();
        ImageIO.getImageReaders(in).forEachRemaining(readers::add);
        if (readers.isEmpty()) {
            in.close();
            throw new IOException("no reader for this kind of image");
        }
        return readers.stream()
            .filter(reader -> "java.desktop".equals(reader.getClass().getModule().getName()))
            .findFirst()
            .orElse(readers.getFirst());
    }

    @Override
    public PagePicture picture(int number, PageGeometry geometry) throws IOException {
        int index = number - 1;
        TIFFDirectory directory = directory(this.reader.getImageMetadata(index));
        PDImageXObject image = isFaxCodedInOneStrip(directory) ? asItIs(index) : null;
        if (image == null) {
            image = CodedImages.code(this.reader.read(index), this.target);
        }
        return PagePicture.filling(image, Orientation.ofTag(tag(BaselineTIFFTagSet.TAG_ORIENTATION, directory, 1)));
    }

    /**
     * The fax-coded page, or null where it lies in several strips or is odd otherwise.
     */
    private @Nullable PDImageXObject asItIs(int index) {
        try {
            PDImageXObject image = CCITTFactory.createFromFile(this.target, this.original.toFile(), index);
            boolean whole = image != null && image.getWidth() == this.reader.getWidth(index)
                    && image.getHeight() == this.reader.getHeight(index);
            return whole ? image : null;
        }
        catch (IOException _) {
            return null;
        }
    }

    private static boolean isFaxCodedInOneStrip(@Nullable TIFFDirectory directory) {
        TIFFField strips = (directory != null) ? directory.getTIFFField(BaselineTIFFTagSet.TAG_STRIP_OFFSETS) : null;
        if (strips == null || strips.getCount() != 1) {
            return false;
        }
        int compression = tag(BaselineTIFFTagSet.TAG_COMPRESSION, directory, BaselineTIFFTagSet.COMPRESSION_NONE);
        return compression == BaselineTIFFTagSet.COMPRESSION_CCITT_T_4
                || compression == BaselineTIFFTagSet.COMPRESSION_CCITT_T_6;
    }

    private static @Nullable TIFFDirectory directory(@Nullable IIOMetadata metadata) throws IOException {
        boolean tiff = metadata != null
                && "javax_imageio_tiff_image_1.0".equals(metadata.getNativeMetadataFormatName());
        return tiff ? TIFFDirectory.createFromMetadata(metadata) : null;
    }

    private static int tag(int number, @Nullable TIFFDirectory directory, int otherwise) {
        TIFFField field = (directory != null) ? directory.getTIFFField(number) : null;
        return (field != null) ? field.getAsInt(0) : otherwise;
    }

    @Override
    public void close() throws IOException {
        this.reader.dispose();
        this.in.close();
    }

}
