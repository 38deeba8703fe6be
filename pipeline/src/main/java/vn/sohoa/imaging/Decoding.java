package vn.sohoa.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Decoding of one page image that does not pass over missing content in silence. */
record Decoding(Path file, int page) {

    BufferedImage decoded(ImageReader reader) {
        AtomicBoolean cut = new AtomicBoolean();
        IIOReadWarningListener warnings = (source, warning) -> {
            if (warning.contains("Premature") || warning.contains("EOF")) {
                cut.set(true);
            }
        };
        reader.addIIOReadWarningListener(warnings);
        try {
            BufferedImage image = reader.read(page - 1);
            if (cut.get()) {
                throw new ProblemException(ProblemCode.DAMAGED_FILE, "page " + page + " ends in the middle");
            }
            return image;
        }
        catch (IIOException unsupported) {
            return withPdfbox(unsupported);
        }
        catch (IOException damaged) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "page " + page + " cannot be decoded", damaged);
        }
    }

    /** The JDK does not decode CMYK JPEGs, PDFBox does. */
    private BufferedImage withPdfbox(IIOException unsupported) {
        boolean jpeg = String.valueOf(unsupported.getMessage()).contains("Unsupported Image Type");
        if (!jpeg) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "page " + page + " cannot be decoded", unsupported);
        }
        try (PDDocument scratch = new PDDocument()) {
            return JPEGFactory.createFromByteArray(scratch, Files.readAllBytes(file)).getImage();
        }
        catch (IOException | RuntimeException damaged) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "page " + page + " cannot be decoded", damaged);
        }
    }

}
