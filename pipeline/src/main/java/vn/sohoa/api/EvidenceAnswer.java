package vn.sohoa.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Records as evidence, each with a link to its archival copy. */
record EvidenceAnswer(List<Evidence> records) {

    EvidenceAnswer {
        records = List.copyOf(records);
    }

    /**
     * @param trust machine_read, verified or certified
     * @param masked whether the values are masked, because the client lacks the scope
     */
    record Evidence(UUID id, String type, int version, String trust, @Nullable LocalDate validUntil, boolean masked,
            Map<String, Value> fields, Copy copy) {
    }

    record Value(String value, double confidence) {

        /** Leaves the value out: it is personal data. */
        @Override
        public String toString() {
            return "value of " + confidence;
        }
    }

    /**
     * The PDF/A.
     *
     * @param url good until {@code expiresAt}, for this client only
     * @param signature none: digital signatures are not looked at yet
     */
    record Copy(String url, Instant expiresAt, String mediaType, String sha256, String signature) {

        /** Leaves the link out: whoever holds it can ask for the copy. */
        @Override
        public String toString() {
            return "copy " + sha256;
        }
    }
}
