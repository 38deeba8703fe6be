package vn.sohoa.calibration;

import java.util.Map;

import vn.sohoa.document.DocumentType;
import vn.sohoa.template.FieldTemplate;

/**
 * From which confidence on nobody looks at a field: what the installation's settings say,
 * else what was measured, or what its template asks for beyond that.
 *
 * @param settings by {@code type.field}, {@code field} or {@code *}
 */
public record Acceptance(Map<String, Double> settings, Calibration calibration) {

    private static final String EVERY_FIELD = "*";

    /** Whether a paper of the type that lacks the field was probably not read whole. */
    public boolean usual(DocumentType type, FieldTemplate field) {
        return calibration.usual().contains(type.key() + "." + field.key().key());
    }

    /** Confidence from which no person looks, 0 to 1. */
    public double from(DocumentType type, FieldTemplate field) {
        Double said = settings.getOrDefault(type.key() + "." + field.key().key(),
                settings.getOrDefault(field.key().key(), settings.get(EVERY_FIELD)));
        if (said != null) {
            return said;
        }
        double measured = calibration.acceptFrom(field);
        return field.acceptFrom() == null ? measured : Math.max(measured, field.acceptFrom());
    }
}
