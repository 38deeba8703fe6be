package vn.sohoa.flow;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.Papers;
import vn.sohoa.correction.CorrectionReport;
import vn.sohoa.correction.JdbcCorrections;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.review.FinishOutcome;
import vn.sohoa.review.FinishedReviews;
import vn.sohoa.review.JdbcSampleResults;
import vn.sohoa.review.PaperAtDesk;
import vn.sohoa.review.QueueFilter;
import vn.sohoa.review.QueuedPaper;
import vn.sohoa.review.RescanReason;
import vn.sohoa.review.Rescans;
import vn.sohoa.review.ReviewDecisions;
import vn.sohoa.review.ReviewDesk;
import vn.sohoa.review.ReviewQueue;
import vn.sohoa.review.ReviewReason;
import vn.sohoa.review.Reviewer;
import vn.sohoa.review.SecondKeying;
import vn.sohoa.review.StepOutcome;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.validation.Finding;
import vn.sohoa.validation.Verdict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers that wait for a person, and what people decide. */
@TestPropertySource(properties = { "sohoa.calibration.files=classpath:lenient-calibration.json",
        "sohoa.review.sample-percent=100" })
class ReviewTests extends IntegrationTest {

    private static final OfficeCode OFFICE = new OfficeCode("H41.12");

    private static final Reviewer MAI = new Reviewer("mai", OFFICE);

    private static final Reviewer SON = new Reviewer("son", new OfficeCode("H41"));

    private static final Reviewer LAN = new Reviewer("lan", null);

    private static final FieldKey NAME = new FieldKey("holder_name");

    private static final FieldKey ID = new FieldKey("holder_citizen_id");

    private static final String CITIZEN = "040213001234";

    private static final Map<String, String> READ = Map.of("holder_name", "Nguyễn Văn Binh", "holder_citizen_id",
            CITIZEN, "holder_birth_date", "2013-09-15", "issued_on", "2013-09-20");

    private static final Finding NAME_DOUBTED = new Finding("field_uncertain", NAME, List.of());

    @Autowired
    ReviewQueue queue;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewDecisions decisions;

    @Autowired
    SecondKeying keying;

    @Autowired
    FinishedReviews finished;

    @Autowired
    Rescans rescans;

    @Autowired
    JdbcSampleResults samples;

    @Autowired
    JdbcCorrections corrections;

    @BeforeEach
    void forgetOtherPapers() {
        jdbc.sql("delete from work.document").update();
        jdbc.sql("delete from work.sample_result").update();
    }

