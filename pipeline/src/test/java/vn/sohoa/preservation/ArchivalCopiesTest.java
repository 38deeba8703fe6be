package vn.sohoa.preservation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class ArchivalCopiesTest {

    private static final int COLOR = BufferedImage.TYPE_INT_RGB;

    private static final int BLACK_AND_WHITE = BufferedImage.TYPE_BYTE_BINARY;

    private final ArchivalCopies archivalCopies = new ArchivalCopies();

    @TempDir
    Path scans;

    @TempDir
    Path workFolder;

    private PageText text = TestPage.text(1, QuarterTurn.NONE, 0);

    @Test
    void keepsTheBytesOfAJpeg() throws IOException {
        Path scan = ScanFiles.jpeg(this.scans, TestPage.scan(QuarterTurn.NONE, 0, COLOR));
        ArchivalCopy copy = copy(scan, "image/jpeg");
        assertIsAFaithfulCopy(copy);
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile())) {
            assertThat(image(pdf, 0).getStream().getCOSObject().createRawInputStream())
                .hasBinaryContent(Files.readAllBytes(scan));
        }
    }

    @Test
    void keepsFaxCodedTiffPages() throws IOException {
        Path scan = ScanFiles.faxTiff(this.scans, TestPage.scan(QuarterTurn.NONE, 0, BLACK_AND_WHITE),
                TestPage.scan(QuarterTurn.NONE, 0, BLACK_AND_WHITE));
        ArchivalCopy copy = this.archivalCopies.make(scan, "image/tiff", TestPage.paper(this.text, TestPage.blank(2)),
                this.workFolder);
        assertThat(copy.pages()).isEqualTo(2);
        assertIsAFaithfulCopy(copy);
        assertThat(filter(copy)).isEqualTo(COSName.CCITTFAX_DECODE);
        assertHoldsBytesOf(copy, scan);
    }

    @Test
    void codesFaxCodedTilesAnew() throws IOException {
        // Tiles are wider than the page.
        Path scan = ScanFiles.tiff(this.scans, "CCITT T.6", TestPage.scan(QuarterTurn.NONE, 0, BLACK_AND_WHITE));
        assertIsAFaithfulCopy(copy(scan, "image/tiff"));
    }

    @Test
    void codesOtherBlackAndWhiteTiffPagesWithoutLoss() throws IOException {
        Path scan = ScanFiles.tiff(this.scans, "LZW", TestPage.scan(QuarterTurn.NONE, 0, BLACK_AND_WHITE));
        ArchivalCopy copy = copy(scan, "image/tiff");
        assertIsAFaithfulCopy(copy);
        assertThat(filter(copy)).isEqualTo(COSName.CCITTFAX_DECODE);
    }

    @Test
    void codesColorTiffPagesAsJpeg() throws IOException {
        Path scan = ScanFiles.tiff(this.scans, "LZW", TestPage.scan(QuarterTurn.NONE, 0, COLOR));
        ArchivalCopy copy = copy(scan, "image/tiff");
        assertIsAFaithfulCopy(copy);
        assertThat(filter(copy)).isEqualTo(COSName.DCT_DECODE);
    }

    @ParameterizedTest
    @EnumSource(QuarterTurn.class)
    void turnsAndLevelsAPngByTheMatrixThatDrawsIt(QuarterTurn turn) throws IOException {
        this.text = TestPage.text(1, turn, 2.5);
        Path scan = ScanFiles.png(this.scans, TestPage.scan(turn, 2.5, COLOR));
        ArchivalCopy copy = copy(scan, "image/png");
        assertIsAFaithfulCopy(copy);
        assertThat(filter(copy)).isEqualTo(COSName.FLATE_DECODE);
    }

    @Test
    void copiesAPngThatIsSeeThrough() throws IOException {
        Path scan = ScanFiles.png(this.scans, TestPage.scan(QuarterTurn.NONE, 0, BufferedImage.TYPE_INT_ARGB));
        assertIsAFaithfulCopy(copy(scan, "image/png"));
    }

    @Test
    void copiesAPngWithAPalette() throws IOException {
        Path scan = ScanFiles.png(this.scans, TestPage.scan(QuarterTurn.NONE, 0, BufferedImage.TYPE_BYTE_INDEXED));
        assertIsAFaithfulCopy(copy(scan, "image/png"));
    }

    @Test
    void keepsTheImageOfAPdfPageThatIsOneImage() throws IOException {
        Path scan = ScanFiles.pdfOfJpegs(this.scans, 0, TestPage.scan(QuarterTurn.NONE, 0, COLOR));
        ArchivalCopy copy = copy(scan, "application/pdf");
        assertIsAFaithfulCopy(copy);
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile()); PDDocument before = Loader.loadPDF(scan.toFile())) {
            assertThat(image(pdf, 0).getStream().getCOSObject().createRawInputStream())
                .hasSameContentAs(image(before, 0).getStream().getCOSObject().createRawInputStream());
        }
    }

    @Test
    void keepsTheFaxCodedImageOfAPdfPage() throws IOException {
        Path scan = ScanFiles.pdfOfFax(this.scans, TestPage.scan(QuarterTurn.NONE, 0, BLACK_AND_WHITE));
        ArchivalCopy copy = copy(scan, "application/pdf");
        assertIsAFaithfulCopy(copy);
        assertThat(filter(copy)).isEqualTo(COSName.CCITTFAX_DECODE);
    }

    @ParameterizedTest
    @EnumSource(QuarterTurn.class)
    void drawsAPdfPageAsAViewerShowsIt(QuarterTurn rotation) throws IOException {
        // The pixels lie turned, and the page's /Rotate entry sets them upright.
        Path scan = ScanFiles.pdfOfJpegs(this.scans, rotation.degrees(), TestPage.scan(rotation, 0, COLOR));
        assertIsAFaithfulCopy(copy(scan, "application/pdf"));
    }

    @Test
    void turnsAPdfPageThatWasScannedLying() throws IOException {
        this.text = TestPage.text(1, QuarterTurn.CLOCKWISE, -1.2);
        Path scan = ScanFiles.pdfOfJpegs(this.scans, 0, TestPage.scan(QuarterTurn.CLOCKWISE, -1.2, COLOR));
        assertIsAFaithfulCopy(copy(scan, "application/pdf"));
    }

    @Test
    void rendersABornDigitalPage() throws IOException {
        Path scan = ScanFiles.bornDigital(this.scans);
        ArchivalCopy copy = copy(scan, "application/pdf");
        assertThat(PdfaCheck.complaints(copy.pdf())).isEmpty();
        assertThat(filter(copy)).isEqualTo(COSName.DCT_DECODE);
        assertThat(extracted(copy)).isEqualTo(expected());
    }

    @Test
    void takesOnlyThePagesOfThePaper() throws IOException {
        BufferedImage image = TestPage.scan(QuarterTurn.NONE, 0, COLOR);
        Path scan = ScanFiles.pdfOfJpegs(this.scans, 0, image, image, image);
        ArchivalCopy copy = this.archivalCopies.make(scan, "application/pdf",
                TestPage.paper(TestPage.blank(2), TestPage.text(3, QuarterTurn.NONE, 0)), this.workFolder);
        assertThat(copy.pages()).isEqualTo(2);
        assertThat(PdfaCheck.complaints(copy.pdf())).isEmpty();
    }

    @Test
    void leavesOutCharactersThatTheFontLacks() throws IOException {
        Box box = new Box(100, 100, 200, 40);
        TextLine line = new TextLine(List.of(new Word("số漢1", box, Confidence.CERTAIN),
                new Word("字", new Box(320, 100, 40, 40), Confidence.CERTAIN),
                new Word("năm", new Box(380, 100, 80, 40), Confidence.CERTAIN)));
        this.text = new PageText(1, this.text.geometry(), List.of(line), List.of(), PageText.Source.RECOGNIZED);
        ArchivalCopy copy = copy(ScanFiles.jpeg(this.scans, TestPage.scan(QuarterTurn.NONE, 0, COLOR)), "image/jpeg");
        assertThat(PdfaCheck.complaints(copy.pdf())).isEmpty();
        assertThat(extracted(copy)).startsWith("số1").endsWith("năm");
    }

    @Test
    void makesTheSameBytesOfTheSamePaper() throws IOException {
        Path scan = ScanFiles.jpeg(this.scans, TestPage.scan(QuarterTurn.NONE, 0, COLOR));
        ArchivalCopy first = copy(scan, "image/jpeg");
        ArchivalCopy second = new ArchivalCopies().make(scan, "image/jpeg", TestPage.paper(this.text), this.workFolder);
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.pdf()).isNotEqualTo(first.pdf()).hasSameBinaryContentAs(first.pdf());
        assertThat(first.size()).isEqualTo(Files.size(first.pdf()));
    }

    @Test
    void leavesNothingInTheWorkFolderButTheCopy() throws IOException {
        ArchivalCopy copy = copy(ScanFiles.pdfOfJpegs(this.scans, 0, TestPage.scan(QuarterTurn.NONE, 0, COLOR)),
                "application/pdf");
        assertThat(ScanFiles.filesIn(this.workFolder)).containsExactly(copy.pdf());
    }

    @Test
    void saysWhichPageCannotBeCopied() throws IOException {
        Path scan = ScanFiles.pdfOfJpegs(this.scans, 0, TestPage.scan(QuarterTurn.NONE, 0, COLOR));
        assertThatExceptionOfType(ProblemException.class)
            .isThrownBy(() -> this.archivalCopies.make(scan, "application/pdf", TestPage.paper(TestPage.blank(7)),
                    this.workFolder))
            .withMessageContaining("page 7");
        assertThat(ScanFiles.filesIn(this.workFolder)).isEmpty();
    }

    private ArchivalCopy copy(Path scan, String mediaType) {
        return this.archivalCopies.make(scan, mediaType, TestPage.paper(this.text), this.workFolder);
    }

    private void assertIsAFaithfulCopy(ArchivalCopy copy) throws IOException {
        assertThat(PdfaCheck.complaints(copy.pdf())).isEmpty();
        assertThat(extracted(copy)).isEqualTo(expected());
        assertWordsLieOnTheirBoxes(copy);
        assertLooksLikeTheUprightPage(copy);
    }

    private static String expected() {
        return String.join("\n", TestPage.lines().stream().map(TextLine::text).toList());
    }

    private static String extracted(ArchivalCopy copy) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(pdf).strip();
        }
    }

    private void assertWordsLieOnTheirBoxes(ArchivalCopy copy) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (!position.getUnicode().isBlank()) {
                        letters.add(position);
                    }
                }
            }.getText(pdf);
        }
        double pixels = TestPage.DPI / 72.0;
        int next = 0;
        for (Word word : this.text.lines().stream().flatMap(line -> line.words().stream()).toList()) {
            TextPosition first = letters.get(next);
            TextPosition last = letters.get(next + word.text().length() - 1);
            next += word.text().length();
            assertThat(first.getX() * pixels).isCloseTo(word.box().x(), within(1.5));
            assertThat((last.getX() + last.getWidth()) * pixels).isCloseTo(word.box().right(), within(1.5));
            assertThat(first.getY() * pixels).isBetween((double) word.box().y() - 1, (double) word.box().bottom() + 1);
        }
        assertThat(next).isEqualTo(letters.size());
    }

    /** The words' boxes hold the ink, and between the lines there is none. */
    private void assertLooksLikeTheUprightPage(ArchivalCopy copy) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, TestPage.DPI, ImageType.GRAY);
            assertThat(page.getWidth()).isCloseTo(TestPage.WIDTH, within(1));
            assertThat(page.getHeight()).isCloseTo(TestPage.HEIGHT, within(1));
            for (TextLine line : this.text.lines()) {
                assertThat(line.words()).allSatisfy(word -> assertThat(ink(page, word.box())).isGreaterThan(0.1));
                Box below = new Box(line.box().x(), line.box().bottom() + 8, line.box().width(), 15);
                assertThat(ink(page, below)).isLessThan(0.002);
            }
        }
    }

    private static double ink(BufferedImage page, Box box) {
        int dark = 0;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                dark += (page.getRaster().getSample(x, y, 0) < 128) ? 1 : 0;
            }
        }
        return (double) dark / (box.width() * box.height());
    }

    /** The image's stream is found in the scan file as it is. */
    private static void assertHoldsBytesOf(ArchivalCopy copy, Path scan) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile());
                InputStream in = image(pdf, 0).getStream().getCOSObject().createRawInputStream()) {
            String stream = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(Files.readString(scan, StandardCharsets.ISO_8859_1)).contains(stream);
        }
    }

    private static COSName filter(ArchivalCopy copy) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(copy.pdf().toFile())) {
            return (COSName) image(pdf, 0).getStream().getCOSObject().getFilters();
        }
    }

    private static PDImageXObject image(PDDocument pdf, int index) throws IOException {
        PDPage page = pdf.getPage(index);
        return (PDImageXObject) page.getResources().getXObject(page.getResources().getXObjectNames().iterator().next());
    }

}
