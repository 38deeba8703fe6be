package vn.sohoa.scheduling;

import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RunWindowsTest {

    /** 23 November 2026 is a Monday. */
    @ParameterizedTest
    @CsvSource({ "2026-11-23T17:59:59+07:00, false, false", "2026-11-23T18:00:00+07:00, true, false",
            "2026-11-24T05:59:59+07:00, true, false", "2026-11-24T06:00:00+07:00, false, false",
            "2026-11-27T23:59:59+07:00, true, false", "2026-11-28T00:00:00+07:00, true, true",
            "2026-11-28T12:00:00+07:00, false, true", "2026-11-28T17:30:00Z, true, true",
            "2026-11-29T17:00:00Z, true, false" })
    void nightsAndWeekendsAreVietnams(String time, boolean night, boolean weekend) {
        assertThat(RunWindows.NIGHTS.include(ZonedDateTime.parse(time))).isEqualTo(night);
        assertThat(RunWindows.WEEKENDS.include(ZonedDateTime.parse(time))).isEqualTo(weekend);
        assertThat(RunWindows.NIGHTS_AND_WEEKENDS.include(ZonedDateTime.parse(time))).isEqualTo(night || weekend);
    }

    @Test
    void tellsWhenTheNextWindowOpens() {
        assertThat(RunWindows.NIGHTS.nextOpening(ZonedDateTime.parse("2026-11-23T08:00:00+07:00")).orElseThrow())
            .isEqualTo(ZonedDateTime.parse("2026-11-23T18:00:00+07:00"));
        assertThat(new RunWindows(List.of("* * * 30 2 *")).nextOpening(ZonedDateTime.now(RunWindows.VIETNAM)))
            .isEmpty();
    }

    @Test
    void refusesWhatIsNoCronExpression() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RunWindows(List.of("at night")));
    }

}
