package vn.sohoa.calibration;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.extraction.ExtractedField;

/** Whether a person's citizen ID and what the paper says of birth and sex agree. */
enum IdAgreement {

    AGREES, DISAGREES,
    /** The ID or both of the others were not read. */
    UNKNOWN;

    /**
     * @param field one of the person's fields, such as {@code wife_birth_date}
     */
    static IdAgreement of(FieldKey field, Map<FieldKey, ExtractedField> all) {
        String who = field.key().replaceAll("_(citizen_id|birth_date|birth_year|sex)$", "");
        String id = value(all, who + "_citizen_id");
        String born = value(all, who + "_birth_date");
        String year = born == null ? value(all, who + "_birth_year") : born;
        String sex = value(all, who + "_sex");
        if (id == null || !CitizenId.isWellFormed(id) || year == null && sex == null) {
            return UNKNOWN;
        }
        CitizenId citizen = new CitizenId(id);
        boolean yearFits = year == null || year.startsWith(Integer.toString(citizen.birthYear()));
        boolean sexFits = sex == null || sex.equals(citizen.sex().fieldValue());
        return yearFits && sexFits ? AGREES : DISAGREES;
    }

    private static @Nullable String value(Map<FieldKey, ExtractedField> all, String key) {
        ExtractedField field = all.get(new FieldKey(key));
        return field == null ? null : field.value();
    }

}
