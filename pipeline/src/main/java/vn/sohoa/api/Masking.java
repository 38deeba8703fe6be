package vn.sohoa.api;

import java.util.regex.Pattern;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.FieldKey;

/**
 * Values as those see them who need not know them: enough to recognize, not enough to
 * learn.
 */
final class Masking {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-[0-9]{2}(-[0-9]{2})?");

    /** Sensitive by Luật 91/2025/QH15: not even hinted at. */
    private static final Pattern SENSITIVE = Pattern.compile(".*(ethnicity|religion|cause).*");

    private static final Pattern INSIDE_OF_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}]");

    private Masking() {
    }

    static String mask(FieldKey key, String value) {
        if (SENSITIVE.matcher(key.key()).matches()) {
            return "***";
        }
        if (CitizenId.isWellFormed(value)) {
            return new CitizenId(value).toString();
        }
        if (DATE.matcher(value).matches()) {
            return value.substring(0, 4) + "-**-**";
        }
        return INSIDE_OF_WORD.matcher(value).replaceAll("*");
    }

}
