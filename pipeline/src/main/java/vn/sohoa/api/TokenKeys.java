package vn.sohoa.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import vn.sohoa.home.SohoaHome;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The key that tokens are signed with: made at the first start, kept in the home where
 * only its owner can read it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TokenKeys {

    private static final int BITS = 3072;

    @Bean
    JWKSource<SecurityContext> signingKeys(SohoaHome home) {
        return new ImmutableJWKSet<>(new JWKSet(key(home.folder("keys").resolve("token-signing.json"))));
    }

    private static RSAKey key(Path file) {
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey key = new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).generate();
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, key.toJSONString(), StandardOpenOption.WRITE);
            Files.move(fresh, file);
            return key;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (ParseException | JOSEException ex) {
            throw new IllegalStateException("the key in " + file + " cannot be used", ex);
        }
    }

}
