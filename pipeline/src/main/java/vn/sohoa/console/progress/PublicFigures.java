package vn.sohoa.console.progress;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.NotThereException;
import vn.sohoa.progress.Counts;
import vn.sohoa.progress.Coverage;
import vn.sohoa.progress.Figures;
import vn.sohoa.progress.OfficeProgress;
import vn.sohoa.progress.Participation;
import vn.sohoa.progress.ProgressQuestion;
import vn.sohoa.progress.ProgressSettings;

import org.springframework.stereotype.Component;

/**
 * What everybody may see: sums of provinces and ministries, rounded down so that no small
 * count, nor one worked out from the difference of two days, tells of a person.
 */
@Component
class PublicFigures {

    private final Figures figures;

    private final Participation participation;

    private final ProgressSettings settings;

    PublicFigures(Figures figures, Participation participation, ProgressSettings settings) {
        this.figures = figures;
        this.participation = participation;
        this.settings = settings;
    }

    /**
     * @throws NotThereException the page is switched off
     */
    Published of(ProgressQuestion question) {
        if (!settings.publicPage()) {
            throw new NotThereException();
        }
        Coverage coverage = Participation.total(participation.of(null, question.period()));
        List<PublicRow> rows = figures.below(question).stream().filter(one -> !one.closed()).map(this::row).toList();
        return new Published(row(figures.of(question)), rows, coverage, settings.publicMinimum());
    }

    private PublicRow row(OfficeProgress one) {
        Counts counts = one.counts();
        return new PublicRow(one.name(), rounded(counts.planned()), rounded(counts.digitized()),
                rounded(counts.filed()));
    }

    /** A multiple of the smallest count that is told; null: less than that. */
    private @Nullable Long rounded(long count) {
        return (count == 0) ? Long.valueOf(0)
                : (count < settings.publicMinimum()) ? null : Long.valueOf(count - count % settings.publicMinimum());
    }

    /**
     * @param minimum counts below it are not told, others are multiples of it
     */
    record Published(PublicRow whole, List<PublicRow> rows, Coverage coverage, int minimum) {
    }

    /** Counts; null where they are too small to be told. */
    record PublicRow(String name, @Nullable Long planned, @Nullable Long digitized, @Nullable Long filed) {
    }

}
