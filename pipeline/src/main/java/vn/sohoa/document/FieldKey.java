package vn.sohoa.document;

import java.util.regex.Pattern;

/** Key of a field of a document type, such as {@code holder_name}. */
public record FieldKey(String key) implements Comparable<FieldKey> {

    private static final Pattern FORMAT = Pattern.compile("[a-z][a-z0-9_]{1,60}");

    public FieldKey {
        if (!FORMAT.matcher(key).matches()) {
            throw new IllegalArgumentException("a field key is lower-case letters, digits and _: " + key);
        }
    }

    @Override
    public int compareTo(FieldKey other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
