package vn.sohoa.api;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What indicators are judged by.
 *
 * @param fullMarksFrom percentage from which an indicator has all its points, by its code
 * without the dot
 */
@ConfigurationProperties("sohoa.indicators")
record IndicatorSettings(@DefaultValue Map<String, Integer> fullMarksFrom) {

    IndicatorSettings {
        fullMarksFrom = fullMarksFrom.isEmpty() ? Map.of("43", 80) : Map.copyOf(fullMarksFrom);
        if (fullMarksFrom.values().stream().anyMatch(percent -> percent < 1 || percent > 100)) {
            throw new IllegalArgumentException("sohoa.indicators.full-marks-from: percentages, 1 to 100");
        }
    }
}
