package vn.sohoa.extraction;

import java.util.regex.Pattern;

import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;

/**
 * Corrects a value where it can have been nothing else: there are only so many surnames,
 * peoples, nations and provinces.
 */
final class Mending {

    /**
     * Citizen IDs that do not begin with 0, or lost it, are for a person to look at, and
     * so are names that begin with no surname and numbers that were mended.
     */
    private static final double DOUBTFUL = 0.3;

    /** Before the slash numbers hold no T: "18T/GPXD". */
    private static final Pattern SEVEN = Pattern.compile("(?<=^[0-9]{1,5})T(?=[0-9]{0,4}/)");

    /** "7ày". */
    private static final Pattern SLANTED_T = Pattern.compile("^f?7(?=\\p{Ll})");

    private Mending() {
    }

    static Reading of(FieldTemplate field, Reading reading) {
        String key = field.key().key();
        String value = switch (field.kind()) {
            case PERSON_NAME -> surnameMended(reading.value());
            case NAME -> nameMended(key, withoutLeaders(reading.value()));
            case TEXT -> Addresses.mended(shopMended(key, withoutLeaders(reading.value())));
            case CITIZEN_ID -> firstDigitMended(reading);
            case DOCUMENT_NUMBER -> SEVEN.matcher(reading.value()).replaceAll("7");
            case DATE, YEAR, SEX, IDENTITY_NUMBER, CODE, AREA, MONEY, QUANTITY -> reading.value();
        };
        boolean usual = switch (field.kind()) {
            case CITIZEN_ID, DOCUMENT_NUMBER -> value.equals(reading.value());
            case PERSON_NAME -> KnownNames.SURNAMES.contains(value.split(" ", 2)[0]) || value.matches("(?i)h['’].*");
            default -> true;
        };
        return new Reading(value, usual ? reading.quality() : Math.min(DOUBTFUL, reading.quality()), reading.tokens());
    }

    /**
     * With the 0 that citizen IDs of all provinces begin with, where it was read as
     * another digit or as a bracket.
     */
    private static String firstDigitMended(Reading reading) {
        String read = reading.value();
        if (read.length() == 12 && !read.startsWith("0")) {
            return "0" + read.substring(1);
        }
        return read.length() == 11 && reading.tokens().getFirst().text().startsWith("(") ? "0" + read : read;
    }

    /** Shops are called "Cửa hàng …"; "của hàng …" means "of goods". */
    private static String shopMended(String key, String name) {
        return key.equals("business_name") ? name.replaceFirst("^Của (?=hàng )", "Cửa ") : name;
    }

    private static String surnameMended(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : KnownNames.SURNAMES.butForAccents(name.substring(0, end)).orElse(name.substring(0, end))
                + name.substring(end);
    }

    private static String nameMended(String key, String name) {
        if (key.endsWith("_ethnicity")) {
            return KnownNames.PEOPLES.nearest(SLANTED_T.matcher(name).replaceFirst("T")).orElse(name);
        }
        return key.endsWith("_nationality") ? KnownNames.NATIONS.nearest(name).orElse(name) : name;
    }

    /** Without the dotted line that the form prints after it, and what it was read as. */
    private static String withoutLeaders(String value) {
        String kept = value.replaceAll("\\s+[-.…_:]{4,}.*$", "").strip();
        return kept.isEmpty() ? value : kept;
    }

}
