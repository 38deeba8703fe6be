package vn.sohoa.calibration;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sure is sure enough.
 *
 * @param files where the calibration is read from; the last one that exists counts
 * @param acceptFrom confidence from which no person looks, by {@code type.field},
 * {@code field} or {@code *}; goes before the templates and the calibration
 */
@ConfigurationProperties("sohoa.calibration")
record CalibrationSettings(@DefaultValue("classpath:calibration.json") java.util.List<String> files,
        @DefaultValue Map<String, Double> acceptFrom) {

    CalibrationSettings {
        acceptFrom.forEach((field, confidence) -> {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException(
                        "sohoa.calibration.accept-from." + field + " lies between 0 and 1: " + confidence);
            }
        });
    }
}
