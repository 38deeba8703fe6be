package vn.sohoa.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.dossier.KeptIndicators.Counted;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class KeptIndicatorsTests extends WarehouseTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static int number;

    private static int provinces = 10;

    private final OfficeCode province = new OfficeCode("L" + ++provinces);

    private final OfficeCode commune = new OfficeCode(province + ".7");

    @Autowired
    KeptIndicators kept;

    @Autowired
    JdbcIndicators indicators;

    @BeforeEach
    void dossiersOfTwoCommunesInTwoMonths() {
        jdbc.sql("delete from dossier.kept_count").update();
        for (int i = 0; i < 12; i++) {
            dossier((i % 3 == 0) ? province + ".8" : commune.value(), JANUARY.plusMonths(i % 2).atDay(3), i);
        }
    }

    @Test
    void whatIsKeptIsWhatIsThere() {
        for (OfficeCode office : new OfficeCode[] { province, commune, new OfficeCode("L99") }) {
            assertThat(kept.total(office, JANUARY, JANUARY.plusMonths(1)).map(Counted::figures)).as(office.value())
                .isEqualTo(now(office, JANUARY, JANUARY.plusMonths(1)));
        }
        assertThat(kept.total(null, JANUARY, JANUARY).map(Counted::figures)).isEqualTo(now(null, JANUARY, JANUARY));
        assertThat(kept.total(province, JANUARY, JANUARY).orElseThrow().figures().received()).isEqualTo(6);
    }

    @Test
    void asLongAsCountingIsQuickNothingIsOld() {
        assertThat(kept.total(province, JANUARY, JANUARY).orElseThrow().figures().received()).isEqualTo(6);
        dossier(commune.value(), JANUARY.atDay(9), 1);
        Counted counted = kept.total(province, JANUARY, JANUARY).orElseThrow();
        assertThat(counted.figures().received()).isEqualTo(7);
        assertThat(counted.at()).isNull();
    }

    @Test
    void whereCountingTakesLongFiguresSayHowOldTheyAreAndAreCountedAnewByThemselves() throws InterruptedException {
        assertThat(kept.total(province, JANUARY, JANUARY)).isPresent();
        jdbc.sql("delete from dossier.kept_count").update();
        jdbc.sql("insert into dossier.kept_count values (now() - interval '2 hours', interval '3 seconds')").update();
        dossier(commune.value(), JANUARY.atDay(9), 1);
        Counted counted = kept.total(province, JANUARY, JANUARY).orElseThrow();
        assertThat(counted.figures().received()).isEqualTo(6);
        assertThat(counted.at()).isNotNull();
        for (int i = 0; i < 100
                && kept.total(province, JANUARY, JANUARY).orElseThrow().figures().received() == 6; i++) {
            Thread.sleep(100);
        }
        assertThat(kept.total(province, JANUARY, JANUARY).orElseThrow().figures().received()).isEqualTo(7);
    }

    private Optional<IndicatorFigures> now(@Nullable OfficeCode office, YearMonth first, YearMonth last) {
        return indicators
            .count(new IndicatorQuestion(office, first.atDay(1), last.atEndOfMonth(), null,
                    IndicatorQuestion.Rows.TOTAL))
            .stream()
            .findFirst();
    }

    private void dossier(String office, LocalDate day, int i) {
        String code = office + "-260101-" + (1000 + ++number);
        jdbc.sql("""
                insert into dossier.dossier (code, procedure_code, office, received_on, state, population_data_used,
                    result_synchronised, client)
                values (:code, :procedure, :office, :day, :state, :population, :synchronised, 'test')
                """)
            .param("code", code)
            .param("procedure", "1.00000" + i % 4)
            .param("office", office)
            .param("day", day)
            .param("state", (i % 5 == 0) ? "in_progress" : "resolved")
            .param("population", i % 3 == 1)
            .param("synchronised", i % 4 == 1)
            .update();
        jdbc.sql("""
                insert into dossier.component (dossier_code, position, code, file, digitized, reused, from_warehouse)
                values (:code, 1, 'K1', :file, true, :reused, :taken), (:code, 2, 'K2', null, false, false, false)
                """)
            .param("code", code)
            .param("file", (i % 2 == 0) ? "a" : null)
            .param("reused", i % 3 == 0)
            .param("taken", i % 6 == 0)
            .update();
        jdbc.sql("insert into dossier.result (dossier_code, position, name, file) values (:code, 1, 'r', :file)")
            .param("code", code)
            .param("file", (i % 5 != 1) ? "b" : null)
            .update();
        jdbc.sql("insert into dossier.result (dossier_code, position, name, file) values (:code, 2, 'r', null)")
            .param("code", code)
            .update();
    }

}
