package vn.sohoa.document;

import java.util.regex.Pattern;

/**
 * Key of a document type, such as {@code birth_certificate}. Types are data: one template
 * file each.
 */
public record DocumentType(String key) {

    private static final Pattern FORMAT = Pattern.compile("[a-z][a-z0-9_]{1,60}");

    /** None of the known types: archived and searchable, a person decides. */
    public static final DocumentType OTHER = new DocumentType("other");

    public DocumentType {
        if (!FORMAT.matcher(key).matches()) {
            throw new IllegalArgumentException("a document type is lower-case letters, digits and _: " + key);
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
