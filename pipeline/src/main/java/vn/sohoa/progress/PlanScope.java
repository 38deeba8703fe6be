package vn.sohoa.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.Office;

/**
 * What plans may speak of: offices in reach of whoever enters them, and the known types.
 */
final class PlanScope {

    private static final Set<String> ALL_TYPES = Set.of("tất cả", "tất cả loại", "all", "*");

    private final @Nullable OfficeCode reach;

    private final Map<String, Office> offices = new HashMap<>();

    private final Map<String, DocumentType> types = new HashMap<>();

    /**
     * @param reach the office of whoever enters plans; null: all
     * @param types known types by their titles
     */
    PlanScope(@Nullable OfficeCode reach, List<Office> offices, Map<String, DocumentType> types) {
        this.reach = reach;
        offices.forEach(office -> this.offices.put(office.code().value(), office));
        types.forEach((title, type) -> {
            this.types.put(folded(title), type);
            this.types.put(type.key(), type);
        });
    }

    Optional<OfficeCode> office(String code) {
        return Optional.ofNullable(offices.get(code.strip().toUpperCase(Locale.ROOT))).map(Office::code);
    }

    boolean reaches(OfficeCode office) {
        return reach == null || reach.includes(office);
    }

    /** Whether the office exists on some day of the period. */
    boolean exists(OfficeCode code, PlanPeriod period) {
        Office office = offices.get(code.value());
        return office != null && (office.validTo() == null || !office.validTo().isBefore(period.from()))
                && (office.validFrom() == null || !office.validFrom().isAfter(period.to()));
    }

    Optional<DocumentType> type(String text) {
        return Optional.ofNullable(types.get(folded(text)));
    }

    boolean meansAllTypes(String text) {
        return ALL_TYPES.contains(folded(text));
    }

    private static String folded(String text) {
        return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

}
