package vn.sohoa.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.CardCode;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;

/**
 * Rules that compare a paper with what else is known: its codes, its type, the offices.
 */
final class SourceRules {

    private static final FieldKey NUMBER = new FieldKey("document_number");

    /**
     * Numbers as types bear them (Nghị định 30/2020/NĐ-CP, Phụ lục VI; Nghị định
     * 15/2021/NĐ-CP). Types with numbers of many kinds are left out.
     */
    private static final Map<String, Pattern> NUMBERS = Map.of("administrative_decision",
            Pattern.compile("[0-9]+[a-zA-Z]?/([0-9]{4}/)?Q[ĐD].*"), "construction_permit",
            Pattern.compile("[0-9]+(/[0-9]{4})?/GP.*"), "official_letter",
            Pattern.compile("[0-9]+[a-zA-Z]?/(?!QĐ)[\\p{L}0-9].*"), "birth_certificate",
            Pattern.compile("[0-9]+[a-zA-Z]?([/\\-.].*)?"), "marriage_certificate",
            Pattern.compile("[0-9]+[a-zA-Z]?([/\\-.].*)?"));

    private SourceRules() {
    }

    static List<Finding> numberFitsType(Facts facts, Circumstances now) {
        Pattern usual = NUMBERS.get(facts.classified().type().key());
        Optional<String> number = facts.value(NUMBER.key());
        boolean odd = usual != null && number.isPresent() && !usual.matcher(number.get()).matches();
        return odd ? List.of(new Finding("number_unusual", NUMBER, List.of())) : List.of();
    }

    /**
     * Numbers written with a pen are read right too seldom to be believed. One that does
     * not look printed where all others do was perhaps filled in.
     */
    static List<Finding> numberIsPrinted(Facts facts, Circumstances now) {
        boolean pen = facts.field(NUMBER.key())
            .map(number -> PenNumber.in(number, facts.classified().paper()).likely()
                    || PrintedField.of(number, facts.classified().paper()).maybePenned())
            .orElse(false);
        return pen ? List.of(new Finding("number_handwritten", NUMBER, List.of())) : List.of();
    }

    /**
     * What a pen wrote is never accepted by itself: with types that are filled in by hand
     * a person confirms every essential number and day that was not surely printed.
     */
    static List<Finding> nothingMayBeHandwritten(Facts facts, Circumstances now) {
        if (!facts.template().penWritten()) {
            return List.of();
        }
        List<FieldKey> numbers = facts.template()
            .fields()
            .stream()
            .filter(FieldTemplate::essential)
            .map(FieldTemplate::key)
            .filter(key -> facts.field(key.key()).filter(PrintedField::concerns).isPresent())
            .toList();
        return numbers.isEmpty() ? List.of(new Finding("pen_possible", null, List.of()))
                : numbers.stream()
                    .filter(key -> !facts.surelyPrinted(key))
                    .map(key -> new Finding("pen_possible", key, List.of()))
                    .toList();
    }

    /** An office that the registry knows must have existed when it issued the paper. */
    static List<Finding> issuerExisted(Facts facts, Circumstances now) {
        FieldKey issuer = new FieldKey("issued_by");
        Optional<String> name = facts.value(issuer.key());
        Optional<java.time.LocalDate> issued = facts.date("issued_on").flatMap(date -> date.calendarDay());
        if (name.isEmpty() || issued.isEmpty()) {
            return List.of();
        }
        List<IssuingBody> bodies = now.issuingBodies()
            .stream()
            .filter(body -> Folding.key(body.name()).equals(Folding.key(name.get())))
            .toList();
        boolean none = !bodies.isEmpty() && bodies.stream().noneMatch(body -> body.existedOn(issued.get()));
        return none ? List.of(new Finding("issuer_not_in_office", issuer, List.of(issued.get().toString())))
                : List.of();
    }

    /**
     * The office that delivers a paper knows it; where the machine sees another, one is
     * wrong.
     */
    static List<Finding> declaredTypeIsRead(Facts facts, Circumstances now) {
        DocumentType declared = now.declared().type();
        if (declared == null || declared.equals(facts.classified().type())) {
            return List.of();
        }
        return List.of(new Finding("declared_type_differs", null, List.of(declared.key())));
    }

    /**
     * The declared owner must be one of the people on a paper whose holders were read.
     */
    static List<Finding> declaredOwnerIsRead(Facts facts, Circumstances now) {
        CitizenId declared = now.declared().owner();
        if (declared == null || facts.citizens().isEmpty() || facts.citizens().containsValue(declared)) {
            return List.of();
        }
        return List.of(new Finding("declared_owner_differs",
                new FieldKey(facts.citizens().keySet().iterator().next() + "_citizen_id"), List.of()));
    }

    /** Of a code that is no card's: the one citizen ID in it, where there is just one. */
    static List<Finding> codedCitizenIsPrinted(Facts facts, Circumstances now) {
        List<String> coded = facts.codes()
            .stream()
            .filter(code -> CardCode.in(code.text()).isEmpty())
            .flatMap(code -> Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])").matcher(code.text()).results())
            .map(result -> result.group())
            .distinct()
            .toList();
        boolean strange = coded.size() == 1 && !facts.citizens().isEmpty()
                && !facts.citizens().containsValue(new CitizenId(coded.getFirst()));
        return strange
                ? List.of(new Finding("code_disagrees_with_print",
                        new FieldKey(facts.citizens().keySet().iterator().next() + "_citizen_id"), List.of()))
                : List.of();
    }

}
