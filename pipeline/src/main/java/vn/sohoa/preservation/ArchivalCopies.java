package vn.sohoa.preservation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

import org.springframework.stereotype.Component;

import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Sha256;
import vn.sohoa.preservation.ScanPages.ScanImage;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;

/**
 * Makes searchable PDF/A-2b copies. Each page shows the scan's own pixels, turned and
 * levelled by the page's matrix and not by re-sampling, with the recognized words lying
 * invisibly on theirs. The same paper always gives the same bytes.
 */
@Component
public class ArchivalCopies {

    private static final float POINTS_PER_INCH = 72;

    /** Part of PDFBox; covers Vietnamese. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /**
     * Makes the copy of one paper.
     * @param original the scan file
     * @param workFolder where the copy is written
     */
    public ArchivalCopy make(Path original, String mediaType, Paper paper, Path workFolder) {
        Path target = workFolder.resolve("paper-" + paper.firstPage() + ".pdf");
        try (ScanPages scan = open(original, mediaType);
                PDDocument copy = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            TextLayer textLayer = new TextLayer(font(copy));
            for (PageText page : paper.pages()) {
                add(page, scan, textLayer, copy);
            }
            PdfA.declare(copy);
            copy.setDocumentId(0L);
            copy.save(target.toFile());
            return new ArchivalCopy(target, checksum(target), Files.size(target), paper.pages().size());
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ScanPages open(Path original, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> new PdfScanPages(original);
            case "image/jpeg" -> new RasterScanPages(original, true);
            default -> new RasterScanPages(original, false);
        };
    }

    private static PDType0Font font(PDDocument copy) throws IOException {
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            return PDType0Font.load(copy, font, true);
        }
    }

    private static void add(PageText text, ScanPages scan, TextLayer textLayer, PDDocument copy) throws IOException {
        PageGeometry geometry = text.geometry();
        float points = POINTS_PER_INCH / geometry.dpi();
        PDPage page = new PDPage(new PDRectangle(geometry.width() * points, geometry.height() * points));
        copy.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            ScanImage image = scan.image(text.number(), geometry, copy);
            content.drawImage(image.pixels(), placement(geometry, image.turn(), points));
            textLayer.write(text, content);
        }
    }

    /** Puts the scan's unit square upright and level about the centre of the page. */
    private static Matrix placement(PageGeometry geometry, QuarterTurn ofFile, float points) {
        Matrix placement = Matrix.getTranslateInstance(geometry.width() * points / 2, geometry.height() * points / 2);
        // clockwise in an image is negative in a PDF, whose y axis points up
        QuarterTurn turn = ofFile.then(geometry.turn());
        placement.rotate(-Math.toRadians(turn.degrees() + geometry.skewDegrees()));
        boolean sideways = ofFile.degrees() % 180 != 0;
        float scale = (float) geometry.scale() * points;
        placement.scale((sideways ? geometry.scanHeight() : geometry.scanWidth()) * scale,
                (sideways ? geometry.scanWidth() : geometry.scanHeight()) * scale);
        placement.translate(-0.5f, -0.5f);
        return placement;
    }

    private static Sha256 checksum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
