package vn.sohoa.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** November 2026 has 21 working days; Friday the 13th ends the tenth of them. */
class CourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 13);

    private static final PlanPeriod NOVEMBER = PlanPeriod.parse("2026-11").orElseThrow();

    private final WorkingDays workingDays = new WorkingDays(
            new ProgressSettings(List.of(), List.of(), 20, 5, false, 10));

    private final ReferenceCurve.PlannedMonths planned = new ReferenceCurve.PlannedMonths(
            Map.of(YearMonth.of(2026, 11), 210L), workingDays);

    @Test
    void thePlanIsSpreadOverWorkingDays() {
        ReferenceCurve curve = curve(Map.of());
        assertThat(curve.points()).hasSize(30);
        assertThat(point(curve, 1).planned()).isZero(); // a Sunday
        assertThat(point(curve, 2).planned()).isEqualTo(10, offset(1e-9));
        assertThat(point(curve, 13).planned()).isEqualTo(100, offset(1e-9));
        assertThat(point(curve, 15).planned()).isEqualTo(100, offset(1e-9));
        assertThat(point(curve, 30).planned()).isEqualTo(210, offset(1e-9));
    }

    @Test
    void whatIsLeftIsSpreadAnewOverTheDaysThatRemain() {
        ReferenceCurve curve = curve(Map.of(LocalDate.of(2026, 11, 3), 45L, TODAY, 55L));
        assertThat(point(curve, 13).done()).isEqualTo(100);
        assertThat(point(curve, 14).done()).isNull();
        assertThat(point(curve, 12).spreadAnew()).isNull();
        assertThat(point(curve, 13).spreadAnew()).isEqualTo(100, offset(1e-9));
        assertThat(point(curve, 16).spreadAnew()).isEqualTo(110, offset(1e-9));
        assertThat(point(curve, 30).spreadAnew()).isEqualTo(210, offset(1e-9));
    }

    @Test
    void whoIsAheadNeedsNothingMore() {
        ReferenceCurve curve = curve(Map.of(TODAY, 300L));
        assertThat(point(curve, 30).spreadAnew()).isEqualTo(300, offset(1e-9));
    }

    @Test
    void nothingIsSpreadAnewWhenThePeriodIsOver() {
        ReferenceCurve curve = ReferenceCurve.of(NOVEMBER, planned, Map.of(), LocalDate.of(2026, 12, 5), workingDays);
        assertThat(curve.points()).allSatisfy(point -> assertThat(point.spreadAnew()).isNull());
    }

    @Test
    void aPeriodToComeIsSpreadFromItsFirstDay() {
        ReferenceCurve curve = ReferenceCurve.of(NOVEMBER, planned, Map.of(), LocalDate.of(2026, 10, 5), workingDays);
        assertThat(point(curve, 2).spreadAnew()).isEqualTo(10, offset(1e-9));
        assertThat(point(curve, 30).done()).isNull();
    }

    @Test
    void theEndIsExpectedAtThePaceOfTheLastWorkingDays() {
        Map<LocalDate, Long> filed = everyWorkingDayUntilToday(5);
        Outlook outlook = outlook(210, 110, filed);
        assertThat(outlook.pace()).isEqualTo(5, offset(1e-9));
        assertThat(outlook.expectedEnd()).isEqualTo(workingDays.after(TODAY, 20));
        assertThat(outlook.needed()).isEqualTo(100 / 11.0, offset(1e-9));
    }

    @Test
    void whoBeganLastWeekIsMeasuredFromThen() {
        Map<LocalDate, Long> filed = Map.of(LocalDate.of(2026, 11, 11), 8L, LocalDate.of(2026, 11, 12), 4L);
        assertThat(outlook(210, 12, filed).pace()).isEqualTo(6, offset(1e-9));
    }

    @Test
    void whoDoesNothingHasNoEnd() {
        assertThat(outlook(210, 0, Map.of()).expectedEnd()).isNull();
        assertThat(outlook(210, 210, everyWorkingDayUntilToday(5)).expectedEnd()).isNull();
        assertThat(outlook(100_000_000, 0, everyWorkingDayUntilToday(1)).expectedEnd()).isNull();
    }

    @Test
    void theBacklogIsSortedByAge() {
        BacklogAge age = BacklogAge.of(Map.of(TODAY, new BacklogAge.Waiting(1, 10), TODAY.minusDays(2),
                new BacklogAge.Waiting(2, 0), TODAY.minusDays(3), new BacklogAge.Waiting(4, 0), TODAY.minusDays(31),
                new BacklogAge.Waiting(8, 0), TODAY.minusYears(3), new BacklogAge.Waiting(16, 20), TODAY.plusDays(1),
                new BacklogAge.Waiting(32, 0)), TODAY);
        assertThat(age.bands()).extracting(BacklogAge.Band::papers).containsExactly(35L, 4L, 0L, 8L, 16L);
        assertThat(age.bands()).extracting(BacklogAge.Band::files).containsExactly(10L, 0L, 0L, 0L, 20L);
        assertThat(age.papers()).isEqualTo(63);
    }

    private ReferenceCurve curve(Map<LocalDate, Long> filed) {
        return ReferenceCurve.of(NOVEMBER, planned, filed, TODAY, workingDays);
    }

    private Outlook outlook(long target, long done, Map<LocalDate, Long> filed) {
        return Outlook.of(NOVEMBER, target, done, filed, TODAY, new Outlook.Pacing(20, workingDays));
    }

    private Map<LocalDate, Long> everyWorkingDayUntilToday(long papers) {
        Map<LocalDate, Long> filed = new TreeMap<>();
        LocalDate.of(2026, 6, 1).datesUntil(TODAY).filter(workingDays::includes).forEach(day -> filed.put(day, papers));
        return filed;
    }

    private static ReferenceCurve.Point point(ReferenceCurve curve, int day) {
        return curve.points().get(day - 1);
    }

}
