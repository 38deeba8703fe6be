package vn.sohoa.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Clients;

import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares secrets of clients with their checksums. */
final class ClientSecrets implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return (secret != null) ? Clients.checksum(secret.toString()).value() : null;
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        if (secret == null || encoded == null) {
            return false;
        }
        return MessageDigest.isEqual(Clients.checksum(secret.toString()).value().getBytes(StandardCharsets.UTF_8),
                encoded.getBytes(StandardCharsets.UTF_8));
    }

}
