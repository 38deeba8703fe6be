package vn.sohoa.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

/** The dossiers that indicators count, by office and day, page by page. */
@Component
public class DossierLists {

    private static final int AT_ONCE = 1000;

    private final JdbcDossierLists lists;

    DossierLists(JdbcDossierLists lists) {
        this.lists = lists;
    }

    /**
     * @param after {@link ListedDossier#place()} of the last one of the page before; what
     * is no place: from the first
     */
    public List<ListedDossier> page(DossierFigure figure, ProgressQuestion question, String after, int most) {
        return lists.items(figure, question, place(after), most);
    }

    /** Hands over all of them, {@code most} at most. */
    public void each(DossierFigure figure, ProgressQuestion question, int most, Consumer<ListedDossier> consumer) {
        JdbcDossierLists.Place place = JdbcDossierLists.Place.START;
        for (int left = most; left > 0;) {
            List<ListedDossier> items = lists.items(figure, question, place, Math.min(left, AT_ONCE));
            items.forEach(consumer);
            if (items.size() < Math.min(left, AT_ONCE)) {
                return;
            }
            left -= items.size();
            place = JdbcDossierLists.Place.of(items.getLast());
        }
    }

    private static JdbcDossierLists.Place place(String after) {
        String[] parts = after.split("\\|", -1);
        try {
            return (parts.length != 3) ? JdbcDossierLists.Place.START
                    : new JdbcDossierLists.Place(parts[0], LocalDate.parse(parts[1]), parts[2]);
        }
        catch (DateTimeException ex) {
            return JdbcDossierLists.Place.START;
        }
    }

}
