package vn.sohoa.extraction;

import java.util.Optional;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.PageCode;
import vn.sohoa.recognition.MachineReadableZone;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;

/**
 * Fills in from the QR code or the machine-readable zone of a card what could not be read
 * of its print. Only a code with the citizen ID that is printed too speaks of the same
 * person; where both say something, the print stands and a rule compares them.
 */
final class CodedValues {

    private static final FieldKey CITIZEN_ID = new FieldKey("holder_citizen_id");

    /** Label that cards print before their last day of validity. */
    private static final String CARD_EXPIRY = "Date of expiry";

    /**
     * Words read worse than this are taken from the code where they differ in accents.
     */
    private static final double DOUBTFUL = 0.9;

    private static final Confidence CODED = new Confidence(0.97);

    private final DocumentTemplate template;

    private final SortedMap<FieldKey, ExtractedField> found;

    CodedValues(DocumentTemplate template, SortedMap<FieldKey, ExtractedField> found) {
        this.template = template;
        this.found = found;
    }

    void fillIn(Paper paper) {
        ExtractedField printed = found.get(CITIZEN_ID);
        if (printed == null) {
            return;
        }
        for (PageText page : paper.pages()) {
            for (PageCode code : page.codes()) {
                CardCode.in(code.text())
                    .filter(card -> card.citizenId().equals(printed.value()))
                    .ifPresent(card -> fillIn(card, page.number(), code.box()));
            }
            page.machineReadableZone()
                .filter(zone -> zone.citizenId().value().equals(printed.value()))
                .ifPresent(zone -> fillIn(zone, page));
        }
    }

    private void fillIn(CardCode card, int page, Box box) {
        fillIn("holder_name", card.name(), page, box);
        fillIn("holder_birth_date", card.born(), page, box);
        fillIn("holder_sex", card.sex(), page, box);
    }

    private void fillIn(MachineReadableZone zone, PageText page) {
        Box box = Box.around(page.lines().stream().map(line -> line.box()).toList());
        fillIn("holder_birth_date", zone.born(), page.number(), box);
        fillIn("holder_sex", zone.statedSex(), page.number(), box);
        Optional<FieldTemplate> expiry = template.field(new FieldKey("valid_until"));
        if (expiry.filter(field -> field.labels().contains(CARD_EXPIRY)).isPresent()) {
            fillIn("valid_until", zone.expires(), page.number(), box);
        }
    }

    private void fillIn(String name, @Nullable String coded, int page, Box box) {
        FieldKey key = new FieldKey(name);
        ExtractedField printed = found.get(key);
        if (coded == null || template.field(key).isEmpty()) {
            return;
        }
        if (printed == null) {
            found.put(key, new ExtractedField(Folding.tidy(coded), CODED, page, box));
        }
        else if (printed.confidence().value() < DOUBTFUL && Folding.key(printed.value()).equals(Folding.key(coded))) {
            found.put(key, new ExtractedField(Folding.tidy(coded), CODED, printed.page(), printed.box()));
        }
    }

}
