package vn.sohoa.preservation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Takes images of other PDF files over into the archival document: byte by byte where
 * PDF/A-2 allows what they are made of (ISO 19005-2, 6.1.7 and 6.2.4), else coded again
 * pixel by pixel.
 */
class ImportedImages {

    private static final Set<COSName> FILTERS = Set.of(COSName.DCT_DECODE, COSName.CCITTFAX_DECODE,
            COSName.JBIG2_DECODE, COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE, COSName.ASCII85_DECODE,
            COSName.ASCII_HEX_DECODE);

    private static final Set<Integer> BITS = Set.of(1, 2, 4, 8, 16);

    private final PDDocument target;

    private final ImportedColorSpaces colorSpaces;

    ImportedImages(PDDocument target) {
        this.target = target;
        this.colorSpaces = new ImportedColorSpaces(target);
    }

    PDImageXObject copy(SoleImage soleImage) throws IOException {
        Optional<PDImageXObject> asItIs = asItIs(soleImage);
        return asItIs.isPresent() ? asItIs.get() : CodedImages.code(soleImage.image().getImage(), this.target);
    }

    private Optional<PDImageXObject> asItIs(SoleImage soleImage) throws IOException {
        if (!(soleImage.image() instanceof PDImageXObject image)) {
            return Optional.empty();
        }
        COSStream from = image.getCOSObject();
        // A black stencil is a grey image of one bit: 0 paints.
        int bits = image.isStencil() ? 1 : image.getBitsPerComponent();
        Optional<COSBase> colorSpace = image.isStencil() ? Optional.of(COSName.DEVICEGRAY)
                : this.colorSpaces.copy(from.getDictionaryObject(COSName.COLORSPACE, COSName.CS));
        if (colorSpace.isEmpty() || !BITS.contains(bits) || !FILTERS.containsAll(filters(from))) {
            return Optional.empty();
        }
        COSStream to = Copies.streamAsItIs(from, this.target);
        to.setItem(COSName.TYPE, COSName.XOBJECT);
        to.setItem(COSName.SUBTYPE, COSName.IMAGE);
        to.setInt(COSName.WIDTH, image.getWidth());
        to.setInt(COSName.HEIGHT, image.getHeight());
        to.setInt(COSName.BITS_PER_COMPONENT, bits);
        to.setItem(COSName.COLORSPACE, colorSpace.get());
        COSBase decode = from.getDictionaryObject(COSName.DECODE, COSName.D);
        if (decode instanceof COSArray) {
            to.setItem(COSName.DECODE, Copies.deep(decode, this.target));
        }
        return Optional.of(new PDImageXObject(new PDStream(to), null));
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        return (filters instanceof COSArray several) ? several.toList().stream().map(COSName.class::cast).toList()
                : List.of();
    }

}
