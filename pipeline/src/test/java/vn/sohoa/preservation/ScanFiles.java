package vn.sohoa.preservation;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Writes scan files of every kind that scanners and offices send. */
final class ScanFiles {

    private static final float POINTS = 72f / TestPage.DPI;

    private static final int SHORT = 3;

    private static final int LONG = 4;

    private ScanFiles() {
    }

    static Path jpeg(Path folder, BufferedImage image) throws IOException {
        return written(image, "jpg", folder.resolve("scan.jpg"));
    }

    static Path png(Path folder, BufferedImage image) throws IOException {
        return written(image, "png", folder.resolve("scan.png"));
    }

    private static Path written(BufferedImage image, String format, Path file) throws IOException {
        if (!ImageIO.write(image, format, file.toFile())) {
            throw new IOException("no writer for " + format);
        }
        return file;
    }

    /** A TIFF of pages in G4, one strip each, as scanners write it. */
    static Path faxTiff(Path folder, BufferedImage... pages) throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        tiff.putShort((short) 0x4949).putShort((short) 42);
        for (BufferedImage page : pages) {
            byte[] strip = g4(page);
            int stripOffset = tiff.position() + 4;
            int[][] tags = { { 256, LONG, page.getWidth() }, { 257, LONG, page.getHeight() }, { 258, SHORT, 1 },
                    { 259, SHORT, 4 }, { 262, SHORT, 0 }, { 273, LONG, stripOffset }, { 277, SHORT, 1 },
                    { 278, LONG, page.getHeight() }, { 279, LONG, strip.length } };
            tiff.putInt(stripOffset + strip.length).put(strip).putShort((short) tags.length);
            for (int[] tag : tags) {
                tiff.putShort((short) tag[0]).putShort((short) tag[1]).putInt(1).putInt(tag[2]);
            }
        }
        tiff.putInt(0);
        return Files.write(folder.resolve("scan.tif"), Arrays.copyOf(tiff.array(), tiff.position()));
    }

    /**
     * A TIFF with all pages coded in {@code compression}, such as "CCITT T.6" or "LZW".
     */
    static Path tiff(Path folder, String compression, BufferedImage... pages) throws IOException {
        Path file = folder.resolve("scan.tif");
        ImageWriter writer = platformTiffWriter();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(compression);
                param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                param.setTiling(page.getWidth(), page.getHeight(), 0, 0);
                writer.writeToSequence(new IIOImage(page, null, null), param);
            }
            writer.endWriteSequence();
        }
        finally {
            writer.dispose();
        }
        return file;
    }

    private static ImageWriter platformTiffWriter() {
        List<ImageWriter> writers = new ArrayList<>();
        ImageIO.getImageWritersByFormatName("tiff").forEachRemaining(writers::add);
        return writers.stream()
            .filter(writer -> "java.desktop".equals(writer.getClass().getModule().getName()))
            .findFirst()
            .orElseThrow();
    }

    /**
     * A PDF of pages that are one JPEG each, shown turned clockwise by {@code rotation}.
     */
    static Path pdfOfJpegs(Path folder, int rotation, BufferedImage... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage page : pages) {
                addPage(document, JPEGFactory.createFromImage(document, page), rotation);
            }
            return saved(document, folder);
        }
    }

    static Path pdfOfFax(Path folder, BufferedImage page) throws IOException {
        try (PDDocument document = new PDDocument()) {
            addPage(document, CCITTFactory.createFromImage(document, page), 0);
            return saved(document, folder);
        }
    }

    private static byte[] g4(BufferedImage page) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream in = CCITTFactory.createFromImage(document, page).getCOSObject().createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void addPage(PDDocument document, PDImageXObject image, int rotation) throws IOException {
        PDPage page = new PDPage(new PDRectangle(image.getWidth() * POINTS, image.getHeight() * POINTS));
        page.setRotation(rotation);
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawImage(image, Matrix.getScaleInstance(image.getWidth() * POINTS, image.getHeight() * POINTS));
        }
    }

    static Path bornDigital(Path folder) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(TestPage.WIDTH * POINTS, TestPage.HEIGHT * POINTS));
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(FontName.TIMES_ROMAN), 16);
                stream.newLineAtOffset(60, 700);
                stream.showText("A page that was never paper");
                stream.endText();
            }
            return saved(document, folder);
        }
    }

    private static Path saved(PDDocument document, Path folder) throws IOException {
        Path file = folder.resolve("scan.pdf");
        document.save(file.toFile());
        return file;
    }

    static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

}
