package vn.sohoa.calibration;

import java.util.Locale;
import java.util.Map;

import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.KnownValues;
import vn.sohoa.template.FieldKind;

/** What lists of offices and places say of a value. */
final class ListMarks {

    private static final FieldKey POSITION = new FieldKey("signer_position");

    private static final FieldKey ISSUER = new FieldKey("issued_by");

    private ListMarks() {
    }

    /**
     * @param type of the paper: some print the issuing body in full below its letterhead
     */
    static Map<String, Double> of(String type, FieldKey key, FieldKind kind, String value) {
        if (key.equals(POSITION)) {
            boolean known = KnownValues.isOffice(value);
            return Map.of("known_office", mark(known), "unknown_office", mark(!known), "deputy",
                    mark(known && value.startsWith("PHÓ ")));
        }
        if (kind != FieldKind.TEXT && kind != FieldKind.NAME) {
            return Map.of();
        }
        boolean district = KnownValues.endsWithDistrict(value);
        boolean letterhead = key.equals(ISSUER) && value.equals(value.toUpperCase(Locale.ROOT));
        return Map.of("known_district", mark(district), "known_province",
                mark(!district && KnownValues.endsWithProvince(value)), "letterhead." + type, mark(letterhead));
    }

    private static double mark(boolean there) {
        return there ? 1 : 0;
    }

}
