package vn.sohoa.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.sohoa.calibration.Acceptance;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.PageCode;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.vietnamese.PaperDate;

/**
 * What the rules look at: the fields found on a paper, its type's template and the codes
 * on its pages.
 */
record Facts(ClassifiedPaper classified, DocumentTemplate template, ExtractedFields fields, Acceptance acceptance) {

    private static final String CITIZEN_ID_SUFFIX = "_citizen_id";

    Optional<ExtractedField> field(String key) {
        return Optional.ofNullable(fields.byKey().get(new FieldKey(key)));
    }

    Optional<String> value(String key) {
        return field(key).map(ExtractedField::value);
    }

    /** The full date or year in a field. */
    Optional<PaperDate> date(String key) {
        return value(key).flatMap(Facts::parsed);
    }

    private static Optional<PaperDate> parsed(String iso) {
        String[] parts = iso.split("-", -1);
        boolean full = parts.length == 3;
        return Optional.of(new PaperDate(Integer.parseInt(parts[0]), full ? Integer.parseInt(parts[1]) : 0,
                full ? Integer.parseInt(parts[2]) : 0));
    }

    /**
     * People on the paper whose citizen ID was read, by prefix such as "holder" or
     * "wife".
     */
    Map<String, CitizenId> citizens() {
        return fields.byKey()
            .entrySet()
            .stream()
            .filter(entry -> entry.getKey().key().endsWith(CITIZEN_ID_SUFFIX)
                    && CitizenId.isWellFormed(entry.getValue().value()))
            .collect(java.util.stream.Collectors.toMap(entry -> entry.getKey().key().replace(CITIZEN_ID_SUFFIX, ""),
                    entry -> new CitizenId(entry.getValue().value()), (a, b) -> a, java.util.TreeMap::new));
    }

    /**
     * Whether all of its digits were printed and not written with a pen, beyond doubt.
     */
    boolean surelyPrinted(FieldKey key) {
        return field(key.key()).map(found -> PrintedField.of(found, classified.paper()).surely()).orElse(false);
    }

    List<PageCode> codes() {
        return classified.paper().pages().stream().flatMap(page -> page.codes().stream()).toList();
    }
}
