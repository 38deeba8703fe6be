package vn.sohoa.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.population.ClaimedIdentity;
import vn.sohoa.population.IdentityCheck;
import vn.sohoa.population.IdentityChecks;
import vn.sohoa.population.RegisterAnswer;
import vn.sohoa.review.ReviewFiling;
import vn.sohoa.review.ReviewValue;
import vn.sohoa.validation.Finding;
import vn.sohoa.validation.ValidatedPaper;
import vn.sohoa.validation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Holds papers that the machine accepts against the population register, before they are
 * filed. Who cannot be asked about is filed as before and asked about later.
 */
@Component
class RegisteredHolders {

    private final IdentityChecks checks;

    private final ClaimsOnPapers claims;

    RegisteredHolders(IdentityChecks checks, ClaimsOnPapers claims) {
        this.checks = checks;
        this.claims = claims;
    }

    /**
     * Asks about the holders of an accepted paper; takes seconds, so before the
     * transaction.
     */
    Checked look(DocumentId id, ValidatedPaper paper) {
        if (!checks.areOn() || !(paper.verdict() instanceof Verdict.Accepted)) {
            return new Checked(paper, List.of());
        }
        Map<FieldKey, ExtractedField> found = paper.fields().byKey();
        List<IdentityCheck> asked = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        claims
            .of(paper.classified().type(),
                    field -> Optional.ofNullable(found.get(field)).map(ExtractedField::value).orElse(null))
            .forEach((who, claim) -> {
                IdentityCheck check = checks.ask(id, claim);
                asked.add(check);
                finding(who, claim, check.answer()).ifPresent(findings::add);
            });
        return new Checked(
                findings.isEmpty() ? paper
                        : new ValidatedPaper(paper.classified(), paper.weighed(), new Verdict.NeedsReview(findings)),
                asked);
    }

    /** Keeps what was answered, in the transaction that files. */
    void keep(Checked checked, OfficeCode office) {
        checked.checks().forEach(check -> checks.keep(check, office));
    }

    /**
     * Has the holders of a paper asked about that a person filed; nothing is asked here.
     */
    void askLater(DocumentId id, ReviewFiling.FinishedPaper finished) {
        if (checks.areOn()) {
            claims
                .of(finished.type(),
                        field -> Optional.ofNullable(finished.values().get(field)).map(ReviewValue::value).orElse(null))
                .values()
                .forEach(claim -> checks.keep(new IdentityCheck(id, claim, RegisterAnswer.NOT_ASKED),
                        finished.paper().file().office()));
        }
    }

    /** What a person is told where the register contradicts the paper. */
    static Optional<Finding> finding(String who, ClaimedIdentity claim, RegisterAnswer answer) {
        return switch (answer) {
            case NAME_DISAGREES ->
                Optional.of(new Finding("register_name_disagrees", new FieldKey(who + "_name"), List.of()));
            case BIRTH_DATE_DISAGREES -> Optional.of(new Finding("register_birth_date_disagrees",
                    new FieldKey(who + (isDay(claim) ? "_birth_date" : "_birth_year")), List.of()));
            case ID_UNKNOWN ->
                Optional.of(new Finding("register_id_unknown", new FieldKey(who + "_citizen_id"), List.of()));
            case AGREES, NOT_ASKED -> Optional.empty();
        };
    }

    private static boolean isDay(ClaimedIdentity claim) {
        return claim.birthDate() != null && claim.birthDate().length() > 4;
    }

    /**
     * @param paper in need of review where the register contradicts it
     * @param checks what was asked
     */
    record Checked(ValidatedPaper paper, List<IdentityCheck> checks) {

        Checked {
            checks = List.copyOf(checks);
        }
    }

}
