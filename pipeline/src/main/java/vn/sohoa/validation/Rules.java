package vn.sohoa.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.Sex;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.PaperDate;

/**
 * All rules, in the order in which a clerk would look. The sentence of each stands under
 * {@code finding.<code>}.
 */
final class Rules {

    static final List<Rule> ALL = List.of(Rules::typeIsCertain, Rules::citizenIdHasTwelveDigits,
            Rules::requiredFieldsArePresent, Rules::usualFieldsArePresent,
            Rules::fieldsAreCertain, Rules::birthYearAgreesWithId,
            Rules::sexAgreesWithId, Rules::datesExist, Rules::bornBeforeIssued, Rules::nothingLiesInTheFuture,
            Rules::spousesDiffer, Rules::cardCodeAgrees);

    /** Below this a person confirms the type. */
    private static final double TYPE_IS_CERTAIN = 0.7;

    private Rules() {
    }

    private static List<Finding> typeIsCertain(Facts facts, LocalDate today) {
        boolean certain = !facts.classified().type().equals(DocumentType.OTHER)
                && facts.classified().confidence().value() >= TYPE_IS_CERTAIN;
        return certain ? List.of() : List.of(new Finding("type_uncertain", null, List.of()));
    }

    private static List<Finding> citizenIdHasTwelveDigits(Facts facts, LocalDate today) {
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

    private static List<Finding> requiredFieldsArePresent(Facts facts, LocalDate today) {
        return facts.template()
            .fields()
            .stream()
            .filter(field -> field.required() && !facts.fields().byKey().containsKey(field.key()))
            .map(field -> new Finding("field_missing", field.key(), List.of()))
            .toList();
    }

    private static List<Finding> usualFieldsArePresent(Facts facts, LocalDate today) {
        return facts.template()
            .fields()
            .stream()
            .filter(field -> !field.required() && !facts.fields().byKey().containsKey(field.key())
                    && facts.acceptance().usual(facts.template().type(), field))
            .map(field -> new Finding("usual_field_missing", field.key(), List.of()))
            .toList();
    }

    private static List<Finding> fieldsAreCertain(Facts facts, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        for (FieldTemplate field : facts.template().fields()) {
            ExtractedField found = facts.fields().byKey().get(field.key());
            if (found != null && found.confidence().value() < facts.acceptance().from(facts.template().type(), field)) {
                findings.add(new Finding("field_uncertain", field.key(), List.of()));
            }
        }
        return findings;
    }

    private static List<Finding> birthYearAgreesWithId(Facts facts, LocalDate today) {
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

    private static List<Finding> sexAgreesWithId(Facts facts, LocalDate today) {
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

    private static List<Finding> datesExist(Facts facts, LocalDate today) {
        return dates(facts).entrySet()
            .stream()
            .filter(date -> !date.getValue().exists())
            .map(date -> new Finding("date_impossible", date.getKey(), List.of()))
            .toList();
    }

    private static List<Finding> bornBeforeIssued(Facts facts, LocalDate today) {
        Optional<LocalDate> issued = facts.date("issued_on").flatMap(PaperDate::calendarDay);
        if (issued.isEmpty()) {
            return List.of();
        }
        return dates(facts).entrySet()
            .stream()
            .filter(date -> date.getKey().key().endsWith("_birth_date") || date.getKey().key().equals("died_on"))
            .filter(date -> date.getValue().calendarDay().map(day -> day.isAfter(issued.get())).orElse(false))
            .map(date -> new Finding("date_after_issue", date.getKey(), List.of()))
            .toList();
    }

    private static List<Finding> nothingLiesInTheFuture(Facts facts, LocalDate today) {
        return dates(facts).entrySet()
            .stream()
            .filter(date -> !date.getKey().key().equals("valid_until"))
            .filter(date -> date.getValue().calendarDay().map(day -> day.isAfter(today)).orElse(false))
            .map(date -> new Finding("date_in_future", date.getKey(), List.of()))
            .toList();
    }

    private static List<Finding> spousesDiffer(Facts facts, LocalDate today) {
        CitizenId wife = facts.citizens().get("wife");
        return wife != null && wife.equals(facts.citizens().get("husband"))
                ? List.of(new Finding("spouses_share_id", idOf("wife"), List.of())) : List.of();
    }

    /** The card's QR: number|old number|name|birth date|sex|address|issue date. */
    private static List<Finding> cardCodeAgrees(Facts facts, LocalDate today) {
        if (!facts.classified().type().key().equals("citizen_identity_card")) {
            return List.of();
        }
        Optional<String> coded = facts.codes()
            .stream()
            .map(code -> code.text().split("\\|", -1)[0].strip())
            .filter(CitizenId::isWellFormed)
            .findFirst();
        boolean disagrees = coded.isPresent() && facts.value("holder_citizen_id").isPresent()
                && !coded.equals(facts.value("holder_citizen_id"));
        return disagrees ? List.of(new Finding("code_disagrees_with_print", idOf("holder"), List.of())) : List.of();
    }

    private static Map<FieldKey, PaperDate> dates(Facts facts) {
        Map<FieldKey, PaperDate> dates = new java.util.TreeMap<>();
        for (FieldTemplate field : facts.template().fields()) {
            if (field.kind() == FieldKind.DATE) {
                facts.date(field.key().key()).ifPresent(date -> dates.put(field.key(), date));
            }
        }
        return dates;
    }

    private static FieldKey idOf(String who) {
        return new FieldKey(who + "_citizen_id");
    }

}
