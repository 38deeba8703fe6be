package vn.sohoa;

import java.util.Map;
import java.util.TreeMap;
import java.util.List;

import vn.sohoa.calibration.Acceptance;
import vn.sohoa.calibration.Calibration;
import vn.sohoa.calibration.Curve;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.extraction.ExtractedFields;

/** Fields as sure as extraction says, and how sure is sure enough in tests. */
public final class Weighed {

    private Weighed() {
    }

    public static WeighedFields asExtracted(ExtractedFields fields) {
        return new WeighedFields(fields, Map.of());
    }

    /** IDs from 0.95, all else from 0.8. */
    public static Acceptance acceptance() {
        return acceptance(Map.of());
    }

    public static Acceptance acceptance(Map<String, Double> settings) {
        return new Acceptance(settings,
                new Calibration(new Calibration.Measured(0, 0, 0), new TreeMap<>(), new Curve(List.of()),
                        new TreeMap<>(Map.of("citizen_id", 0.95, "default", 0.8)), new java.util.TreeSet<>()));
    }

}
