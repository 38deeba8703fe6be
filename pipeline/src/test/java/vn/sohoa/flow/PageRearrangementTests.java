package vn.sohoa.flow;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.Typed;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.picture.PagePictures;
import vn.sohoa.review.Arrangement;
import vn.sohoa.review.FinishOutcome;
import vn.sohoa.review.FinishedReviews;
import vn.sohoa.review.PageOfCopy;
import vn.sohoa.review.PageRearrangements;
import vn.sohoa.review.PageRearrangements.Rearranged;
import vn.sohoa.review.QueueFilter;
import vn.sohoa.review.ReviewDesk;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.review.Reviewer;
import vn.sohoa.review.StepOutcome;
import vn.sohoa.validation.Finding;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that the machine put into the wrong papers, of a real PDF. */
class PageRearrangementTests extends IntegrationTest {

    private static final Reviewer MAI = new Reviewer("mai", new OfficeCode("H41.12"));

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PageRearrangements rearrangements;

    @Autowired
    FinishedReviews finished;

    @Autowired
    PagePictures pictures;

    private UUID paper = UUID.randomUUID();

    @BeforeEach
    void threePagesInOnePaper() {
        jdbc.sql("delete from work.document").update();
        write("001.pdf", pdf(Color.RED, Color.GREEN, Color.BLUE));
        reading.next("001.pdf",
                file -> reading.doubtful(file, Typed.paper("MOT\nHAI\nBA", "BON\nNAM", "SAU\nBAY"), "other",
                        Map.of("document_number", "1/2020"),
                        new Finding("field_uncertain", new FieldKey("document_number"), List.of())));
        run();
        paper = queue.takeNext(QueueFilter.ALL, MAI).orElseThrow();
    }

    @Test
    void splitsAPaperAndKeepsEveryPage() throws IOException {
        Rearranged split = rearrange("1|3,2");

        assertThat(split.outcome()).isEqualTo(StepOutcome.DONE);
        assertThat(arrangements()).containsExactly("{1}", "{3,2}");
        assertThat(queue.page(QueueFilter.ALL, MAI, null).papers()).hasSize(2);
        assertThat(queue.take(split.handle(), MAI)).isTrue();
        assertThat(run().addsUp()).isTrue();
        UUID other = queue.page(QueueFilter.ALL, MAI, null)
            .papers()
            .stream()
            .map(queued -> queued.handle())
            .filter(handle -> !handle.equals(split.handle()))
            .findFirst()
            .orElseThrow();
        queue.take(other, MAI);
        // the copy has the pages in their new order
        assertThat(middle(desk.page(other, 3, MAI).orElseThrow())).isEqualTo(Color.BLUE);
        assertThat(middle(desk.page(other, 2, MAI).orElseThrow())).isEqualTo(Color.GREEN);
        assertThat(desk.page(other, 1, MAI)).isEmpty();
    }

    @Test
    void joinsThemAgain() {
        Rearranged split = rearrange("1|2|3");
        paper = split.handle();
        queue.take(paper, MAI);
        Rearranged joined = rearrangements.undo(paper, MAI);
        assertThat(joined.outcome()).isEqualTo(StepOutcome.DONE);
        assertThat(arrangements()).containsExactly("{1,2,3}");
        assertThat(jdbc.sql("select count(*) from audit.event where action = 'pages_rearranged' and batch = :batch")
            .param("batch", batch.value())
            .query(Integer.class)
            .single()).isEqualTo(2);
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void refusesToDropAPage() {
        assertThat(rearrange("1|2").outcome()).isEqualTo(StepOutcome.NOT_A_VALUE);
        assertThat(arrangements()).containsExactly("{1,2,3}");
    }

    @Test
    void leavesPapersAloneThatSomebodyElseHas() {
        Rearranged split = rearrange("1|2,3");
        UUID other = queue.takeNext(QueueFilter.ALL, new Reviewer("son", null)).orElseThrow();
        UUID mine = other.equals(split.handle()) ? otherThan(other) : split.handle();
        assertThat(queue.take(mine, MAI)).isTrue();
        paper = mine;
        assertThat(rearrange("1,2,3").outcome()).isEqualTo(StepOutcome.NOT_YOURS);
        assertThat(arrangements()).containsExactly("{1}", "{2,3}");
    }

    @Test
    void tellsTheAuditTrailWhoSawAPage() throws IOException {
        PageOfCopy page = desk.page(paper, 1, MAI).orElseThrow();
        assertThat(desk.page(paper, 1, new Reviewer("son", null))).isEmpty();
        assertThat(page.page()).isOne();
        assertThat(
                jdbc.sql("select actor || ' ' || detail from audit.event where action = 'page_read' and batch = :batch")
                    .param("batch", batch.value())
                    .query(String.class)
                    .list())
            .containsExactly("mai page 1");
    }

    @Test
    void aPaperThatSomebodyFinishedIsNotTakenApart() {
        Rearranged split = rearrange("1|2,3");
        queue.take(split.handle(), MAI);
        assertThat(finished.finish(split.handle(), MAI)).isIn(FinishOutcome.TYPE_OPEN, FinishOutcome.FIELDS_OPEN);
        jdbc.sql(
                "update work.review_item set state = 'done', outcome = 'filed', closed_by = 'x', closed_at = now() where handle <> :handle")
            .param("handle", split.handle())
            .update();
        paper = split.handle();
        assertThat(rearrange("1,2,3").outcome()).isEqualTo(StepOutcome.NOT_YOURS);
    }

    private UUID otherThan(UUID one) {
        return queue.page(QueueFilter.ALL, MAI, null)
            .papers()
            .stream()
            .map(queued -> queued.handle())
            .filter(handle -> !handle.equals(one))
            .findFirst()
            .orElseThrow();
    }

    private Rearranged rearrange(String wanted) {
        return rearrangements.rearrange(paper, MAI, Arrangement.of(wanted).orElseThrow());
    }

    private List<String> arrangements() {
        return jdbc.sql("select pages::text from work.document order by pages[1]")
            .query((row, number) -> row.getString(1))
            .list();
    }

    /** The colour at the middle of a page; the pictures are JPEG. */
    private Color middle(PageOfCopy page) throws IOException {
        byte[] jpeg = pictures.jpeg(page.copy(), page.page());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        Color color = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
        return new Color(color.getRed() > 127 ? 255 : 0, color.getGreen() > 127 ? 255 : 0,
                color.getBlue() > 127 ? 255 : 0);
    }

    private static byte[] pdf(Color... pages) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Color color : pages) {
                BufferedImage image = new BufferedImage(620, 877, BufferedImage.TYPE_INT_RGB);
                Graphics2D graphics = image.createGraphics();
                graphics.setColor(color);
                graphics.fillRect(0, 0, 620, 877);
                graphics.dispose();
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

}
