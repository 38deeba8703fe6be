package vn.sohoa.imaging;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Arrays;
import java.util.zip.CRC32;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode.Symbology;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.QuarterTurn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ScanFileImagesTests {

    private static final ImagingSettings SETTINGS = new ImagingSettings(2000, 200_000_000, 50, 1);

    private final ScanFileImages files = new ScanFileImages(SETTINGS, new DecodingMemory(1_000_000_000));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(doubles = { -7, -1.3, 0.6, 4 })
    void levelsASkewedPageAndTellsWhereEveryPointWent(double degrees) throws IOException {
        BufferedImage letter = TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 2);
        Graphics2D graphics = letter.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(1900, 3000, 60, 60);
        graphics.dispose();
        PageImage page = first(TestPages.pdf(folder, TestPages.rotated(letter, degrees), 0), "application/pdf");
        PageGeometry geometry = page.geometry();
        assertThat(geometry.skewDegrees()).isCloseTo(-degrees, within(0.15));
        assertThat(geometry.scanWidth()).isEqualTo(2480);
        // the mark was rotated about the centre and must be found level again around it
        int x = 1930 - 1240 + geometry.width() / 2;
        int y = 3030 - 1754 + geometry.height() / 2;
        for (int dx = -20; dx <= 20; dx += 20) {
            assertThat(tone(page, x + dx, y + dx)).isLessThan(60);
        }
        assertThat(tone(page, x + 45, y)).isGreaterThan(200);
        assertThat(tone(page, x, y - 45)).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void turnsAPageUpright(int quarters) throws IOException {
        BufferedImage lying = TestPages.turned(TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 2), quarters);
        PageImage page = first(TestPages.pdf(folder, lying, 0), "application/pdf");
        assertThat(page.geometry().turn()).isEqualTo(QuarterTurn.ofDegrees(-90 * quarters));
        assertThat(page.otherTurns()).isEmpty();
        assertThat(page.image().width()).isEqualTo(2480);
        assertThat(page.blank()).isFalse();
    }

    @Test
    void takesAnImageThatIsThePageAtItsOwnResolution() throws IOException {
        BufferedImage letter = TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 5 / 3.0);
        PageImage page = first(TestPages.pdf(folder, letter, 0), "application/pdf");
        assertThat(page.geometry()).isEqualTo(new PageGeometry(2066, 2923, QuarterTurn.NONE, 1, 0, 2066, 2923, 250));
        assertThat(page.embeddedWords()).isEmpty();
    }

    @Test
    void showsAPageAsItsRotationAsks() throws IOException {
        BufferedImage lying = TestPages.turned(TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 2), 3);
        PageImage page = first(TestPages.pdf(folder, lying, 90), "application/pdf");
        assertThat(page.geometry().turn()).isEqualTo(QuarterTurn.NONE);
        assertThat(page.geometry().scanWidth()).isEqualTo(2480);
    }

    @Test
    void enlargesCoarseScans() throws IOException {
        PageImage page = first(TestPages.png(folder, TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 1)), "image/png");
        assertThat(page.geometry().scale()).isCloseTo(2, within(0.01));
        assertThat(page.geometry().dpi()).isCloseTo(300, within(2));
        assertThat(page.image().width()).isCloseTo(2480, within(2));
    }

    @Test
    void seesThatAPageIsBlankThoughItsBackShinesThrough() throws IOException {
        BufferedImage paper = TestPages.paper(BufferedImage.TYPE_BYTE_GRAY, 2);
        BufferedImage back = TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 2);
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                int behind = back.getRaster().getSample(paper.getWidth() - 1 - x, y, 0);
                paper.getRaster().setSample(x, y, 0, 245 - (255 - behind) / 7);
            }
        }
        assertThat(first(TestPages.pdf(folder, paper, 0), "application/pdf").blank()).isTrue();
        Graphics2D graphics = back.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 400, 3000, 3500);
        graphics.dispose();
        assertThat(first(TestPages.pdf(folder, back, 0), "application/pdf").blank()).isFalse();
    }

    @Test
    void whitensDarkBordersAndHoles() throws IOException {
        BufferedImage letter = TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 2);
        Graphics2D graphics = letter.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(2420, 0, 60, 3508);
        graphics.fillOval(60, 1200, 70, 70);
        graphics.dispose();
        PageImage page = first(TestPages.pdf(folder, letter, 0), "application/pdf");
        assertThat(tone(page, 2450, 1700)).isGreaterThan(240);
        assertThat(tone(page, 95, 1235)).isGreaterThan(240);
        assertThat(page.geometry().turn()).isEqualTo(QuarterTurn.NONE);
    }

    @Test
    void makesASealVanishButNotRedPrint() throws IOException {
        BufferedImage letter = TestPages.letter(BufferedImage.TYPE_INT_RGB, 2);
        Graphics2D graphics = letter.createGraphics();
        graphics.setColor(new Color(215, 40, 50));
        graphics.setStroke(new BasicStroke(14));
        graphics.drawOval(1500, 2800, 420, 420);
        graphics.fillRect(300, 3000, 500, 30);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(1600, 3000, 200, 30);
        graphics.dispose();
        PageImage page = first(TestPages.pdf(folder, letter, 0), "application/pdf");
        assertThat(tone(page, 1500, 3010)).isGreaterThan(190);
        assertThat(tone(page, 1700, 3015)).isLessThan(60);
        assertThat(tone(page, 500, 3015)).isLessThan(130);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void findsCodesWhicheverWayThePageLies(int quarters) throws IOException, WriterException {
        BufferedImage letter = TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 2);
        draw(letter, BarcodeFormat.QR_CODE, "079090000000|x", 2000, 120, 260, 260);
        draw(letter, BarcodeFormat.CODE_128, "PATCHT", 400, 3200, 700, 130);
        draw(letter, BarcodeFormat.CODE_39, "H29.17", 1400, 3200, 800, 130);
        draw(letter, BarcodeFormat.DATA_MATRIX, "sheet 12", 100, 2500, 160, 160);
        PageImage page = first(TestPages.pdf(folder, TestPages.turned(letter, quarters), 0), "application/pdf");
        assertThat(page.codes()).extracting(code -> code.symbology() + " " + code.text())
            .containsExactlyInAnyOrder("QR 079090000000|x", "CODE_128 PATCHT", "CODE_39 H29.17",
                    "DATA_MATRIX sheet 12");
        Box box = page.codes()
            .stream()
            .filter(code -> code.symbology() == Symbology.QR)
            .findFirst()
            .orElseThrow()
            .box();
        assertThat(box.centerX()).isCloseTo(2130, within(30));
        assertThat(box.centerY()).isCloseTo(250, within(30));
    }

    @Test
    void refusesAHugePictureBeforeDecodingIt() throws IOException {
        Path file = folder.resolve("bomb.png");
        ByteBuffer bytes = ByteBuffer.allocate(45);
        bytes.putLong(0x89504e470d0a1a0aL).putInt(13);
        byte[] header = ByteBuffer.allocate(17)
            .putInt(0x49484452)
            .putInt(60000)
            .putInt(60000)
            .put(new byte[] { 8, 2, 0, 0, 0 })
            .array();
        CRC32 check = new CRC32();
        check.update(header);
        bytes.put(header).putInt((int) check.getValue()).putInt(0).putInt(0x49454e44).putInt(0xae426082);
        Files.write(file, bytes.array());
        assertProblem(file, "image/png", ProblemCode.IMAGE_TOO_LARGE);
    }

    @Test
    void refusesAPictureOfOnePixel() throws IOException {
        BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        assertProblem(TestPages.png(folder, dot), "image/png", ProblemCode.IMAGE_TOO_SMALL);
    }

    @Test
    void noticesThatAPictureIsCutOff() throws IOException {
        byte[] whole = TestPages.jpeg(TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 1));
        Path file = folder.resolve("cut.jpg");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertProblem(file, "image/jpeg", ProblemCode.DAMAGED_FILE);
        Files.write(file, whole);
        assertThat(first(file, "image/jpeg").blank()).isFalse();
    }

    @Test
    void tellsPasswordsDamageAndForeignFormatsApart() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertProblem(file, "application/pdf", ProblemCode.PASSWORD_PROTECTED);
        Path damaged = folder.resolve("damaged.pdf");
        Files.writeString(damaged, "%PDF-1.7 and nothing else");
        assertProblem(damaged, "application/pdf", ProblemCode.DAMAGED_FILE);
        assertProblem(damaged, "text/plain", ProblemCode.UNSUPPORTED_FORMAT);
    }

    @Test
    void refusesAPageThatNeedsMoreMemoryThanThereIs() throws IOException {
        BufferedImage letter = TestPages.letter(BufferedImage.TYPE_INT_RGB, 1);
        ScanFileImages small = new ScanFileImages(SETTINGS, new DecodingMemory(10_000_000));
        for (Path file : List.of(TestPages.png(folder, letter), TestPages.pdf(folder, letter, 0))) {
            String type = file.toString().endsWith("png") ? "image/png" : "application/pdf";
            try (PageImages pages = small.open(file, type)) {
                assertThatExceptionOfType(ProblemException.class).as(type)
                    .isThrownBy(() -> pages.page(1))
                    .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(ProblemCode.IMAGE_TOO_LARGE));
            }
        }
    }

    @Test
    void doesNotSearchAVeryLargePdfThatBreaksOff() throws IOException {
        Path file = folder.resolve("large.pdf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.writeBytes("%PDF-1.4\n");
            large.setLength(1_900_000_000); // takes no room
        }
        assertTimeout(Duration.ofSeconds(20), () -> assertProblem(file, "application/pdf", ProblemCode.DAMAGED_FILE));
    }

    @Test
    void givesTheMemoryOfAPageBack() throws IOException {
        Path file = TestPages.png(folder, TestPages.letter(BufferedImage.TYPE_BYTE_GRAY, 1));
        ScanFileImages enoughForOne = new ScanFileImages(SETTINGS, new DecodingMemory(17_000_000));
        try (PageImages pages = enoughForOne.open(file, "image/png")) {
            for (int i = 0; i < 3; i++) {
                assertThat(pages.page(1).number()).isOne();
            }
        }
    }

    @Test
    void refusesTooManyAndNoPages() throws IOException {
        Path file = folder.resolve("pages.pdf");
        try (PDDocument document = new PDDocument()) {
            document.save(file.toFile());
            assertProblem(file, "application/pdf", ProblemCode.NO_PAGES);
            for (int i = 0; i < 3; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(file.toFile());
        }
        ScanFileImages strict = new ScanFileImages(new ImagingSettings(2, 200_000_000, 50, 1),
                new DecodingMemory(1_000_000_000));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> strict.open(file, "application/pdf"))
            .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(ProblemCode.TOO_MANY_PAGES));
    }

    @Test
    void keepsTheWordsOfABornDigitalPage() throws IOException {
        Path font = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
        Assumptions.assumeTrue(Files.exists(font), "DejaVu is not installed");
        Path file = folder.resolve("born.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font.toFile()), 14);
                content.newLineAtOffset(72, 842 - 72);
                content.showText("Giấy xác nhận tình trạng hôn nhân của công dân");
                content.endText();
            }
            document.save(file.toFile());
        }
        PageImage page = first(file, "application/pdf");
        assertThat(page.embeddedWords()).extracting(word -> word.text())
            .containsExactly("Giấy", "xác", "nhận", "tình", "trạng", "hôn", "nhân", "của", "công", "dân");
        Box box = page.embeddedWords().getFirst().box();
        assertThat(box.x()).isCloseTo(300, within(6));
        assertThat(box.bottom()).isCloseTo(312, within(12));
        assertThat(page.otherTurns()).isEmpty();
    }

    private PageImage first(Path file, String mediaType) {
        try (PageImages pages = files.open(file, mediaType)) {
            assertThat(pages.count()).isEqualTo(1);
            return pages.page(1);
        }
    }

    private void assertProblem(Path file, String mediaType, ProblemCode code) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> first(file, mediaType))
            .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(code));
    }

    private static int tone(PageImage page, int x, int y) {
        return page.image().pixels()[y * page.image().width() + x] & 0xff;
    }

    private static void draw(BufferedImage page, BarcodeFormat format, String text, int x, int y, int width, int height)
            throws WriterException {
        BitMatrix matrix = new MultiFormatWriter().encode(text, format, width, height);
        int across = Math.max(1, width / matrix.getWidth());
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(x - 20, y - 20, width + 40, height + 40);
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    graphics.fillRect(x + column * across, y + row * across, across, across);
                }
            }
        }
        graphics.dispose();
    }

}
