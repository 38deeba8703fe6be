package vn.sohoa.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;

import org.springframework.stereotype.Component;

/** What people decided about the values of a paper that is filed, and who did. */
@Component
public class DecidedFields {

    private final JdbcReviewChanges changes;

    DecidedFields(JdbcReviewChanges changes) {
        this.changes = changes;
    }

    /**
     * The last decision on each field that went into the warehouse. Whoever asks writes
     * the audit event: the values are personal data.
     */
    public Map<FieldKey, Change> of(DocumentId document) {
        return filed(changes.of(document));
    }

    static Map<FieldKey, Change> filed(List<Change> changes) {
        Set<Integer> undone = new HashSet<>();
        changes.stream().filter(change -> change.undoes() != null).forEach(change -> undone.add(change.undoes()));
        Map<FieldKey, Change> filed = new TreeMap<>();
        Map<FieldKey, Change> going = new TreeMap<>();
        for (Change change : changes) {
            if (undone.contains(change.number())) {
                continue;
            }
            switch (change.kind()) {
                case ACCEPTED, CORRECTED, ABSENT, SETTLED -> going.put(Objects.requireNonNull(change.field()), change);
                case FILED -> {
                    filed.putAll(going);
                    going.clear();
                }
                case REARRANGED, RETURNED -> {
                    filed.clear();
                    going.clear();
                }
                case OVERRIDDEN, RETYPED, LINKED, KEYED, UNDONE -> {
                }
            }
        }
        return filed;
    }

}
