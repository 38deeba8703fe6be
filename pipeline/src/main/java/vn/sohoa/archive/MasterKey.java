package vn.sohoa.archive;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;

/**
 * A key that wraps the keys of objects, AES-256-GCM.
 *
 * @param name 1 to 32 letters, digits, dots, hyphens and underscores; stands in every
 * object it wraps the key of
 */
record MasterKey(String name, Aead cipher) {

    private static final Pattern FORMAT = Pattern.compile("([A-Za-z0-9._-]{1,32}):([A-Za-z0-9+/]{43}=)");

    /**
     * @param words {@code name:key}, the key 32 bytes in Base64
     * @throws IllegalArgumentException without the words in its text
     */
    static MasterKey parse(String words) {
        Matcher parts = FORMAT.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a master key is a name, a colon and 32 bytes in Base64");
        }
        return new MasterKey(parts.group(1), cipher(Base64.getDecoder().decode(parts.group(2))));
    }

    private static Aead cipher(byte[] key) {
        try {
            return new AesGcmJce(key);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex); // every Java has AES-256-GCM
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
