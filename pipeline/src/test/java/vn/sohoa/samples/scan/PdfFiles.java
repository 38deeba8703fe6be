package vn.sohoa.samples.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import vn.sohoa.samples.paper.Sheet;
import vn.sohoa.samples.paper.SheetPdf;

/** Writes PDF files, the same bytes every time: dates and identifiers are fixed. */
final class PdfFiles {

    private PdfFiles() {
    }

    /**
     * One image a page, JPEG or CCITT G4, over a hidden text where there is one; the
     * pages are turned back for the reader by {@code turn} degrees.
     */
    static void images(Path file, List<BufferedImage> pages, Recipe recipe, int turn, List<String> hidden)
            throws IOException {
        int dpi = (recipe.statedDpi() == 0) ? 72 : recipe.statedDpi();
        try (PDDocument document = document()) {
            for (int i = 0; i < pages.size(); i++) {
                BufferedImage image = pages.get(i);
                float width = image.getWidth() * 72F / dpi;
                float height = image.getHeight() * 72F / dpi;
                PDPage page = new PDPage(new PDRectangle(width, height));
                page.setRotation(turn);
                document.addPage(page);
                PDImageXObject picture = (image.getType() == BufferedImage.TYPE_BYTE_BINARY)
                        ? CCITTFactory.createFromImage(document, image)
                        : JPEGFactory.createFromByteArray(document, ImageFiles.jpeg(image, dpi, recipe.quality()));
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    if (i < hidden.size()) {
                        hide(content, hidden.get(i), height);
                    }
                    content.drawImage(picture, 0, 0, width, height);
                }
            }
            save(document, file);
        }
    }

    private static void hide(PDPageContentStream content, String text, float height) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.setLeading(height / 60);
        content.newLineAtOffset(60, height - 60);
        for (String line : text.split("\n", -1)) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    /** Real text in embedded fonts. */
    static void digital(Path file, List<Sheet> sheets) throws IOException {
        try (PDDocument document = document()) {
            SheetPdf.write(sheets, document);
            save(document, file);
        }
    }

    /**
     * A born-digital file that opens with a password only; RC4, because it needs no
     * chance.
     */
    static void locked(Path file, List<Sheet> sheets) throws IOException {
        try (PDDocument document = document()) {
            SheetPdf.write(sheets, document);
            // Without an identifier of its own a locked file would take one from the
            // clock.
            COSArray identifier = new COSArray();
            identifier.add(new COSString("sohoa-sample-001"));
            identifier.add(new COSString("sohoa-sample-001"));
            document.getDocument().setDocumentID(identifier);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("chu-so-huu", "mat-khau",
                    new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(false);
            document.protect(policy);
            save(document, file);
        }
    }

    private static void save(PDDocument document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.save(out);
        }
    }

    private static PDDocument document() {
        PDDocument document = new PDDocument();
        document.setDocumentId(20_260_901L);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(1_788_220_800_000L);
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setProducer("Sohoa sample scans");
        return document;
    }

}
