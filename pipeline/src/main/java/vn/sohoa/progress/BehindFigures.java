package vn.sohoa.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The files and papers that figures count, by office and time, page by page. */
@Component
public class BehindFigures {

    private static final int AT_ONCE = 1000;

    private final JdbcBehindFigures lists;

    private final Clock clock;

    BehindFigures(JdbcBehindFigures lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * @param after where the page begins; null: at the start
     * @param most items of a page
     */
    public Page page(Figure figure, ProgressQuestion question, @Nullable ListPlace after, int most) {
        return page(figure, question, Waited.ANY, after, most);
    }

    /**
     * @param waited of figures of now: only what has been waiting for so long
     */
    public Page page(Figure figure, ProgressQuestion question, Waited waited, @Nullable ListPlace after, int most) {
        List<ListedItem> items = lists.items(figure, question, days(figure, question, waited),
                (after != null) ? after : ListPlace.START, most + 1);
        return (items.size() <= most) ? new Page(items, null)
                : new Page(items.subList(0, most), ListPlace.after(items.get(most - 1)));
    }

    /** Hands over all of them, {@code most} at most. */
    public void each(Figure figure, ProgressQuestion question, Waited waited, int most, Consumer<ListedItem> consumer) {
        JdbcBehindFigures.Days days = days(figure, question, waited);
        ListPlace place = ListPlace.START;
        for (int left = most; left > 0;) {
            List<ListedItem> items = lists.items(figure, question, days, place, Math.min(left, AT_ONCE));
            items.forEach(consumer);
            if (items.size() < Math.min(left, AT_ONCE)) {
                return;
            }
            left -= items.size();
            place = ListPlace.after(items.getLast());
        }
    }

    private JdbcBehindFigures.Days days(Figure figure, ProgressQuestion question, Waited waited) {
        if (!figure.ofNow()) {
            return new JdbcBehindFigures.Days(question.period().from(), question.period().to().plusDays(1));
        }
        LocalDate today = LocalDate.now(clock);
        return new JdbcBehindFigures.Days(waited.first(today), waited.before(today));
    }

    /**
     * @param next where the next page begins; null: this is the last
     */
    public record Page(List<ListedItem> items, @Nullable ListPlace next) {
    }

}
