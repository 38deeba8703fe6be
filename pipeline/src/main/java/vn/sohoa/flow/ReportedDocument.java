package vn.sohoa.flow;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;

/** A paper in a report. */
record ReportedDocument(UUID id, List<Integer> pages, String type, double typeConfidence, String verdict) {

    /** A value in a report. */
    record Field(String key, String value, double confidence, int page, Box box) {

        /** Leaves the value out: it is personal data. */
        @Override
        public String toString() {
            return key;
        }
    }

    /** A finding in a report, still without words. */
    record Finding(String code, @Nullable String field, List<String> arguments) {
    }
}
