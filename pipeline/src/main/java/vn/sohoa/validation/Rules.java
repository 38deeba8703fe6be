package vn.sohoa.validation;

import java.util.List;

/**
 * All rules, in the order in which a clerk would look. The sentence of each stands under
 * {@code finding.<code>}.
 */
final class Rules {

    static final List<Rule> ALL = List.of(FieldRules::typeIsCertain, CitizenRules::citizenIdHasTwelveDigits,
            CitizenRules::citizenIdIsOfSomebodyBorn, FieldRules::requiredFieldsArePresent,
            FieldRules::usualFieldsArePresent, FieldRules::fieldsAreCertain, CitizenRules::birthYearAgreesWithId,
            CitizenRules::sexAgreesWithId, CitizenRules::bothSpousesArePresent, CitizenRules::spousesDiffer,
            DateRules::datesExist, DateRules::bornBeforeIssued, DateRules::diedAfterBirth, DateRules::validAfterIssue,
            DateRules::nothingLiesInTheFuture, CardRules::codesAgree, CardRules::zoneAgrees,
            SourceRules::codedCitizenIsPrinted, SourceRules::declaredTypeIsRead, SourceRules::declaredOwnerIsRead,
            SourceRules::numberFitsType, SourceRules::numberIsPrinted, SourceRules::nothingMayBeHandwritten,
            SourceRules::issuerExisted, PageRules::pagesAreLegible, PageRules::pagesAreWhole);

    private Rules() {
    }

}
