package vn.sohoa.population;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.Sha256;

/**
 * What a paper says of a holder.
 *
 * @param name as on the paper; null where it has none
 * @param birthDate ISO 8601, as exact as printed: 1990-05-17 or 1990; null where it has
 * none
 */
public record ClaimedIdentity(CitizenId citizen, @Nullable String name, @Nullable String birthDate) {

    /** Tells the same claim again from another, without holding it. */
    public Sha256 checksum() {
        return Sha256.of((citizen.value() + "\n" + name + "\n" + birthDate).getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves name and date out: they are personal data. */
    @Override
    public String toString() {
        return citizen.toString();
    }
}
