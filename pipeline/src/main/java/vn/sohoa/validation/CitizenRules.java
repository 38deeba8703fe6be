package vn.sohoa.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.Sex;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.PaperDate;

/** Rules about people and their citizen IDs. */
final class CitizenRules {

    private static final List<String> SPOUSES = List.of("wife", "husband");

    private CitizenRules() {
    }

    static List<Finding> citizenIdHasTwelveDigits(Facts facts, Circumstances now) {
        List<Finding> findings = new ArrayList<>();
        for (FieldTemplate field : facts.template().fields()) {
            ExtractedField found = facts.fields().byKey().get(field.key());
            if (field.kind() == FieldKind.CITIZEN_ID && found != null && !CitizenId.isWellFormed(found.value())) {
                findings.add(new Finding("citizen_id_malformed", field.key(),
                        List.of(Integer.toString(found.value().length()))));
            }
        }
        return findings;
    }

    /** The number states a birth year; nobody is born after today. */
    static List<Finding> citizenIdIsOfSomebodyBorn(Facts facts, Circumstances now) {
        return facts.citizens()
            .entrySet()
            .stream()
            .filter(citizen -> citizen.getValue().birthYear() > now.today().getYear())
            .map(citizen -> new Finding("citizen_id_of_the_future", idOf(citizen.getKey()),
                    List.of(Integer.toString(citizen.getValue().birthYear()))))
            .toList();
    }

    static List<Finding> birthYearAgreesWithId(Facts facts, Circumstances now) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, CitizenId> citizen : facts.citizens().entrySet()) {
            Optional<PaperDate> born = facts.date(citizen.getKey() + "_birth_date")
                .or(() -> facts.date(citizen.getKey() + "_birth_year"));
            if (born.isPresent() && born.get().year() != citizen.getValue().birthYear()) {
                findings.add(new Finding("birth_year_disagrees_with_id", idOf(citizen.getKey()), List
                    .of(Integer.toString(born.get().year()), Integer.toString(citizen.getValue().birthYear()))));
            }
        }
        return findings;
    }

    static List<Finding> sexAgreesWithId(Facts facts, Circumstances now) {
        List<Finding> findings = new ArrayList<>();
        facts.citizens().forEach((who, id) -> {
            Optional<String> sex = facts.value(who + "_sex").or(() -> spouseSex(who));
            if (sex.isPresent() && !sex.get().equals(id.sex().fieldValue())) {
                findings.add(new Finding("sex_disagrees_with_id", idOf(who), List.of()));
            }
        });
        return findings;
    }

    private static Optional<String> spouseSex(String who) {
        return switch (who) {
            case "wife" -> Optional.of(Sex.FEMALE.fieldValue());
            case "husband" -> Optional.of(Sex.MALE.fieldValue());
            default -> Optional.empty();
        };
    }

    /** A marriage has two sides; one of which nothing was read has been overlooked. */
    static List<Finding> bothSpousesArePresent(Facts facts, Circumstances now) {
        boolean marriage = SPOUSES.stream()
            .allMatch(who -> facts.template().field(new FieldKey(who + "_name")).isPresent());
        return !marriage ? List.of()
                : SPOUSES.stream()
                    .filter(who -> facts.value(who + "_name").isEmpty() && facts.value(who + "_citizen_id").isEmpty())
                    .map(who -> new Finding("spouse_missing", new FieldKey(who + "_name"), List.of()))
                    .toList();
    }

    static List<Finding> spousesDiffer(Facts facts, Circumstances now) {
        CitizenId wife = facts.citizens().get("wife");
        return wife != null && wife.equals(facts.citizens().get("husband"))
                ? List.of(new Finding("spouses_share_id", idOf("wife"), List.of())) : List.of();
    }

    private static FieldKey idOf(String who) {
        return new FieldKey(who + "_citizen_id");
    }

}
