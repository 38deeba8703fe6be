package vn.sohoa.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.review.QueueFilter;
import vn.sohoa.review.QueuedPaper;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.review.Reviewer;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A queue of 100,000 papers of two offices and two types, one of them rare. */
class ReviewQueueSizeTests extends IntegrationTest {

    private static final Duration SOON = Duration.ofMillis(500);

    private static final Reviewer ANYWHERE = new Reviewer("lan", null);

    private static final Reviewer RARE_OFFICE = new Reviewer("mai", new OfficeCode("H42"));

    @Autowired
    ReviewQueue queue;

    @BeforeEach
    void aLongQueue() {
        deliver("001.pdf");
        run();
        UUID file = jdbc.sql("select id from work.scan_file where batch = :batch")
            .param("batch", batch.value())
            .query(UUID.class)
            .single();
        jdbc.sql(
                """
                        insert into work.document (id, scan_file, pages, type, type_confidence, guesses, template_version, verdict,
                            state, copy_sha256, copy_size)
                        select gen_random_uuid(), :file, array[number], case when number % 997 = 0 then 'death_extract' else
                            'birth_certificate' end, 1, '[]', 'x/1', 'needs_review', 'in_review', repeat('0', 64), 1
                        from generate_series(1000, 100999) as number
                        """)
            .param("file", file)
            .update();
        jdbc.sql("""
                insert into work.review_item (document, office, type, opened_at)
                select id, case when pages[1] % 991 = 0 then 'H42' else 'H41.12' end, type,
                    now() - pages[1] * interval '1 second'
                from work.document where scan_file = :file and pages[1] >= 1000
                """).param("file", file).update();
        jdbc.sql("update work.review_item set priority = 1 + abs(hashtext(document::text)) % 9").update();
        jdbc.sql("analyze work.review_item").update();
        jdbc.sql("analyze work.document").update();
    }

    @AfterEach
    void forgetThem() {
        jdbc.sql("delete from work.document").update();
    }

    @Test
    void answersSoonHoweverLongTheQueueIs() {
        QueueFilter rareType = new QueueFilter(null, new DocumentType("death_extract"), null);
        List<QueuedPaper> first = soon("first page", () -> queue.page(QueueFilter.ALL, ANYWHERE, null)).papers();
        assertThat(first).hasSize(50);
        List<QueuedPaper> second = soon("second page",
                () -> queue.page(QueueFilter.ALL, ANYWHERE, first.getLast().position()))
            .papers();
        assertThat(second).hasSize(50).doesNotContainAnyElementsOf(first);
        assertThat(soon("rare type", () -> queue.page(rareType, ANYWHERE, null)).papers()).hasSize(50);
        assertThat(soon("rare office", () -> queue.page(QueueFilter.ALL, RARE_OFFICE, null)).papers()).hasSize(50);
        assertThat(soon("count", () -> queue.count(QueueFilter.ALL, ANYWHERE)).atLeast()).isTrue();
        assertThat(soon("count of a rare office", () -> queue.count(QueueFilter.ALL, RARE_OFFICE)).counted())
            .isBetween(90, 110);
        assertThat(soon("next paper", () -> queue.takeNext(QueueFilter.ALL, ANYWHERE))).isPresent();
        Optional<UUID> next = soon("next paper of a rare office", () -> queue.takeNext(QueueFilter.ALL, RARE_OFFICE));
        assertThat(next).isPresent();
    }

    /** The fastest of three: other work on the machine is not what is measured. */
    private static <T> T soon(String what, Supplier<T> asking) {
        T answer = asking.get();
        Duration fastest = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            answer = asking.get();
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            fastest = (taken.compareTo(fastest) < 0) ? taken : fastest;
        }
        System.out.println(what + ": " + fastest.toMillis() + " ms");
        assertThat(fastest).as(what).isLessThan(SOON);
        return answer;
    }

}
