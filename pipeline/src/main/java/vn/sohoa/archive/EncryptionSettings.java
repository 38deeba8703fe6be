package vn.sohoa.archive;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The master keys that stored objects are encrypted with, each {@code name:key} with a
 * key of 32 bytes in Base64; the last one is the newest. Without any nothing is
 * encrypted.
 *
 * @param keys the keys themselves, for an environment that keeps secrets
 * @param keyFile a file with one of them a line instead; {@code #} begins a remark
 */
@ConfigurationProperties("sohoa.archive.encryption")
record EncryptionSettings(@DefaultValue("") List<String> keys, @Nullable Path keyFile) {

    @Override
    public String toString() {
        return keys.size() + " keys, key file " + keyFile; // never the keys
    }
}
