package vn.sohoa.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.CardCode;
import vn.sohoa.recognition.MachineReadableZone;
import vn.sohoa.recognition.PageText;
import vn.sohoa.vietnamese.Folding;

/**
 * Rules that compare the print of a card with what its code and its zone for machines
 * say.
 */
final class CardRules {

    private CardRules() {
    }

    /** A citizen ID in a code is one of those printed. */
    static List<Finding> codesAgree(Facts facts, Circumstances now) {
        return facts.codes()
            .stream()
            .flatMap(code -> CardCode.in(code.text()).stream())
            .flatMap(card -> disagreements(card, facts).stream())
            .distinct()
            .toList();
    }

    /**
     * What the machine-readable zone says, all check digits being right, is printed too.
     */
    static List<Finding> zoneAgrees(Facts facts, Circumstances now) {
        return facts.classified()
            .paper()
            .pages()
            .stream()
            .map(PageText::machineReadableZone)
            .flatMap(Optional::stream)
            .flatMap(zone -> disagreements(zone, facts).stream())
            .distinct()
            .toList();
    }

    private static List<Finding> disagreements(CardCode card, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        compare(facts, "holder_citizen_id", card.citizenId(), "code_disagrees_with_print", findings);
        compare(facts, "holder_name", card.name(), "code_disagrees_with_field", findings);
        compare(facts, "holder_birth_date", card.born(), "code_disagrees_with_field", findings);
        compare(facts, "holder_sex", card.sex(), "code_disagrees_with_field", findings);
        return findings;
    }

    private static List<Finding> disagreements(MachineReadableZone zone, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        String id = zone.citizenId().value();
        if (facts.value("holder_citizen_id").filter(printed -> !printed.equals(id)).isPresent()) {
            findings.add(new Finding("zone_disagrees_with_print", new FieldKey("holder_citizen_id"), List.of()));
        }
        compare(facts, "holder_birth_date", zone.born(), "zone_disagrees_with_field", findings);
        compare(facts, "holder_sex", zone.statedSex(), "zone_disagrees_with_field", findings);
        if (id.equals(facts.value("holder_citizen_id").orElse(null))) {
            compare(facts, "valid_until", zone.expires(), "zone_disagrees_with_field", findings);
        }
        return findings;
    }

    private static void compare(Facts facts, String key, @Nullable String coded, String finding,
            List<Finding> findings) {
        Optional<String> printed = facts.value(key);
        boolean same = coded == null || printed.isEmpty()
                || Folding.tidy(coded).toLowerCase(Locale.ROOT).equals(printed.get().toLowerCase(Locale.ROOT));
        if (!same) {
            findings.add(new Finding(finding, new FieldKey(key), List.of()));
        }
    }

}
