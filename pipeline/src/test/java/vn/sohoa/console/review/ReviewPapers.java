package vn.sohoa.console.review;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import vn.sohoa.Papers;
import vn.sohoa.archive.ObjectStore;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.classification.TypeGuess;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.document.Sha256;
import vn.sohoa.document.Word;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.filing.DigitizedFile;
import vn.sohoa.filing.DigitizedPaper;
import vn.sohoa.filing.Filing;
import vn.sohoa.preservation.ArchivalCopies;
import vn.sohoa.preservation.ArchivalCopy;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.validation.Finding;
import vn.sohoa.validation.ValidatedPaper;
import vn.sohoa.validation.Verdict;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files birth certificates that a machine read, each in a scan file of its own. */
@TestComponent
public class ReviewPapers {

    private static final DocumentType BIRTH = new DocumentType("birth_certificate");

    private static final BatchId BATCH = new BatchId("review");

    private static final AtomicInteger FILES = new AtomicInteger();

    private final JdbcClient jdbc;

    private final Filing filing;

    private final Paper paper = Papers.aBirthCertificate();

    private final Sha256 original;

    private final ArchivalCopy copy;

    ReviewPapers(JdbcClient jdbc, ObjectStore store, Filing filing, ArchivalCopies copies) {
        this.jdbc = jdbc;
        this.filing = filing;
        try {
            Path folder = Files.createTempDirectory("review-papers");
            Path picture = folder.resolve("page.png");
            ImageIO.write(painted(paper.pages().getFirst()), "png", picture.toFile());
            this.original = store.put(picture, "image/png");
            this.copy = copies.make(picture, "image/png", paper, folder);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What stands on the paper, by field. */
    public static Map<String, String> printed() {
        return new TreeMap<>(
                Map.of("holder_name", "NGUYỄN VĂN BÌNH", "holder_birth_date", "2013-09-15", "holder_citizen_id",
                        "040213001234", "issued_on", "2013-09-20", "issued_by", "Ủy ban nhân dân xã Nghi Phong"));
    }

    /**
     * A paper of which some values are as they were read, and some fields are doubtful.
     */
    public void file(OfficeCode office, Map<String, String> read, String... doubtful) {
        jdbc.sql("""
                insert into work.batch (name, office, folder, state) values (:name, :office, '/', 'open')
                on conflict do nothing
                """).param("name", BATCH.value()).param("office", office.value()).update();
        String path = "paper-" + FILES.incrementAndGet() + ".png";
        ScanFile file = new ScanFile(ScanFileId.of(BATCH, path), BATCH, office, path, original, 1, "image/png", 1);
        jdbc.sql("""
                insert into work.scan_file (id, batch, path, sha256, size, media_type, state)
                values (:id, :batch, :path, :sha256, 1, 'image/png', 'digitizing')
                """)
            .param("id", file.id().value())
            .param("batch", BATCH.value())
            .param("path", path)
            .param("sha256", original.value())
            .update();
        filing.file(new DigitizedFile(file, paper.pages(), List.of(), List.of(digitized(read, doubtful)), "test 1"));
    }

    private DigitizedPaper digitized(Map<String, String> read, String... doubtful) {
        TreeMap<FieldKey, ExtractedField> fields = new TreeMap<>();
        List<String> doubts = List.of(doubtful);
        read.forEach((key, value) -> fields.put(new FieldKey(key),
                new ExtractedField(value, new Confidence(doubts.contains(key) ? 0.5 : 0.999), 1, box(key))));
        List<Finding> findings = doubts.stream()
            .map(key -> new Finding("field_uncertain", new FieldKey(key), List.of()))
            .toList();
        ClassifiedPaper classified = new ClassifiedPaper(paper, BIRTH, new Confidence(0.99),
                List.of(new TypeGuess(BIRTH, new Confidence(0.99))));
        return new DigitizedPaper(new ValidatedPaper(classified,
                new WeighedFields(new ExtractedFields(fields, "birth_certificate/2"), Map.of()),
                findings.isEmpty() ? new Verdict.Accepted() : new Verdict.NeedsReview(findings)), copy);
    }

    /** Where the first word of the value stands. */
    private Box box(String key) {
        String first = switch (key) {
            case "holder_name" -> "NGUYỄN";
            case "holder_birth_date" -> "15/09/2013";
            case "holder_citizen_id" -> "040213001234";
            case "issued_on" -> "20/09/2013";
            default -> "Ủy";
        };
        return paper.pages()
            .getFirst()
            .lines()
            .stream()
            .flatMap(line -> line.words().stream())
            .filter(word -> word.text().equals(first))
            .map(Word::box)
            .findFirst()
            .orElseThrow();
    }

    private static BufferedImage painted(PageText page) {
        BufferedImage image = new BufferedImage(page.geometry().scanWidth(), page.geometry().scanHeight(),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 33));
        page.lines()
            .stream()
            .flatMap(line -> line.words().stream())
            .forEach(word -> graphics.drawString(word.text(), word.box().x(), word.box().bottom() - 8));
        graphics.dispose();
        return image;
    }

}
