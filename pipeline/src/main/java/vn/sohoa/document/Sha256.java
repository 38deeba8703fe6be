package vn.sohoa.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 checksum of a stored object, 64 lower-case hexadecimal digits; also the
 * object's name in the archive.
 */
public record Sha256(String value) {

    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("a SHA-256 checksum has 64 hexadecimal digits: " + value);
        }
    }

    public static Sha256 of(byte[] content) {
        try {
            return new Sha256(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
