package vn.sohoa.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

import org.springframework.stereotype.Component;

/** How many offices digitize, and how many agencies have a plan in force. */
@Component
public class Participation {

    private final JdbcCounts counts;

    private final JdbcCoverage coverage;

    Participation(JdbcCounts counts, JdbcCoverage coverage) {
        this.counts = counts;
        this.coverage = coverage;
    }

    /**
     * A row for each office right below {@code top} with all below that one, and one for
     * {@code top} itself.
     * @param top null: all
     */
    public List<Coverage> of(@Nullable OfficeCode top, PlanPeriod period) {
        counts.fold();
        return coverage.of(top, period);
    }

    /**
     * The offices behind a figure, by code.
     * @param after code of the last one of the page before; empty: from the first
     */
    public List<TakingOffice> offices(@Nullable OfficeCode top, PlanPeriod period, Taking taking, String after,
            int most) {
        counts.fold();
        return coverage.offices(top, period, taking, after, most);
    }

    /** All rows together. */
    public static Coverage total(List<Coverage> rows) {
        return new Coverage(null, "", rows.stream().mapToLong(Coverage::offices).sum(),
                rows.stream().mapToLong(Coverage::digitizing).sum(), rows.stream().mapToLong(Coverage::planning).sum());
    }

}
