package vn.sohoa.progress;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(new ProgressSettings(List.of(LocalDate.of(2026, 11, 24)),
            List.of(LocalDate.of(2026, 8, 22)), 20, 5, false, 10));

    // as announced by the government; 2030 differs from the Chinese calendar
    @ParameterizedTest
    @CsvSource({ "2000-02-05", "2007-02-17", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10",
            "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02" })
    void knowsTheLunarNewYear(LocalDate day) {
        assertThat(LunarDays.newYear(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({ "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26" })
    void knowsTheDayOfTheHungKings(LocalDate day) {
        assertThat(LunarDays.ancestorsDay(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-01-01", "2026-02-16", "2026-02-20", "2026-04-30", "2026-05-01", "2026-09-02",
            "2026-11-21", "2026-11-22" })
    void weekendsAndHolidaysAreNoWorkingDays(LocalDate day) {
        assertThat(days.includes(day)).isFalse();
    }

    @Test
    void aHolidayOnASundayIsMadeUpForOnMonday() {
        assertThat(days.includes(LocalDate.of(2026, 4, 27))).isFalse();
        assertThat(days.includes(LocalDate.of(2026, 4, 28))).isTrue();
    }

    @Test
    void settingsAddDaysOffAndWorkedSaturdays() {
        assertThat(days.includes(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(days.includes(LocalDate.of(2026, 8, 22))).isTrue();
    }

    @Test
    void countsBothEnds() {
        assertThat(days.between(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20))).isEqualTo(5);
        assertThat(days.between(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22))).isZero();
        assertThat(days.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 16))).isZero();
    }

    @Test
    void walksOverWeekends() {
        assertThat(days.after(LocalDate.of(2026, 11, 20), 1)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(days.before(LocalDate.of(2026, 11, 23), 1)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

}
