package vn.sohoa.scheduling;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.review.QueueFilter;
import vn.sohoa.review.QueuedPaper;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.review.Reviewer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers in review are as urgent as the batch they came with. */
class UrgencyTests extends SchedulingTest {

    private static final OfficeCode OFFICE = new OfficeCode("H41.12");

    @Autowired
    ReviewQueue queue;

    private ScanBatch early;

    private ScanBatch late;

    private UUID first;

    private UUID second;

    @BeforeEach
    void twoPapersOfTwoBatches() {
        jdbc.sql("delete from work.review_item where office = :office").param("office", OFFICE.value()).update();
        early = planned(OFFICE, Priority.NORMAL);
        late = planned(OFFICE, Priority.NORMAL);
        first = paperInReview(early);
        second = paperInReview(late);
    }

    @Test
    void whatCameFirstIsWantedFirst() {
        assertThat(wanted()).containsExactly(first, second);
    }

    @Test
    void aBatchThatBecomesUrgentBringsItsPapersForward() {
        change(late, "priority = 'urgent'");
        assertThat(wanted()).containsExactly(second, first);
        change(late, "priority = 'low'");
        assertThat(wanted()).containsExactly(first, second);
    }

    @Test
    void aBatchWithANearerDeadlineBringsItsPapersForward() {
        change(early, "deadline = current_date + 9");
        change(late, "deadline = current_date + 2");
        assertThat(wanted()).containsExactly(second, first);
        change(late, "deadline = null");
        assertThat(wanted()).containsExactly(first, second);
    }

    @Test
    void aDeadlineIsOverWithItsDay() {
        change(early, "deadline = date '2026-03-04'");
        // midnight in Vietnam
        assertThat(page().getFirst().dueAt()).isEqualTo("2026-03-04T17:00:00Z");
    }

    @Test
    void aPaperOfAnUrgentBatchIsUrgentFromTheStart() {
        change(late, "priority = 'high', deadline = current_date + 1");
        UUID third = paperInReview(late);
        assertThat(wanted()).containsExactly(second, third, first);
    }

    @Test
    void whatIsDecidedIsLeftAlone() {
        jdbc.sql("""
                update work.review_item set state = 'done', outcome = 'filed', closed_by = 'lan', closed_at = now()
                where document = :document
                """).param("document", second).update();
        change(late, "priority = 'urgent'");
        assertThat(jdbc.sql("select priority from work.review_item where document = :document")
            .param("document", second)
            .query(Integer.class)
            .single()).isEqualTo(5);
    }

    private void change(ScanBatch batch, String what) {
        jdbc.sql("update work.scan_batch set " + what + " where id = :id").param("id", batch.id()).update();
    }

    private List<UUID> wanted() {
        return page().stream().map(paper -> paper.document().value()).toList();
    }

    private List<QueuedPaper> page() {
        return queue.page(new QueueFilter(OFFICE, null, null), new Reviewer("hoa", OFFICE), null).papers();
    }

    private UUID paperInReview(ScanBatch batch) {
        UUID file = UUID.randomUUID();
        UUID document = UUID.randomUUID();
        jdbc.sql("""
                insert into work.scan_file (id, batch, path, sha256, size, media_type, state)
                values (:file, :batch, :path, repeat('0', 64), 1, 'application/pdf', 'digitized')
                """).param("file", file).param("batch", batch.batch().value()).param("path", file + ".pdf").update();
        jdbc.sql("""
                insert into work.document (id, scan_file, pages, type, type_confidence, guesses, template_version,
                    verdict, state, copy_sha256, copy_size)
                values (:document, :file, '{1}', 'other', 1, '[]', '1', 'needs_review', 'in_review', repeat('0', 64), 1)
                """).param("document", document).param("file", file).update();
        jdbc.sql("insert into work.review_item (document, office) values (:document, :office)")
            .param("document", document)
            .param("office", OFFICE.value())
            .update();
        return document;
    }

}
