package vn.sohoa.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.dossier.JdbcKeptIndicators.LastCount;

import org.springframework.stereotype.Component;

/**
 * Totals of whole months that nobody has to wait for. Of offices with others below them
 * they are counted now and then and say when; as long as counting is quick, they are
 * counted whenever somebody asks.
 */
@Component
public class KeptIndicators {

    private static final Logger log = LoggerFactory.getLogger(KeptIndicators.class);

    private static final Duration QUICK = Duration.ofMillis(100);

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final JdbcKeptIndicators kept;

    private final JdbcIndicators indicators;

    private final AtomicBoolean counting = new AtomicBoolean();

    KeptIndicators(JdbcKeptIndicators kept, JdbcIndicators indicators) {
        this.kept = kept;
        this.indicators = indicators;
    }

    /**
     * @param office itself and those below it; null: all
     * @return empty where there is no dossier
     */
    public Optional<Counted> total(@Nullable OfficeCode office, YearMonth first, YearMonth until) {
        Optional<LastCount> last = kept.last().filter(count -> count.took().compareTo(QUICK) > 0);
        if (last.isEmpty()) {
            kept.countAnew();
        }
        Instant at = last.map(LastCount::at).orElse(null);
        Optional<Counted> sum = kept.sum((office != null) ? office.value() : "", first.atDay(1), until.atDay(1))
            .map(figures -> new Counted(figures, at));
        last.ifPresent(this::renew);
        return sum.or(() -> now(office, first, until));
    }

    /** Of an office without others below it: straight from its dossiers. */
    private Optional<Counted> now(@Nullable OfficeCode office, YearMonth first, YearMonth last) {
        return indicators
            .count(new IndicatorQuestion(office, first.atDay(1), last.atEndOfMonth(), null,
                    IndicatorQuestion.Rows.TOTAL))
            .stream()
            .findFirst()
            .map(figures -> new Counted(figures, null));
    }

    /** In the background, where what is kept is old. */
    private void renew(LastCount last) {
        if (last.at().isBefore(Instant.now().minus(FRESH)) && counting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("indicators").start(this::countAnew);
        }
    }

    private void countAnew() {
        try {
            kept.countAnew();
        }
        catch (RuntimeException ex) {
            log.warn("The indicators could not be counted anew", ex);
        }
        finally {
            counting.set(false);
        }
    }

    /**
     * @param at when they were counted; null: just now
     */
    public record Counted(IndicatorFigures figures, @Nullable Instant at) {
    }

}
