package vn.sohoa.samples;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The document types and field keys of the catalogue, copied so that truth and catalogue
 * are checked apart.
 */
final class CatalogueKeys {

    private static final String COMMON = "document_number issued_on issue_place issued_by signer_name signer_position subject";

    private static final Map<String, Set<String>> FIELDS = """
            birth_certificate: holder_name holder_birth_date holder_sex holder_ethnicity holder_nationality \
            holder_birth_place holder_home_town holder_citizen_id mother_name mother_birth_year mother_ethnicity \
            mother_nationality mother_residence father_name father_birth_year father_ethnicity father_nationality \
            father_residence declarant_name declarant_identity_number
            marriage_certificate: wife_name wife_birth_date wife_ethnicity wife_nationality wife_residence \
            wife_citizen_id husband_name husband_birth_date husband_ethnicity husband_nationality husband_residence \
            husband_citizen_id
            marital_status_certificate: holder_name holder_birth_date holder_sex holder_ethnicity holder_nationality \
            holder_citizen_id holder_residence marital_status purpose valid_until
            death_extract: holder_name holder_birth_date holder_sex holder_ethnicity holder_nationality \
            holder_citizen_id holder_residence died_on death_place death_cause
            construction_permit: holder_name holder_citizen_id holder_residence work_name plot_number \
            map_sheet_number land_area land_address floor_area storeys building_height
            household_business_registration: business_name business_address business_lines capital tax_code \
            holder_name holder_sex holder_birth_date holder_ethnicity holder_nationality holder_citizen_id \
            holder_residence
            land_use_certificate: serial_number holder_name holder_birth_year holder_citizen_id holder_residence \
            plot_number map_sheet_number land_area land_address land_purpose land_term book_number
            administrative_decision: holder_name holder_birth_date holder_citizen_id holder_residence
            residence_confirmation: holder_name holder_birth_date holder_sex holder_citizen_id holder_ethnicity \
            holder_nationality holder_home_town holder_residence household_head_name valid_until
            citizen_identity_card: holder_citizen_id holder_name holder_birth_date holder_sex holder_nationality \
            holder_home_town holder_residence valid_until
            application_form: holder_name holder_birth_date holder_citizen_id holder_residence request
            official_letter: recipients
            other:
            """.lines()
        .map((line) -> line.split(": ?", -1))
        .collect(Collectors.toUnmodifiableMap((parts) -> parts[0], (parts) -> keys(parts[1] + " " + COMMON)));

    private CatalogueKeys() {
    }

    static Set<String> types() {
        return FIELDS.keySet();
    }

    static Set<String> of(String type) {
        return FIELDS.getOrDefault(type, Set.of());
    }

    private static Set<String> keys(String joined) {
        return new HashSet<>(Arrays.asList(joined.strip().split(" ", -1)));
    }

}