    @Test
    void noTwoPeopleGetTheSamePaper() throws Exception {
        for (int i = 0; i < 6; i++) {
            doubtful("%03d.pdf".formatted(i), READ, NAME_DOUBTED);
        }
        run();
        List<Callable<Optional<UUID>>> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Reviewer reviewer = new Reviewer("person" + i, OFFICE);
            people.add(() -> queue.takeNext(QueueFilter.ALL, reviewer));
        }
        Set<UUID> taken = new HashSet<>();
        int without = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Optional<UUID>> got : pool.invokeAll(people)) {
                Optional<UUID> paper = got.get();
                without += paper.isEmpty() ? 1 : 0;
                paper.ifPresent(handle -> assertThat(taken.add(handle)).isTrue());
            }
        }
        assertThat(taken).hasSize(6);
        assertThat(without).isEqualTo(2);
    }

    @Test
    void givesAPaperBackWhenItsReviewerIdles() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        assertThat(queue.take(paper, MAI)).isTrue();
        assertThat(queue.take(paper, SON)).isFalse();
        decisions.correct(paper, MAI, NAME, "Nguyễn Văn Bình");

        jdbc.sql("update work.review_item set claimed_until = now() - interval '1 second'").update();

        assertThat(decisions.correct(paper, MAI, NAME, "Trần Văn Bình")).isEqualTo(StepOutcome.NOT_YOURS);
        assertThat(queue.takeNext(QueueFilter.ALL, SON)).contains(paper);
        assertThat(desk.open(paper, MAI)).isEmpty();
        assertThat(name(at(paper, SON))).isEqualTo("Nguyễn Văn Bình");
    }

    @Test
    void showsAPaperOnlyToThoseOfItsOffice() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        Reviewer stranger = new Reviewer("stranger", new OfficeCode("H42"));
        assertThat(queue.page(QueueFilter.ALL, stranger, null).papers()).isEmpty();
        assertThat(queue.take(paper, stranger)).isFalse();
        QueueFilter elsewhere = new QueueFilter(OFFICE, null, null);
        assertThat(queue.takeNext(elsewhere, stranger)).isEmpty();
        assertThat(queue.page(elsewhere, LAN, null).papers()).hasSize(1);
    }

    @Test
    void filesACorrectedPaperAtOnceAndOnlyOnce() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        queue.take(paper, MAI);
        assertThat(at(paper, MAI).open()).containsExactly(NAME);
        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.FIELDS_OPEN);

        assertThat(decisions.correct(paper, MAI, NAME, "  Nguyễn Văn  Bình ")).isEqualTo(StepOutcome.DONE);
        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.FILED);
        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.FILED_BEFORE);

        assertThat(records()).containsExactly("birth_certificate v1 verified by mai: Nguyễn Văn Bình");
        assertThat(audited("document_reviewed")).isOne();
        assertThat(audited("review_opened")).isPositive();
        assertThat(state()).isEqualTo("filed");
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void keepsEveryStepAndTakesTheLastOneBack() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        queue.take(paper, MAI);
        decisions.correct(paper, MAI, NAME, "Nguyễn Văn Bính");
        decisions.correct(paper, MAI, NAME, "Nguyễn Văn Bình");
        assertThat(decisions.undo(paper, MAI)).isEqualTo(StepOutcome.DONE);
        assertThat(name(at(paper, MAI))).isEqualTo("Nguyễn Văn Bính");
        decisions.undo(paper, MAI);
        assertThat(at(paper, MAI).open()).containsExactly(NAME);
        assertThat(decisions.undo(paper, MAI)).isEqualTo(StepOutcome.NOT_THERE);
        assertThat(jdbc.sql("select kind || ' ' || made_by from work.review_change order by made_at")
            .query(String.class)
            .list()).endsWith("corrected mai", "corrected mai", "undone mai", "undone mai");
    }

    @Test
    void showsContradictionsOfCorrectedValuesAndTakesAReason() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        queue.take(paper, MAI);
        decisions.accept(paper, MAI, NAME);
        decisions.correct(paper, MAI, new FieldKey("holder_birth_date"), "15/9/2014");

        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.CONTRADICTIONS);
        String remark = at(paper, MAI).contradictions().getFirst().key();
        assertThat(remark).startsWith("birth_year_disagrees_with_id");
        assertThat(decisions.override(paper, MAI, remark, " ")).isEqualTo(StepOutcome.REASON_MISSING);
        at(paper, MAI).contradictions()
            .forEach(one -> assertThat(decisions.override(paper, MAI, one.key(), "the paper says so"))
                .isEqualTo(StepOutcome.DONE));
        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.FILED);
    }

    @Test
    void refusesWhatCannotBeAValue() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        queue.take(paper, MAI);
        assertThat(decisions.correct(paper, MAI, ID, "04021300123")).isEqualTo(StepOutcome.NOT_A_VALUE);
        assertThat(decisions.correct(paper, MAI, new FieldKey("issued_on"), "32/01/2013"))
            .isEqualTo(StepOutcome.NOT_A_VALUE);
        assertThat(decisions.correct(paper, MAI, new FieldKey("wife_name"), "x")).isEqualTo(StepOutcome.NOT_THERE);
    }

    @Test
    void filesACitizenIdOnlyWhenASecondPersonKeysTheSame() {
        UUID paper = inReview(READ, new Finding("field_uncertain", ID, List.of()));
        queue.take(paper, MAI);
        decisions.accept(paper, MAI, ID);
        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.TO_SECOND_PERSON);
        assertThat(queue.take(paper, MAI)).isFalse();
        assertThat(queue.takeNext(QueueFilter.ALL, MAI)).isEmpty();

        assertThat(queue.takeNext(QueueFilter.ALL, SON)).contains(paper);
        assertThat(at(paper, SON).open()).containsExactly(ID);
        assertThat(decisions.correct(paper, SON, ID, CITIZEN)).isEqualTo(StepOutcome.NOT_YOURS);
        assertThat(keying.key(paper, SON, ID, "0402 1300 1234")).isEqualTo(StepOutcome.DONE);
        assertThat(finished.finish(paper, SON)).isEqualTo(FinishOutcome.FILED);
        assertThat(records()).hasSize(1);
    }

    @Test
    void letsAThirdPersonDecideBetweenTwo() {
        UUID paper = inReview(READ, new Finding("field_uncertain", ID, List.of()));
        queue.take(paper, MAI);
        decisions.accept(paper, MAI, ID);
        finished.finish(paper, MAI);
        queue.take(paper, SON);
        keying.key(paper, SON, ID, "040213001235");
        assertThat(finished.finish(paper, SON)).isEqualTo(FinishOutcome.TO_THIRD_PERSON);
        assertThat(queue.take(paper, SON)).isFalse();

        queue.take(paper, LAN);
        PaperAtDesk third = at(paper, LAN);
        assertThat(third.differing()).containsExactly(ID);
        assertThat(third.decidedFirst(ID)).isEqualTo(CITIZEN);
        assertThat(third.keyedSecond(ID)).isEqualTo("040213001235");
        keying.settle(paper, LAN, ID, "040213001235");
        assertThat(finished.finish(paper, LAN)).isEqualTo(FinishOutcome.FILED);
        assertThat(jdbc.sql("select citizen_id from warehouse.record join work.document on id = document_id")
            .query(String.class)
            .list()).containsExactly("040213001235");
    }

    @Test
    void readsAPaperAnewWhenItIsOfAnotherType() {
        UUID paper = inReview("death_extract", Map.of("document_number", "125/2013"),
                new Finding("type_uncertain", null, List.of()));
        queue.take(paper, MAI);
        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.TYPE_OPEN);
        assertThat(decisions.retype(paper, MAI, new DocumentType("passport"))).isEqualTo(StepOutcome.NOT_THERE);
        assertThat(decisions.retype(paper, MAI, new DocumentType("birth_certificate"))).isEqualTo(StepOutcome.DONE);

        assertThat(name(at(paper, MAI))).isEqualTo("NGUYỄN VĂN BÌNH");
        decisions.undo(paper, MAI);
        assertThat(at(paper, MAI).paper().type().key()).isEqualTo("death_extract");
    }

    @Test
    void filesUnderTheCitizenItWasLinkedTo() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        queue.take(paper, MAI);
        decisions.accept(paper, MAI, NAME);
        assertThat(decisions.link(paper, MAI, "123", "x")).isEqualTo(StepOutcome.NOT_A_VALUE);
        assertThat(decisions.link(paper, MAI, "040190000099", "the number on it is a slip"))
            .isEqualTo(StepOutcome.DONE);
        finished.finish(paper, MAI);
        assertThat(jdbc.sql("select citizen_id from warehouse.record join work.document on id = document_id")
            .query(String.class)
            .list()).containsExactly("040190000099");
    }

    @Test
    void sendsAPaperBackWithAReason() {
        UUID paper = inReview(READ, NAME_DOUBTED);
        queue.take(paper, MAI);
        assertThat(rescans.sendBack(paper, MAI, RescanReason.OTHER, "")).isEqualTo(StepOutcome.REASON_MISSING);
        assertThat(rescans.sendBack(paper, MAI, RescanReason.BLURRED, "")).isEqualTo(StepOutcome.DONE);
        assertThat(state()).isEqualTo("returned");
        assertThat(records()).isEmpty();
        assertThat(jdbc.sql("select reason || ' ' || requested_by from work.rescan_request where batch = :batch")
            .param("batch", batch.value())
            .query(String.class)
            .list()).containsExactly("blurred mai");
        assertThat(run().addsUp()).isTrue();
    }

    @Test
    void measuresErrorsOnASampleOfAcceptedPapers() {
        deliver("001.pdf");
        reading.next("001.pdf", file -> reading.paper(file, "birth_certificate", new Verdict.Accepted(), READ));
        run();
        QueuedPaper drawn = queue.page(QueueFilter.ALL, MAI, null).papers().getFirst();
        assertThat(drawn.reason()).isEqualTo(ReviewReason.SAMPLE);
        UUID paper = drawn.handle();
        queue.take(paper, MAI);
        assertThat(at(paper, MAI).open()).hasSize(4);
        decisions.correct(paper, MAI, NAME, "Nguyễn Văn Bình");
        at(paper, MAI).open().forEach(field -> decisions.accept(paper, MAI, field));
        assertThat(finished.finish(paper, MAI)).isEqualTo(FinishOutcome.FILED);

        assertThat(samples.rates(MAI, LocalDate.now(ZoneOffset.UTC).minusDays(1))).singleElement().satisfies(rate -> {
            assertThat(rate.fields()).isEqualTo(4);
            assertThat(rate.wrongFields()).isOne();
            assertThat(rate.ofFields()).isEqualTo(0.25);
        });
        assertThat(records()).containsExactly("birth_certificate v2 verified by mai: Nguyễn Văn Bình");
    }

    @Test
    void asksAboutAReportedValueAndDecidesTheReport() {
        deliver("001.pdf");
        reading.next("001.pdf", file -> reading.paper(file, "birth_certificate", new Verdict.Accepted(), READ));
        run();
        DocumentId document = new DocumentId(jdbc.sql("select id from work.document").query(UUID.class).single());
        corrections.report(new CorrectionReport(new CitizenId(CITIZEN), document, 1, NAME, "Nguyễn Văn Bình", "slip",
                "mot-cua", new ProcedureCode("1.001612"), new DossierCode("H41.12-261123-0001"), OFFICE));

        QueuedPaper asked = queue.page(new QueueFilter(null, null, ReviewReason.CORRECTION), MAI, null)
            .papers()
            .getFirst();
        queue.take(asked.handle(), MAI);
        assertThat(at(asked.handle(), MAI).open()).containsExactly(NAME);
        decisions.correct(asked.handle(), MAI, NAME, "Nguyễn Văn Bình");
        finished.finish(asked.handle(), MAI);
        assertThat(jdbc.sql("select state || ' ' || decided_by from work.correction_report where document = :document")
            .param("document", document.value())
            .query(String.class)
            .single()).isEqualTo("accepted mai");
    }

    @Test
    void pagesThroughTheQueueByUrgency() {
        for (int i = 0; i < 5; i++) {
            doubtful("%03d.pdf".formatted(i), READ, NAME_DOUBTED);
        }
        run();
        jdbc.sql("""
                update work.review_item set priority = 1 where document in (select document.id from work.document
                    join work.scan_file as file on file.id = document.scan_file where path = '003.pdf')
                """).update();
        List<QueuedPaper> all = queue.page(QueueFilter.ALL, MAI, null).papers();
        assertThat(all).hasSize(5);
        assertThat(all.getFirst().priority()).isOne();
        assertThat(queue.page(QueueFilter.ALL, MAI, all.get(1).position()).papers()).isEqualTo(all.subList(2, 5));
        assertThat(queue.count(QueueFilter.ALL, MAI).counted()).isEqualTo(5);
    }

    private static String name(PaperAtDesk at) {
        return Objects.requireNonNull(at.values().get(NAME)).value();
    }

    private PaperAtDesk at(UUID paper, Reviewer reviewer) {
        return desk.open(paper, reviewer).orElseThrow();
    }

    private void doubtful(String path, Map<String, String> values, Finding... doubts) {
        doubtful(path, "birth_certificate", values, doubts);
    }

    private void doubtful(String path, String type, Map<String, String> values, Finding... doubts) {
        deliver(path);
        Paper paper = Papers.aBirthCertificate();
        reading.next(path, file -> reading.doubtful(file, paper, type, new TreeMap<>(values), doubts));
    }

    private UUID inReview(Map<String, String> values, Finding... doubts) {
        return inReview("birth_certificate", values, doubts);
    }

    private UUID inReview(String type, Map<String, String> values, Finding... doubts) {
        doubtful("001.pdf", type, values, doubts);
        run();
        return queue.page(QueueFilter.ALL, LAN, null).papers().getFirst().handle();
    }

    private List<String> records() {
        return jdbc.sql("""
                select record.type || ' v' || record.version || ' ' || record.trust || ' by ' || record.changed_by
                    || ': ' || field.value
                from warehouse.record
                    join warehouse.record_field as field using (citizen_id, document_id, version)
                    join work.document on document.id = document_id
                where field.key = 'holder_name' and withdrawn_at is null
                """).query((row, number) -> row.getString(1)).list();
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit.event where action = :action and batch = :batch")
            .param("action", action)
            .param("batch", batch.value())
            .query(Integer.class)
            .single();
    }

    private String state() {
        return jdbc.sql("select state from work.document").query(String.class).single();
    }

}
