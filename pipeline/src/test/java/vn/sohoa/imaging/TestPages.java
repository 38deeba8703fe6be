package vn.sohoa.imaging;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Papers drawn for the tests, as a scanner would deliver them. */
final class TestPages {

    static final int WIDTH = 1240;

    static final int HEIGHT = 1754;

    static final int DPI = 150;

    private static final String[] LINES = { "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "",
            "Ủy ban nhân dân phường đề nghị công dân bổ sung giấy tờ sau đây",
            "trong thời hạn mười ngày làm việc kể từ ngày nhận được thông báo.",
            "Quá thời hạn nêu trên mà không bổ sung đầy đủ thì hồ sơ được trả",
            "lại cho người nộp theo quy định của pháp luật về thủ tục hành chính.",
            "Người tiếp nhận có trách nhiệm hướng dẫn đầy đủ bằng văn bản, chỉ",
            "một lần, và phải ghi rõ lý do. Bộ phận một cửa lưu bản sao kèm hồ",
            "sơ gốc để theo dõi và đối chiếu khi cần." };

    private TestPages() {
    }

    static BufferedImage paper(int type, double scale) {
        BufferedImage image = new BufferedImage((int) (WIDTH * scale), (int) (HEIGHT * scale), type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
        return image;
    }

    static BufferedImage letter(int type, double scale) {
        BufferedImage image = paper(type, scale);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font("DejaVu Serif", Font.PLAIN, (int) (27 * scale)));
        for (int i = 0; i < 30; i++) {
            graphics.drawString(LINES[i % LINES.length], (int) (130 * scale), (int) ((180 + 46 * i) * scale));
        }
        graphics.dispose();
        return image;
    }

    /** The image rotated about its centre, the canvas as before. */
    static BufferedImage rotated(BufferedImage image, double clockwiseDegrees) {
        BufferedImage rotated = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        Graphics2D graphics = rotated.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, rotated.getWidth(), rotated.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, AffineTransform.getRotateInstance(Math.toRadians(clockwiseDegrees),
                image.getWidth() / 2.0, image.getHeight() / 2.0), null);
        graphics.dispose();
        return rotated;
    }

    static BufferedImage turned(BufferedImage image, int quarters) {
        boolean swapped = quarters % 2 != 0;
        BufferedImage turned = new BufferedImage(swapped ? image.getHeight() : image.getWidth(),
                swapped ? image.getWidth() : image.getHeight(), image.getType());
        AffineTransform transform = AffineTransform.getTranslateInstance(turned.getWidth() / 2.0,
                turned.getHeight() / 2.0);
        transform.quadrantRotate(quarters);
        transform.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return turned;
    }

    static Path png(Path folder, BufferedImage image) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** A one-page A4 PDF that is nothing but the image. */
    static Path pdf(Path folder, BufferedImage image, int rotation) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".pdf");
        try (PDDocument document = new PDDocument()) {
            PDRectangle size = PDRectangle.A4;
            if (image.getWidth() > image.getHeight()) {
                float across = size.getHeight();
                size = new PDRectangle(across, size.getWidth());
            }
            PDPage page = new PDPage(size);
            page.setRotation(rotation);
            document.addPage(page);
            PDImageXObject xObject = JPEGFactory.createFromImage(document, image, 0.85f);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(xObject, 0, 0, size.getWidth(), size.getHeight());
            }
            document.save(file.toFile());
        }
        return file;
    }

}
