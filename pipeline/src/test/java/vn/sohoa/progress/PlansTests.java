package vn.sohoa.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class PlansTests extends WarehouseTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static int provinces = 10;

    @Autowired
    Plans plans;

    @Autowired
    Figures figures;

    private final DocumentType birth = new DocumentType("birth_certificate");

    private final String province = "L" + ++provinces;

    private final String commune = province + ".1";

    private final Planner lead = new Planner("lan", new OfficeCode(province), Map.of("Giấy khai sinh", birth));

    private final PlanPeriod year = PlanPeriod.yearOf(today);

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        WorkedPapers work = new WorkedPapers(jdbc);
        work.office(province, "Tỉnh mẫu");
        work.office(commune, "Xã mẫu");
        work.office("H41", "Tỉnh Nghệ An");
        work.office(province + ".2", "Xã khác");
        jdbc.sql("update office.office set valid_to = '2020-12-31' where code = :code")
            .param("code", province + ".2")
            .update();
    }

    @Test
    void aPlanCountsForTheOfficeAndAllAboveIt() {
        assertThat(plans.enter(entry(commune, null, year, 1200), lead)).isEmpty();
        assertThat(plans.enter(entry(province, null, year, 300), lead)).isEmpty();
        assertThat(counts(province, year).planned()).isEqualTo(1500);
        assertThat(counts(commune, year).planned()).isEqualTo(1200);
    }

    @Test
    void theMonthsOfAYearShareItsPlan() {
        plans.enter(entry(commune, null, year, 1200), lead);
        long together = year.eachMonth()
            .stream()
            .mapToLong(month -> counts(commune, new PlanPeriod(month, 1)).planned())
            .sum();
        assertThat(together).isEqualTo(1200);
    }

    @Test
    void aNewerPlanReplacesTheOlderWhichStaysKnown() {
        plans.enter(entry(commune, birth, year, 100), lead);
        plans.enter(entry(commune, birth, year, 250), lead);
        assertThat(plans.inForce(new OfficeCode(commune), null, 10)).extracting(Plan::target).containsExactly(250);
        assertThat(counts(commune, year).planned()).isEqualTo(250);
        assertThat(jdbc.sql("select count(*) from progress.plan where office = :office")
            .param("office", commune)
            .query(Long.class)
            .single()).isEqualTo(2);
    }

    @Test
    void plansThatSpeakOfTheSamePapersAreRefused() {
        plans.enter(entry(commune, birth, year, 100), lead);
        PlanPeriod month = new PlanPeriod(year.first(), 1);
        assertThat(plans.enter(entry(commune, birth, month, 10), lead)).map(PlanProblem::reason)
            .contains(PlanProblem.Reason.OVERLAPS);
        assertThat(plans.enter(entry(commune, null, year, 10), lead)).map(PlanProblem::reason)
            .contains(PlanProblem.Reason.OVERLAPS);
        assertThat(plans.enter(entry(commune, birth, year.after(), 10), lead)).isEmpty();
    }

    @Test
    void anEndedPlanCountsNoMore() {
        plans.enter(entry(commune, null, year, 1200), lead);
        Plan plan = plans.inForce(new OfficeCode(commune), null, 1).getFirst();
        plans.end(plan.id(), new Planner("other", new OfficeCode("H41"), Map.of()));
        assertThat(counts(province, year).planned()).isEqualTo(1200);
        plans.end(plan.id(), lead);
        assertThat(counts(province, year).planned()).isZero();
        assertThat(plans.inForce(new OfficeCode(province), null, 10)).isEmpty();
    }

    @Test
    void takesAListFromATextFile() {
        PlanImport taken = plans
            .take(("\uFEFFMã đơn vị;Loại giấy tờ;Kỳ;Chỉ tiêu\r\n" + commune + ";Giấy khai sinh;Năm " + year.code()
                    + ";\"1.200\"\r\n" + province + ";;" + year.code() + ";300\r\n")
                .getBytes(StandardCharsets.UTF_8), "ke-hoach.csv", lead);
        assertThat(taken.problems()).isEmpty();
        assertThat(counts(province, year).planned()).isEqualTo(1500);
        assertThat(plans.inForce(new OfficeCode(commune), null, 1).getFirst().importedFrom()).isEqualTo("ke-hoach.csv");
    }

    @Test
    void theSameListTwiceChangesNothing() {
        byte[] list = """
                Mã đơn vị,Kỳ,Chỉ tiêu
                %1$s,%3$s,100
                %2$s,%3$s,300
                """.formatted(commune, province, year.code()).getBytes(StandardCharsets.UTF_8);
        assertThat(plans.take(list, "a.csv", lead).taken()).isTrue();
        List<Plan> before = plans.inForce(new OfficeCode(province), null, 10);

        assertThat(plans.take(list, "b.csv", lead).taken()).isTrue();
        assertThat(plans.inForce(new OfficeCode(province), null, 10)).isEqualTo(before).hasSize(2);
        assertThat(counts(province, year).planned()).isEqualTo(400);
        assertThat(jdbc.sql("select count(*) from progress.plan where office = :office")
            .param("office", commune)
            .query(Long.class)
            .single()).isOne();
    }

    @Test
    void takesAListFromASpreadsheet() throws IOException {
        PlanImport taken = plans.take(workbook(List.of("Mã đơn vị", "Loại giấy tờ", "Kỳ", "Chỉ tiêu"),
                List.of(commune, "birth_certificate", year.first().getYear(), 1200)), "ke-hoach.xlsx", lead);
        assertThat(taken.problems()).isEmpty();
        assertThat(counts(commune, year).planned()).isEqualTo(1200);
    }

    @Test
    void everyBrokenRowIsToldAndNothingIsTaken() {
        String list = """
                Mã đơn vị,Loại giấy tờ,Kỳ,Chỉ tiêu
                %1$s,,2030,100
                %1$s.99,,2030,100
                H41,,2030,100
                %1$s,Giấy lạ,2030,100
                %1$s,,mai sau,100
                %1$s,,2031,nhiều
                %1$s,,2031,0
                %1$s,,,5
                %2$s,,2030,100

                %1$s,,2030-Q1,100
                """.formatted(commune, province + ".2");
        PlanImport refused = plans.take(list.getBytes(StandardCharsets.UTF_8), "a.csv", lead);
        assertThat(refused.taken()).isFalse();
        assertThat(refused.problems())
            .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.reason())
            .containsExactly("3 OFFICE UNKNOWN_OFFICE", "4 OFFICE OFFICE_NOT_IN_REACH", "5 TYPE UNKNOWN_TYPE",
                    "6 PERIOD BAD_PERIOD", "7 TARGET BAD_TARGET", "8 TARGET BAD_TARGET", "9 PERIOD EMPTY",
                    "10 OFFICE CLOSED_OFFICE", "12 null TWICE_IN_FILE");
        assertThat(plans.inForce(new OfficeCode(province), null, 10)).isEmpty();
    }

    @Test
    void aRowThatOverlapsAPlanInForceKeepsTheWholeListOut() {
        plans.enter(entry(commune, null, year, 1200), lead);
        PlanImport refused = plans.take(("office,period,target\n" + province + "," + year.code() + ",5\n" + commune
                + "," + year.code() + "-Q2,5\n")
            .getBytes(StandardCharsets.UTF_8), "a.csv", lead);
        assertThat(refused.problems()).extracting(PlanProblem::row, PlanProblem::reason)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(3, PlanProblem.Reason.OVERLAPS));
        assertThat(counts(province, year).planned()).isEqualTo(1200);
    }

    @Test
    void whatIsNoListIsToldApart() {
        assertThat(reason("PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(PlanProblem.Reason.UNREADABLE_FILE);
        assertThat(reason(new byte[] { (byte) 0xC3, 0x28 })).isEqualTo(PlanProblem.Reason.UNREADABLE_FILE);
        assertThat(reason(new byte[0])).isEqualTo(PlanProblem.Reason.NO_ROWS);
        assertThat(reason("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(PlanProblem.Reason.COLUMN_MISSING);
    }

    @Test
    void theOfficeMostBehindComesFirst() {
        WorkedPapers work = new WorkedPapers(jdbc);
        work.office(province + ".3", "Xã đúng hạn");
        work.office(province + ".4", "Xã chậm ít");
        PlanPeriod before = new PlanPeriod(year.before().first(), 12);
        for (String office : List.of(commune, province + ".3", province + ".4")) {
            plans.enter(entry(office, null, before, 10), lead);
        }
        work.papers(2, commune, "birth_certificate", "filed", before.from());
        work.papers(10, province + ".3", "birth_certificate", "filed", before.from());
        work.papers(7, province + ".4", "birth_certificate", "filed", before.from());
        ProgressQuestion question = new ProgressQuestion(new OfficeCode(province), before, null);

        List<OfficeBehind> first = figures.behind(question, null, 1);
        List<OfficeBehind> second = figures.behind(question, first.getFirst(), 5);

        assertThat(first).extracting(one -> one.office().value()).containsExactly(commune);
        assertThat(first).extracting(OfficeBehind::lag).containsExactly(8L);
        assertThat(second).extracting(one -> one.office().value()).containsExactly(province + ".4");
        assertThat(figures.of(question).standing()).isEqualTo(Standing.MISSED);
        assertThat(figures.course(question).outlook().needed()).isNull();
    }

    private PlanProblem.Reason reason(byte[] file) {
        return plans.take(file, "a.csv", lead).problems().getFirst().reason();
    }

    private Counts counts(String office, PlanPeriod period) {
        return figures.of(new ProgressQuestion(new OfficeCode(office), period, null)).counts();
    }

    private static PlanEntry entry(String office, @Nullable DocumentType type, PlanPeriod period, int target) {
        return new PlanEntry(new OfficeCode(office), type, period, target);
    }

    private static byte[] workbook(List<?>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Kế hoạch");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    if (rows[row].get(column) instanceof Number number) {
                        sheet.value(row, column, number);
                    }
                    else {
                        sheet.value(row, column, rows[row].get(column).toString());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

}
