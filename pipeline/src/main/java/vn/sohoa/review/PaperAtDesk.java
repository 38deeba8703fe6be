package vn.sohoa.review;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import vn.sohoa.correction.ReportedValue;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldTemplate;

/**
 * A paper before the person who decides on it.
 *
 * @param queued its place in the queue
 * @param asked fields that ask for attention, in the order of the form
 * @param toKey fields that a second person keys unseen
 * @param typeAsked whether somebody must say of which type it is
 * @param checked what the rules say of it as it stands now
 * @param reported values that systems say are wrong
 * @param form fields of its type
 */
public record PaperAtDesk(QueuedPaper queued, PaperInReview paper, Draft draft, List<FieldKey> asked, boolean typeAsked,
        List<FieldKey> toKey, PaperReading.Checked checked, List<ReportedValue> reported, List<FieldTemplate> form,
        List<PageOfFile> pagesOfFile) {

    public PaperAtDesk {
        asked = List.copyOf(asked);
        toKey = List.copyOf(toKey);
        reported = List.copyOf(reported);
        form = List.copyOf(form);
        pagesOfFile = List.copyOf(pagesOfFile);
    }

    /** What the machine read, and people decided. */
    public SortedMap<FieldKey, ReviewValue> values() {
        return draft.values();
    }

    /** The last decision on each field. */
    public SortedMap<FieldKey, Change> decided() {
        return draft.decided();
    }

    /** Fields that still ask for a decision. */
    public List<FieldKey> open() {
        return switch (queued.stage()) {
            case FIRST -> asked.stream().filter(field -> !draft.decided().containsKey(field)).toList();
            case SECOND -> toKey.stream().filter(field -> !draft.keyed().containsKey(field)).toList();
            case THIRD -> differing().stream().filter(field -> !settled(field)).toList();
        };
    }

    /** Fields on which the two differ. */
    public List<FieldKey> differing() {
        return toKey.stream().filter(draft::keyedDifferently).toList();
    }

    private boolean settled(FieldKey field) {
        Change last = draft.decided().get(field);
        return last != null && last.kind() == ChangeKind.SETTLED;
    }

    /** What the first of two people decided. */
    public @Nullable String decidedFirst(FieldKey field) {
        Change change = draft.first().get(field);
        return (change != null) ? change.after() : null;
    }

    /** What the second of two people keyed. */
    public @Nullable String keyedSecond(FieldKey field) {
        Change change = draft.keyed().get(field);
        return (change != null) ? change.after() : null;
    }

    /** Contradictions that nobody overrode. */
    public List<Remark> contradictions() {
        return checked.remarks().stream().filter(remark -> remark.contradiction() && !draft.overrides(remark)).toList();
    }

    /** The citizen it was linked to. */
    public Optional<CitizenId> linked() {
        return draft.linked();
    }

    /** Steps that can be taken back, the last one last. */
    public List<Change> steps() {
        return draft.steps();
    }
}
