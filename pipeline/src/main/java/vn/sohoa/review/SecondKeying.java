package vn.sohoa.review;

import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldTemplate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fields that must not rest on one person's eyes: a second person keys them without
 * seeing the first's; where the two differ a third decides.
 */
@Component
public class SecondKeying {

    private final DeskSteps steps;

    SecondKeying(DeskSteps steps) {
        this.steps = steps;
    }

    /** What the second person reads. */
    @Transactional
    public StepOutcome key(UUID handle, Reviewer reviewer, FieldKey field, String typed) {
        return steps.in(ReviewStage.SECOND, handle, reviewer, at -> at.toKey().contains(field)
                ? add(at, reviewer, ChangeKind.KEYED, field, typed) : StepOutcome.NOT_THERE);
    }

    /** What the third person reads, having seen both. */
    @Transactional
    public StepOutcome settle(UUID handle, Reviewer reviewer, FieldKey field, String typed) {
        return steps.in(ReviewStage.THIRD, handle, reviewer, at -> at.differing().contains(field)
                ? add(at, reviewer, ChangeKind.SETTLED, field, typed) : StepOutcome.NOT_THERE);
    }

    private StepOutcome add(PaperAtDesk at, Reviewer reviewer, ChangeKind kind, FieldKey field, String typed) {
        Optional<String> value = at.form()
            .stream()
            .filter(template -> template.key().equals(field))
            .map(FieldTemplate::kind)
            .findFirst()
            .flatMap(known -> FieldValues.of(known, typed));
        return value.map(one -> steps.add(at, reviewer, NewChange.of(kind, field, at.decidedFirst(field), one)))
            .orElse(StepOutcome.NOT_A_VALUE);
    }

}
