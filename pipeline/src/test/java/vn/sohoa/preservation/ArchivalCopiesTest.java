package vn.sohoa.preservation;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;
import vn.sohoa.segmentation.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ArchivalCopiesTest {

    private static final int WIDTH = 827;

    private static final int HEIGHT = 1169;

    private static final int DPI = 100;

    private static final PageGeometry STRAIGHT = new PageGeometry(WIDTH, HEIGHT, QuarterTurn.NONE, 1, 0, WIDTH, HEIGHT,
            DPI);

    @TempDir
    Path folder;

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aJpegBecomesASearchableCopyWithItsBytesUntouched() throws Exception {
        Path original = folder.resolve("scan.jpg");
        ImageIO.write(scan(BufferedImage.TYPE_3BYTE_BGR), "jpg", original.toFile());

        ArchivalCopy copy = copyOf(original, "image/jpeg", STRAIGHT);

        assertConformant(copy);
        assertThat(textOf(copy)).isEqualTo("Nguyễn Thị Ước\nxã Nghi Phong");
        assertThat(Files.readAllBytes(copy.pdf())).containsSequence(Files.readAllBytes(original));
    }

    @Test
    void wordsLieOnTheirBoxes() throws Exception {
        Path original = folder.resolve("scan.png");
        ImageIO.write(scan(BufferedImage.TYPE_BYTE_GRAY), "png", original.toFile());

        TextPosition first = positions(copyOf(original, "image/png", STRAIGHT)).getFirst();

        assertThat(first.getXDirAdj()).isCloseTo(100 * 72f / DPI, within(1f));
        assertThat(first.getYDirAdj()).isBetween(200 * 72f / DPI, 240 * 72f / DPI);
    }

    @Test
    void aSkewedAndTurnedScanIsConformant() throws Exception {
        Path original = folder.resolve("scan.png");
        ImageIO.write(scan(BufferedImage.TYPE_BYTE_GRAY), "png", original.toFile());
        PageGeometry turned = new PageGeometry(WIDTH, HEIGHT, QuarterTurn.CLOCKWISE, 1, 2.5, HEIGHT + 60, WIDTH + 60,
                DPI);

        ArchivalCopy copy = copyOf(original, "image/png", turned);

        assertConformant(copy);
        assertThat(textOf(copy)).isEqualTo("Nguyễn Thị Ước\nxã Nghi Phong");
    }

    @Test
    void aFaxIsKeptAsOneBit() throws Exception {
        Path original = folder.resolve("scan.tif");
        ImageIO.write(scan(BufferedImage.TYPE_BYTE_BINARY), "tiff", original.toFile());

        ArchivalCopy copy = copyOf(original, "image/tiff", STRAIGHT);

        assertConformant(copy);
        assertThat(copy.size()).isLessThan(40_000);
    }

    @Test
    void aScannedPdfKeepsItsCompressedImage() throws Exception {
        Path original = folder.resolve("scan.pdf");
        Path jpeg = folder.resolve("scan.jpg");
        ImageIO.write(scan(BufferedImage.TYPE_3BYTE_BGR), "jpg", jpeg.toFile());
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(JPEGFactory.createFromByteArray(pdf, Files.readAllBytes(jpeg)), 0, 0,
                        PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            pdf.save(original.toFile());
        }

        ArchivalCopy copy = copyOf(original, "application/pdf", STRAIGHT);

        assertConformant(copy);
        assertThat(Files.readAllBytes(copy.pdf())).containsSequence(Files.readAllBytes(jpeg));
    }

    @Test
    void aBornDigitalPdfIsConformantToo() throws Exception {
        Path original = folder.resolve("born.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("a font that is not embedded");
                content.endText();
            }
            pdf.save(original.toFile());
        }

        assertConformant(copyOf(original, "application/pdf", STRAIGHT));
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws Exception {
        Path original = folder.resolve("scan.png");
        ImageIO.write(scan(BufferedImage.TYPE_BYTE_GRAY), "png", original.toFile());

        assertThat(copyOf(original, "image/png", STRAIGHT).sha256())
            .isEqualTo(copyOf(original, "image/png", STRAIGHT).sha256());
    }

    private ArchivalCopy copyOf(Path original, String mediaType, PageGeometry geometry) {
        List<TextLine> lines = List.of(line(200, "Nguyễn", "Thị", "Ước"), line(260, "xã", "Nghi", "Phong"));
        PageText page = new PageText(1, geometry, lines, List.of(), PageText.Source.RECOGNIZED);
        return new ArchivalCopies().make(original, mediaType, new Paper(List.of(page)), folder);
    }

    private static TextLine line(int y, String... words) {
        List<Word> line = new ArrayList<>();
        for (String word : words) {
            int x = line.isEmpty() ? 100 : line.getLast().box().right() + 12;
            line.add(new Word(word, new Box(x, y, 16 * word.length(), 40), Confidence.CERTAIN));
        }
        return new TextLine(0, line);
    }

    private static BufferedImage scan(int type) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(100, 200, 300, 40);
        graphics.dispose();
        return image;
    }

    private static String textOf(ArchivalCopy copy) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll(" +\n", "\n").strip();
        }
    }

    private static List<TextPosition> positions(ArchivalCopy copy) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    all.addAll(positions);
                }
            }.getText(pdf);
        }
        return all;
    }

    private static void assertConformant(ArchivalCopy copy) throws IOException, VeraPDFException {
        try (InputStream in = Files.newInputStream(copy.pdf());
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions()).extracting(Object::toString).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

}
