package vn.sohoa.extraction;

import vn.sohoa.template.FieldTemplate;

/**
 * Corrects a value where it can have been nothing else: there are only so many surnames,
 * peoples, nations and provinces.
 */
final class Mending {

    private Mending() {
    }

    static Reading of(FieldTemplate field, Reading reading) {
        String key = field.key().key();
        String value = switch (field.kind()) {
            case PERSON_NAME -> surnameMended(reading.value());
            case NAME -> nameMended(key, withoutLeaders(reading.value()));
            case TEXT -> Addresses.mended(withoutLeaders(reading.value()));
            case DATE, YEAR, SEX, CITIZEN_ID, IDENTITY_NUMBER, DOCUMENT_NUMBER, CODE, AREA, MONEY, QUANTITY ->
                reading.value();
        };
        return new Reading(value, reading.quality(), reading.tokens());
    }

    private static String surnameMended(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name
                : KnownNames.SURNAMES.butForAccents(name.substring(0, end)).orElse(name.substring(0, end))
                        + name.substring(end);
    }

    private static String nameMended(String key, String name) {
        if (key.endsWith("_ethnicity")) {
            return KnownNames.PEOPLES.nearest(name).orElse(name);
        }
        return key.endsWith("_nationality") ? KnownNames.NATIONS.nearest(name).orElse(name) : name;
    }

    /** Without the dotted line that the form prints after it, and what it was read as. */
    private static String withoutLeaders(String value) {
        String kept = value.replaceAll("\\s+[-.…_:]{4,}.*$", "").strip();
        return kept.isEmpty() ? value : kept;
    }

}
