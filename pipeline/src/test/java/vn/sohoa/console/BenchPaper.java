package vn.sohoa.console;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import vn.sohoa.Papers;
import tools.jackson.databind.json.JsonMapper;

/** The objects of the paper that stands for all of them. */
final class BenchPaper {

    /** Pixels of A4 at 200 dpi. */
    private static final int WIDTH = 1654;

    private static final int HEIGHT = 2339;

    private BenchPaper() {
    }

    /** The words of a birth certificate, as filing stores them. */
    static byte[] words() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(JsonMapper.builder().build().writeValueAsBytes(Papers.aBirthCertificate().pages()));
        }
        return bytes.toByteArray();
    }

    /** Two pages that are scans of A4. */
    static byte[] copy() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            addPage(document);
            addPage(document);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void addPage(PDDocument document) throws IOException {
        BufferedImage scan = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = scan.createGraphics();
        pen.fillRect(0, 0, WIDTH, HEIGHT / 2);
        pen.dispose();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, PDRectangle.A4.getWidth(),
                    PDRectangle.A4.getHeight());
        }
    }

}
