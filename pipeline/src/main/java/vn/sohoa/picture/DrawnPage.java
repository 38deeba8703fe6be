package vn.sohoa.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Draws one page of an archival copy with PDFBox. */
final class DrawnPage {

    private static final float QUALITY = 0.75f;

    private DrawnPage() {
    }

    static byte[] jpeg(Path copy, int number, PictureSettings settings) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (number < 1 || number > document.getNumberOfPages()) {
                throw new ProblemException(ProblemCode.UNREADABLE_PAGE, "page " + number + ": not in the copy");
            }
            PDPage page = document.getPage(number - 1);
            check(page, number, settings.maxPixels());
            float side = Math.max(page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            RenderingHints hints = new RenderingHints(RenderingHints.KEY_INTERPOLATION,
                    RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            renderer.setRenderingHints(hints);
            return coded(renderer.renderImage(number - 1, settings.longestSide() / side, ImageType.RGB));
        }
    }

    /** Asks for the size of every picture on the page before any is decoded. */
    private static void check(PDPage page, int number, long maxPixels) throws IOException {
        long pixels = 0;
        for (COSName name : page.getResources().getXObjectNames()) {
            PDXObject object = page.getResources().getXObject(name);
            if (object instanceof PDImageXObject image) {
                pixels += (long) image.getWidth() * image.getHeight();
            }
        }
        if (pixels > maxPixels) {
            throw new ProblemException(ProblemCode.IMAGE_TOO_LARGE,
                    "page " + number + ": " + pixels + " pixels, at most " + maxPixels);
        }
    }

    private static byte[] coded(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        }
        finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

}
