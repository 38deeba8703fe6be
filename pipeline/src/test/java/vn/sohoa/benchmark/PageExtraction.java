package vn.sohoa.benchmark;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Lays the pages of scan files ready for programs that read images: one file a page, and
 * one PDF of some of them, evenly chosen.
 */
public final class PageExtraction {

    private static final float A4_LONG_SIDE_POINTS = 842;

    private static final float BORN_DIGITAL_DPI = 300;

    private final Path images;

    private final List<Path> written = new ArrayList<>();

    private PageExtraction(Path images) {
        this.images = images;
    }

    /**
     * Extracts all pages and prints how many there are.
     * @param arguments folder of scan files, folder to write page images into, PDF to
     * write, most pages of the PDF
     */
    public static void main(String[] arguments) throws IOException {
        PageExtraction extraction = new PageExtraction(Files.createDirectories(Path.of(arguments[1])));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                extraction.extract(file);
            }
        }
        extraction.writePdf(Path.of(arguments[2]), Integer.parseInt(arguments[3]));
        System.out.println(extraction.written.size());
    }

    /** Writes the pages of one scan file as images into a folder of its own. */
    static void pages(Path file, Path folder) throws IOException {
        new PageExtraction(Files.createDirectories(folder)).extract(file);
    }

    private void extract(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".pdf")) {
                extractPdf(file);
            }
            else if (name.matches(".*\\.(jpe?g|png|tiff?)")) {
                extractImages(file);
            }
        }
        catch (IOException | RuntimeException damaged) {
            System.err.println("bench: left out, cannot be read: " + file.getFileName());
        }
    }

    private void extractPdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            pdf.setResourceCache(null);
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                Optional<BufferedImage> scan = soleImage(pdf.getPage(i));
                write(scan.isPresent() ? scan.get()
                        : new PDFRenderer(pdf).renderImageWithDPI(i, BORN_DIGITAL_DPI, ImageType.RGB));
            }
        }
    }

    /**
     * The scan at its own resolution, where the page has one image, no fonts and no turn.
     */
    private static Optional<BufferedImage> soleImage(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        List<COSName> objects = new ArrayList<>();
        resources.getXObjectNames().forEach(objects::add);
        boolean bare = objects.size() == 1 && !resources.getFontNames().iterator().hasNext() && page.getRotation() == 0;
        return (bare && resources.getXObject(objects.getFirst()) instanceof PDImageXObject image)
                ? Optional.of(image.getImage()) : Optional.empty();
    }

    private void extractImages(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                write(reader.read(i));
            }
            reader.dispose();
        }
    }

    /** Black and white as PNG; the rest as JPEG, which programs decode faster. */
    private void write(BufferedImage page) throws IOException {
        boolean bilevel = page.getColorModel().getPixelSize() == 1;
        String format = bilevel ? "png" : "jpg";
        Path file = this.images.resolve(String.format(Locale.ROOT, "%05d.%s", this.written.size() + 1, format));
        BufferedImage opaque = page;
        if (!bilevel && page.getColorModel().getNumComponents() != 1) {
            opaque = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            opaque.createGraphics().drawImage(page, 0, 0, Color.WHITE, null);
        }
        if (!ImageIO.write(opaque, format, file.toFile())) {
            throw new IOException("no writer for " + format);
        }
        this.written.add(file);
    }

    private void writePdf(Path file, int most) throws IOException {
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            int pages = Math.min(most, written.size());
            for (int i = 0; i < pages; i++) {
                Path image = written.get((int) ((long) i * written.size() / pages));
                PDImageXObject picture = PDImageXObject.createFromFileByContent(image.toFile(), pdf);
                float points = A4_LONG_SIDE_POINTS / Math.max(picture.getWidth(), picture.getHeight());
                PDRectangle size = new PDRectangle(picture.getWidth() * points, picture.getHeight() * points);
                PDPage page = new PDPage(size);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            pdf.save(file.toFile());
        }
    }

}
