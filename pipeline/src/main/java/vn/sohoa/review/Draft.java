package vn.sohoa.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.FieldKey;

/**
 * Where a review stands: what the machine read, with the steps that count on top. Steps
 * before the last filing, return or rearrangement of pages belong to an earlier review.
 */
public final class Draft {

    private static final Set<ChangeKind> ENDS = Set.of(ChangeKind.REARRANGED, ChangeKind.RETURNED, ChangeKind.FILED);

    private final PaperInReview paper;

    private final List<Change> steps = new ArrayList<>();

    private final SortedMap<FieldKey, ReviewValue> values;

    private final SortedMap<FieldKey, Change> decided = new TreeMap<>();

    private final SortedMap<FieldKey, Change> first = new TreeMap<>();

    private final SortedMap<FieldKey, Change> keyed = new TreeMap<>();

    private final Map<String, Change> overridden = new TreeMap<>();

    private @Nullable Change retyped;

    private @Nullable Change linked;

    Draft(PaperInReview paper, List<Change> changes) {
        this.paper = paper;
        this.values = new TreeMap<>(paper.read());
        Set<Integer> undone = new HashSet<>();
        changes.stream().filter(change -> change.undoes() != null).forEach(change -> undone.add(change.undoes()));
        for (Change change : changes) {
            if (ENDS.contains(change.kind()) && !undone.contains(change.number())) {
                steps.clear();
            }
            else if (change.kind() != ChangeKind.UNDONE && !undone.contains(change.number())) {
                steps.add(change);
            }
        }
        steps.forEach(this::apply);
    }

    private void apply(Change change) {
        FieldKey field = change.field();
        switch (change.kind()) {
            case ACCEPTED, CORRECTED, ABSENT, SETTLED -> decide(Objects.requireNonNull(field), change);
            case KEYED -> keyed.put(Objects.requireNonNull(field), change);
            case OVERRIDDEN -> overridden.put(String.valueOf(change.after()), change);
            case RETYPED -> retyped = change;
            case LINKED -> linked = change;
            case REARRANGED, RETURNED, FILED, UNDONE -> {
            }
        }
    }

    private void decide(FieldKey field, Change change) {
        decided.put(field, change);
        if (change.kind() != ChangeKind.SETTLED) {
            first.put(field, change);
        }
        String value = change.after();
        if (value == null) {
            values.remove(field);
            return;
        }
        ReviewValue place = paper.read().get(field);
        values.put(field, (place != null) ? place.corrected(value)
                : new ReviewValue(value, Confidence.CERTAIN, paper.pages().getFirst(), new Box(0, 0, 0, 0)));
    }

    /** What the machine read, and people decided. */
    SortedMap<FieldKey, ReviewValue> values() {
        return Collections.unmodifiableSortedMap(values);
    }

    /** The last decision on each field. */
    SortedMap<FieldKey, Change> decided() {
        return Collections.unmodifiableSortedMap(decided);
    }

    /** What the first person decided. */
    SortedMap<FieldKey, Change> first() {
        return Collections.unmodifiableSortedMap(first);
    }

    /** What the second person keyed. */
    SortedMap<FieldKey, Change> keyed() {
        return Collections.unmodifiableSortedMap(keyed);
    }

    boolean keyedDifferently(FieldKey field) {
        Change one = first.get(field);
        Change other = keyed.get(field);
        return one != null && other != null && !Objects.equals(one.after(), other.after());
    }

    boolean overrides(Remark remark) {
        return overridden.containsKey(remark.key());
    }

    boolean typeDecided() {
        return retyped != null;
    }

    Optional<CitizenId> linked() {
        return Optional.ofNullable(linked).map(Change::after).map(CitizenId::new);
    }

    /** Steps that can be taken back, the last one last. */
    List<Change> steps() {
        return List.copyOf(steps);
    }

}
