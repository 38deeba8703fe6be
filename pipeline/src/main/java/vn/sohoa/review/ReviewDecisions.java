package vn.sohoa.review;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldTemplate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the first person decides about a paper. Each step is kept with who and when, and
 * can be taken back until the paper is filed.
 */
@Component
public class ReviewDecisions {

    private final DeskSteps steps;

    private final PaperReading reading;

    private final ReviewFiling filing;

    private final JdbcReviewClaims claims;

    private final Doubts doubts;

    ReviewDecisions(DeskSteps steps, PaperReading reading, ReviewFiling filing, JdbcReviewClaims claims,
            Doubts doubts) {
        this.steps = steps;
        this.reading = reading;
        this.filing = filing;
        this.claims = claims;
        this.doubts = doubts;
    }

    /** The machine's value is right; where it found none: there is none. */
    @Transactional
    public StepOutcome accept(UUID handle, Reviewer reviewer, FieldKey field) {
        return onField(handle, reviewer, field, (at, template) -> {
            ReviewValue read = at.paper().read().get(field);
            if (read == null) {
                return steps.add(at, reviewer, NewChange.of(ChangeKind.ABSENT, field, null, null));
            }
            // a machine may have read what cannot be a value: 11 digits for a citizen ID
            return FieldValues.of(template.kind(), read.value())
                .filter(read.value()::equals)
                .map(value -> steps.add(at, reviewer, NewChange.of(ChangeKind.ACCEPTED, field, value, value)))
                .orElse(StepOutcome.NOT_A_VALUE);
        });
    }

    /** The paper says something else. */
    @Transactional
    public StepOutcome correct(UUID handle, Reviewer reviewer, FieldKey field, String typed) {
        return onField(handle, reviewer, field,
                (at, template) -> FieldValues.of(template.kind(), typed)
                    .map(value -> steps.add(at, reviewer,
                            NewChange.of(ChangeKind.CORRECTED, field, standing(at, field), value)))
                    .orElse(StepOutcome.NOT_A_VALUE));
    }

    /** The field is not on the paper. */
    @Transactional
    public StepOutcome absent(UUID handle, Reviewer reviewer, FieldKey field) {
        return onField(handle, reviewer, field, (at, template) -> steps.add(at, reviewer,
                NewChange.of(ChangeKind.ABSENT, field, standing(at, field), null)));
    }

    /** A rule contradicts, and the paper is right nevertheless. */
    @Transactional
    public StepOutcome override(UUID handle, Reviewer reviewer, String remark, String reason) {
        if (reason.isBlank()) {
            return StepOutcome.REASON_MISSING;
        }
        return steps.in(ReviewStage.FIRST, handle, reviewer, at -> {
            boolean known = at.contradictions().stream().anyMatch(one -> one.key().equals(remark));
            return !known ? StepOutcome.NOT_THERE
                    : steps.add(at, reviewer, NewChange.ofPaper(ChangeKind.OVERRIDDEN, null, remark, reason.strip()));
        });
    }

    /**
     * The paper is of this type: its fields are looked for as that type's template says.
     */
    @Transactional
    public StepOutcome retype(UUID handle, Reviewer reviewer, DocumentType type) {
        return steps.in(ReviewStage.FIRST, handle, reviewer, at -> {
            if (doubts.fields(type).isEmpty() && !type.equals(DocumentType.OTHER)) {
                return StepOutcome.NOT_THERE;
            }
            if (!type.equals(at.paper().type())) {
                read(at, type);
            }
            return steps.add(at, reviewer,
                    NewChange.ofPaper(ChangeKind.RETYPED, at.paper().type().key(), type.key(), null));
        });
    }

    /** The paper belongs to a citizen whose number is not on it, or is wrong there. */
    @Transactional
    public StepOutcome link(UUID handle, Reviewer reviewer, String citizen, String reason) {
        String digits = citizen.replaceAll("[\\s.]", "");
        if (!CitizenId.isWellFormed(digits)) {
            return StepOutcome.NOT_A_VALUE;
        }
        if (reason.isBlank()) {
            return StepOutcome.REASON_MISSING;
        }
        return steps.in(ReviewStage.FIRST, handle, reviewer, at -> steps.add(at, reviewer, NewChange
            .ofPaper(ChangeKind.LINKED, at.linked().map(CitizenId::value).orElse(null), digits, reason.strip())));
    }

    /** Takes the last step of this person back. */
    @Transactional
    public StepOutcome undo(UUID handle, Reviewer reviewer) {
        return steps.in(ReviewStage.FIRST, handle, reviewer, at -> {
            List<Change> own = at.steps().stream().filter(step -> step.by().equals(reviewer.name())).toList();
            if (own.isEmpty()) {
                return StepOutcome.NOT_THERE;
            }
            Change last = own.getLast();
            String before = last.before();
            if (last.kind() == ChangeKind.RETYPED && before != null && !before.equals(last.after())) {
                read(at, new DocumentType(before));
            }
            return steps.add(at, reviewer,
                    new NewChange(ChangeKind.UNDONE, last.field(), last.after(), before, null, last.number()));
        });
    }

    private void read(PaperAtDesk at, DocumentType type) {
        filing.reread(at.paper().id(), type, reading.as(at.paper(), type));
        claims.retype(at.paper().id(), type.key());
    }

    private StepOutcome onField(UUID handle, Reviewer reviewer, FieldKey field, FieldStep step) {
        return steps.in(ReviewStage.FIRST, handle, reviewer,
                at -> at.form()
                    .stream()
                    .filter(template -> template.key().equals(field))
                    .findFirst()
                    .map(template -> step.take(at, template))
                    .orElse(StepOutcome.NOT_THERE));
    }

    private static @Nullable String standing(PaperAtDesk at, FieldKey field) {
        ReviewValue value = at.values().get(field);
        return (value != null) ? value.value() : null;
    }

    @FunctionalInterface
    private interface FieldStep {

        StepOutcome take(PaperAtDesk at, FieldTemplate template);

    }

}
