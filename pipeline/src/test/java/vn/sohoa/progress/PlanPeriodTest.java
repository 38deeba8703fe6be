package vn.sohoa.progress;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanPeriodTest {

    @ParameterizedTest
    @CsvSource({ "2026, 2026", "Năm 2026, 2026", "2026-Q4, 2026-Q4", "Quý IV/2026, 2026-Q4", "quý 1 2026, 2026-Q1",
            "Q2/2026, 2026-Q2", "2026-11, 2026-11", "2026-3, 2026-03", "Tháng 11/2026, 2026-11", "11/2026, 2026-11",
            "T3-2026, 2026-03" })
    void readsWhatPeopleWrite(String text, String code) {
        assertThat(PlanPeriod.parse(text)).map(PlanPeriod::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "2026-13", "13/2026", "Quý 5/2026", "1999", "0/2026", "tháng mười", "2026-11-05" })
    void refusesEverythingElse(String text) {
        assertThat(PlanPeriod.parse(text)).isEmpty();
    }

    @Test
    void sharesAreWholeAndTogetherAll() {
        PlanPeriod year = PlanPeriod.yearOf(LocalDate.of(2026, 5, 5));
        List<Integer> shares = year.shares(1000, month -> (long) month.getMonthValue());
        assertThat(shares).hasSize(12).isSorted();
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
        assertThat(year.shares(3, month -> 0L).stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    @Test
    void goesOnToTheNext() {
        PlanPeriod quarter = PlanPeriod.parse("2026-Q4").orElseThrow();
        assertThat(quarter.after().code()).isEqualTo("2027-Q1");
        assertThat(quarter.before().code()).isEqualTo("2026-Q3");
        assertThat(quarter.to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

}
