package vn.sohoa.validation;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.DocumentType;
import vn.sohoa.extraction.ExtractedField;
import vn.sohoa.template.FieldTemplate;

/** Rules about what was found and how surely. */
final class FieldRules {

    /** Below this a person confirms the type. */
    private static final double TYPE_IS_CERTAIN = 0.7;

    private FieldRules() {
    }

    static List<Finding> typeIsCertain(Facts facts, Circumstances now) {
        boolean certain = !facts.classified().type().equals(DocumentType.OTHER)
                && facts.classified().confidence().value() >= TYPE_IS_CERTAIN;
        return certain ? List.of() : List.of(new Finding("type_uncertain", null, List.of()));
    }

    static List<Finding> requiredFieldsArePresent(Facts facts, Circumstances now) {
        return facts.template()
            .fields()
            .stream()
            .filter(field -> field.required() && !facts.fields().byKey().containsKey(field.key()))
            .map(field -> new Finding("field_missing", field.key(), List.of()))
            .toList();
    }

    static List<Finding> usualFieldsArePresent(Facts facts, Circumstances now) {
        return facts.template()
            .fields()
            .stream()
            .filter(field -> !field.required() && field.essential() && !facts.fields().byKey().containsKey(field.key())
                    && facts.acceptance().usual(facts.template().type(), field))
            .map(field -> new Finding("usual_field_missing", field.key(), List.of()))
            .toList();
    }

    static List<Finding> fieldsAreCertain(Facts facts, Circumstances now) {
        List<Finding> findings = new ArrayList<>();
        for (FieldTemplate field : facts.template().fields()) {
            ExtractedField found = facts.fields().byKey().get(field.key());
            if (field.essential() && found != null
                    && found.confidence().value() < facts.acceptance().from(facts.template().type(), field)) {
                findings.add(new Finding("field_uncertain", field.key(), List.of()));
            }
        }
        return findings;
    }

}
