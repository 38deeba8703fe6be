package vn.sohoa.samples.forms;

import java.util.List;
import java.util.stream.Stream;

/** All forms, by name. */
public final class Forms {

    private static final List<Form> ALL = Stream
        .of(BirthCertificates.FORMS, MarriageCertificates.FORMS, MaritalStatusCertificates.FORMS, DeathExtracts.FORMS,
                ConstructionPermits.FORMS, BusinessRegistrations.FORMS, LandCertificates.FORMS, Decisions.FORMS,
                ResidenceConfirmations.FORMS, IdentityCards.FORMS, Applications.FORMS, OfficialLetters.FORMS,
                OtherPapers.FORMS, BirthVariants.FORMS, MarriageVariants.FORMS, StatusVariants.FORMS,
                DeathVariants.FORMS, PermitVariants.FORMS, BusinessVariants.FORMS, LandVariants.FORMS,
                DecisionVariants.FORMS, ResidenceVariants.FORMS, CardVariants.FORMS, ApplicationVariants.FORMS,
                LetterVariants.FORMS, OtherVariants.FORMS, HigherOffices.FORMS)
        .flatMap(List::stream)
        .toList();

    private Forms() {
    }

    public static List<Form> all() {
        return ALL;
    }

    public static Form named(String name) {
        return ALL.stream()
            .filter((form) -> form.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no form " + name));
    }

}
