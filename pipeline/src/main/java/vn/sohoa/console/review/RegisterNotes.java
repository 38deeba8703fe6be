package vn.sohoa.console.review;

import java.util.List;

import vn.sohoa.population.IdentityChecks;
import vn.sohoa.population.IdentityChecks.IdentityEvidence;
import vn.sohoa.population.RegisterAnswer;
import vn.sohoa.review.PaperAtDesk;
import vn.sohoa.review.ReviewStage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * What the population register said of the holders of a paper, in sentences. What
 * contradicts the paper is a finding at its field already.
 */
@Component
@ConditionalOnWebApplication
class RegisterNotes {

    private final IdentityChecks checks;

    private final ReviewWords words;

    RegisterNotes(IdentityChecks checks, ReviewWords words) {
        this.checks = checks;
        this.words = words;
    }

    /** Nothing for who keys an ID unseen: the sentences would give it away. */
    List<String> of(PaperAtDesk at) {
        if (at.queued().stage() != ReviewStage.FIRST) {
            return List.of();
        }
        List<IdentityEvidence> known = checks.of(at.paper().id());
        boolean waits = known.stream().allMatch(evidence -> evidence.answer() == RegisterAnswer.NOT_ASKED);
        if (waits) {
            return checks.areOn() ? List.of(words.text("review.register.not_asked")) : List.of();
        }
        return known.stream()
            .filter(evidence -> evidence.answer() == RegisterAnswer.AGREES)
            .map(evidence -> words.text("review.register.agrees", evidence.citizen().toString()))
            .toList();
    }

}
