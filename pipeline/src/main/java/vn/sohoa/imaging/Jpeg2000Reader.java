package vn.sohoa.imaging;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

import org.jspecify.annotations.Nullable;

/** Lets Java's image decoding, and so PDFBox, read JPEG 2000. */
final class Jpeg2000Reader extends ImageReader {

    private static final ImageLimits LIMITS = new ImageLimits(1, 200_000_000, 1);

    private @Nullable Scan scan;

    private Jpeg2000Reader(Provider provider) {
        super(provider);
    }

    /** Makes it known to Java, once. */
    static void register() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        if (registry.getServiceProviderByClass(Provider.class) == null) {
            registry.registerServiceProvider(new Provider());
        }
    }

    @Override
    public int getNumImages(boolean allowSearch) {
        return 1;
    }

    @Override
    public int getWidth(int imageIndex) throws IOException {
        return scan().width();
    }

    @Override
    public int getHeight(int imageIndex) throws IOException {
        return scan().height();
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int imageIndex) {
        return Collections.emptyIterator();
    }

    @Override
    public @Nullable IIOMetadata getStreamMetadata() {
        return null;
    }

    @Override
    public @Nullable IIOMetadata getImageMetadata(int imageIndex) {
        return null;
    }

    @Override
    public BufferedImage read(int imageIndex, @Nullable ImageReadParam param) throws IOException {
        int width = scan().width();
        int height = scan().height();
        byte[] gray = scan().gray();
        int[] rgb = scan().rgb();
        int bands = (gray != null) ? 1 : 3;
        byte[] samples = new byte[width * height * bands];
        if (gray != null) {
            samples = gray;
        }
        else if (rgb != null) {
            for (int i = 0; i < rgb.length; i++) {
                samples[3 * i] = (byte) (rgb[i] >> 16);
                samples[3 * i + 1] = (byte) (rgb[i] >> 8);
                samples[3 * i + 2] = (byte) rgb[i];
            }
        }
        int[] offsets = (bands == 1) ? new int[] { 0 } : new int[] { 0, 1, 2 };
        WritableRaster raster = Raster.createInterleavedRaster(new DataBufferByte(samples, samples.length), width,
                height, width * bands, bands, offsets, null);
        ColorSpace colors = ColorSpace.getInstance((bands == 1) ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        return new BufferedImage(
                new ComponentColorModel(colors, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE), raster, false,
                null);
    }

    private Scan scan() throws IOException {
        Scan known = scan;
        if (known == null) {
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 16];
            ImageInputStream stream = (ImageInputStream) getInput();
            for (int count = stream.read(part); count > 0; count = stream.read(part)) {
                data.write(part, 0, count);
            }
            known = Jpegs2000.decode(data.toByteArray(), 1, LIMITS, takenBefore());
            scan = known;
        }
        return known;
    }

    /** PDFBox reads images of pages that have taken their memory already. */
    private static DecodingMemory.Place takenBefore() {
        return new DecodingMemory(Long.MAX_VALUE).place();
    }

    /** Tells Java of the reader. */
    private static final class Provider extends ImageReaderSpi {

        private Provider() {
            super("Sohoa", "1", new String[] { "JPEG2000", "jpeg2000" }, new String[] { "jp2" },
                    new String[] { "image/jp2" }, Jpeg2000Reader.class.getName(),
                    new Class<?>[] { ImageInputStream.class }, null, false, null, null, null, null, false, null, null,
                    null, null);
        }

        @Override
        public boolean canDecodeInput(Object source) {
            return false; // asked for by name only
        }

        @Override
        public ImageReader createReaderInstance(@Nullable Object extension) {
            return new Jpeg2000Reader(this);
        }

        @Override
        public String getDescription(@Nullable Locale locale) {
            return "JPEG 2000 through Leptonica";
        }

    }

}
