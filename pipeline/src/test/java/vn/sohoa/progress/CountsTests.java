package vn.sohoa.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CountsTests extends WarehouseTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static int provinces = 30;

    @Autowired
    JdbcCounts counts;

    @Autowired
    BehindFigures lists;

    @Autowired
    Figures figures;

    @Autowired
    Participation participation;

    private WorkedPapers work = new WorkedPapers(jdbc);

    private final String province = "K" + ++provinces;

    private final String commune = province + ".7";

    private final String other = province + ".8";

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        work = new WorkedPapers(jdbc);
        work.office(province, "Tỉnh mẫu");
        work.office(commune, "Xã mẫu");
        work.office(other, "Xã khác");
    }

    @Test
    void aListedPaperKnowsWhereItCanBeLookedAt() {
        String batch = work.batch(commune);
        UUID paper = work.paper(work.file(batch, "digitized", today), "birth_certificate", "in_review", today);
        UUID planned = UUID.randomUUID();
        jdbc.sql("""
                insert into work.scan_batch (id, batch, office, source, state, created_by)
                values (:id, :batch, :office, 'upload', 'finished', 'lan')
                """).param("id", planned).param("batch", batch).param("office", commune).update();
        UUID handle = jdbc
            .sql("insert into work.review_item (document, office) values (:paper, :office) returning handle")
            .param("paper", paper)
            .param("office", commune)
            .query(UUID.class)
            .single();
        work.papers(1, commune, "birth_certificate", "in_review", today);

        assertThat(lists.page(Figure.IN_REVIEW, question(commune, null), null, 10).items())
            .filteredOn(item -> item.id().equals(paper))
            .extracting(ListedItem::scanBatch, ListedItem::review, ListedItem::record)
            .containsExactly(tuple(planned, handle, false));
        assertThat(lists.page(Figure.RECEIVED, question(commune, null), null, 10).items())
            .extracting(ListedItem::scanBatch)
            .contains(planned)
            .containsNull();
    }

    @Test
    void aProvinceCountsItselfAndAllBelowIt() {
        work.papers(3, commune, "birth_certificate", "filed", today);
        work.papers(2, other, "birth_certificate", "in_review", today);
        work.papers(1, province, "death_certificate", "returned", today);
        work.file(work.batch(commune), "quarantined", today);
        work.file(work.batch(commune), "received", today);

        Counts all = figures.of(question(province, null)).counts();

        assertThat(all).isEqualTo(new Counts(0, 0, 5, 1, 1, 0, 6, 6, 2, 3, 1));
        assertThat(figures.of(question(commune, null)).counts().digitized()).isEqualTo(3);
        assertThat(figures.of(question(province, "death_certificate")).counts().digitized()).isOne();
        assertThat(figures.below(question(province, null))).extracting(one -> String.valueOf(one.office()))
            .containsExactly(commune, other);
    }

    @Test
    void everyFigureHasTheListBehindIt() {
        work.papers(3, commune, "birth_certificate", "filed", today);
        work.papers(4, commune, "birth_certificate", "filed", today.minusYears(1));
        work.papers(2, other, "marriage_certificate", "in_review", today.minusYears(1));
        work.file(work.batch(commune), "quarantined", today);
        work.file(work.batch(other), "received", today.minusYears(1));
        Counts counted = figures.of(question(province, null)).counts();

        assertThat(listed(Figure.FILED)).hasSize((int) counted.filed()).hasSize(3);
        assertThat(listed(Figure.IN_REVIEW)).hasSize((int) counted.inReview()).hasSize(2);
        assertThat(listed(Figure.WAITING)).hasSize((int) counted.waiting()).hasSize(1);
        assertThat(listed(Figure.QUARANTINED)).hasSize((int) counted.quarantined()).hasSize(1);
        assertThat(listed(Figure.RECEIVED)).hasSize((int) counted.received());
        assertThat(listed(Figure.DIGITIZED)).hasSize((int) counted.digitized());
    }

    @Test
    void listsGoOnWhereThePageBeforeEnded() {
        work.papers(7, commune, "birth_certificate", "filed", today);
        work.papers(4, other, "birth_certificate", "filed", today);
        List<UUID> seen = new ArrayList<>();
        ListPlace place = null;
        do {
            BehindFigures.Page page = lists.page(Figure.FILED, question(province, null), place, 3);
            page.items().forEach(item -> seen.add(item.id()));
            place = (page.next() != null) ? ListPlace.parse(page.next().code()).orElseThrow() : null;
        }
        while (place != null);
        assertThat(seen).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void onlyOfficesThatDigitizeThemselvesCount() {
        work.papers(1, commune, "birth_certificate", "filed", today);
        List<Coverage> rows = participation.of(new OfficeCode(province), PlanPeriod.yearOf(today));
        assertThat(rows).extracting(Coverage::offices, Coverage::digitizing)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 0L), org.assertj.core.groups.Tuple.tuple(1L, 1L),
                    org.assertj.core.groups.Tuple.tuple(1L, 0L));
    }

    /** Whatever is done to papers, files and batches, in any order and at once. */
    @Test
    void countsNeverDriftFromWhatThereIs() throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                Random chance = new Random(worker);
                running.add(workers.submit(() -> {
                    for (int step = 0; step < 40; step++) {
                        somethingHappens(chance);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(figures.of(question(province, null)).counts().digitized()).isPositive();
        assertNoDrift();
    }

    @Test
    void countingAnewGivesTheSame() {
        work.papers(3, commune, "birth_certificate", "filed", today);
        counts.fold();
        List<String> before = rows("progress.month");
        counts.recount();
        assertThat(rows("progress.month")).isEqualTo(before);
        assertNoDrift();
    }

    private void somethingHappens(Random chance) {
        String office = List.of(province, commune, other).get(chance.nextInt(3));
        LocalDate day = today.minusDays(chance.nextInt(60));
        String type = chance.nextBoolean() ? "birth_certificate" : "death_certificate";
        switch (chance.nextInt(7)) {
            case 0 -> work.papers(1 + chance.nextInt(3), office, type, "in_review", day);
            case 1 -> work.file(work.batch(office), chance.nextBoolean() ? "quarantined" : "received", day);
            case 2 -> change("update work.document set state = 'filed', type = :type where id = ", "document", type);
            case 3 -> change(
                    "update work.document set state = 'returned', verdict = left(:type, 0) || 'rejected' where id = ",
                    "document", type);
            case 4 -> change("delete from work.document where left(:type, 0) = '' and id = ", "document", type);
            case 5 -> jdbc.sql("""
                    update work.batch set office = :office
                    where name = (select name from work.batch where office like :all limit 1 for update skip locked)
                    """).param("office", office).param("all", province + "%").update();
            default -> counts.fold();
        }
    }

    private void change(String statement, String table, String type) {
        jdbc.sql(
                statement + "(select id from work." + table + " where office like :all limit 1 for update skip locked)")
            .param("type", type)
            .param("all", province + "%")
            .update();
    }

    private void assertNoDrift() {
        counts.fold();
        assertThat(jdbc.sql("""
                with kept as (
                    select office, type, day, received, waiting, quarantined, duplicates, pages, digitized, in_review,
                        filed, returned
                    from progress.day
                    where (received, waiting, quarantined, duplicates, pages, digitized, in_review, filed, returned)
                        <> (0, 0, 0, 0, 0, 0, 0, 0, 0)
                ), counted as (
                    select above, row_type, day, sum(received), sum(waiting), sum(quarantined), sum(duplicates),
                        sum(pages), sum(digitized), sum(in_review), sum(filed), sum(returned)
                    from progress.truth cross join lateral progress.upward(office) as above
                        cross join lateral (select distinct unnest(array ['', type])) as types (row_type)
                    group by 1, 2, 3
                    having (sum(received), sum(waiting), sum(quarantined), sum(duplicates), sum(pages),
                        sum(digitized), sum(in_review), sum(filed), sum(returned)) <> (0, 0, 0, 0, 0, 0, 0, 0, 0)
                )
                (table kept except table counted) union all (table counted except table kept)
                """).query((row, number) -> row.getString(1) + " " + row.getString(2)).list()).isEmpty();
        assertThat(jdbc.sql("""
                select office, type, date_trunc('month', day)::date, sum(digitized), sum(filed) from progress.day
                group by 1, 2, 3
                except select office, type, month, digitized, filed from progress.month
                """).query((row, number) -> row.getString(1)).list()).isEmpty();
    }

    private List<String> rows(String table) {
        return jdbc.sql("select t::text from " + table + " as t where digitized + received <> 0 order by 1")
            .query((row, number) -> row.getString(1))
            .list();
    }

    private List<ListedItem> listed(Figure figure) {
        List<ListedItem> all = new ArrayList<>();
        lists.each(figure, question(province, null), Waited.ANY, 1000, all::add);
        return all;
    }

    private ProgressQuestion question(String office, @org.jspecify.annotations.Nullable String type) {
        return new ProgressQuestion(new OfficeCode(office), PlanPeriod.yearOf(today),
                (type != null) ? new DocumentType(type) : null);
    }

}
