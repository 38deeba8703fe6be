package vn.sohoa.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;

/**
 * The keys that tokens are signed with, the newest first: made at the first start, kept
 * in the home where only its owner can read them, and replaced when they are old. What
 * the one before signed stays good until its tokens are over. Whoever removes both files
 * and starts anew makes all tokens worthless at once.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 3072;

    /** Longer than tokens live. */
    static final Duration OVERLAP = Duration.ofHours(1);

    private final Path present;

    private final Path previous;

    private final Duration life;

    private final Clock clock;

    private @Nullable RSAKey newest;

    private @Nullable RSAKey before;

    /**
     * @param life after which a key signs no more
     */
    SigningKeys(Path folder, Duration life, Clock clock) {
        this.present = folder.resolve("token-signing.json");
        this.previous = folder.resolve("token-signing.previous.json");
        this.life = life;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(keys()));
    }

    private synchronized List<JWK> keys() {
        try {
            RSAKey signing = signing();
            RSAKey old = before;
            boolean overlaps = old != null && clock.instant().isBefore(madeAt(signing).plus(OVERLAP));
            return (old != null && overlaps) ? List.of(signing, old) : List.of(signing);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (ParseException | JOSEException ex) {
            throw new IllegalStateException("a key beside " + present + " cannot be used", ex);
        }
    }

    private RSAKey signing() throws IOException, ParseException, JOSEException {
        RSAKey key = newest;
        if (key == null) {
            key = Files.exists(present) ? read(present) : make();
            before = Files.exists(previous) ? read(previous) : null;
        }
        if (!clock.instant().isBefore(madeAt(key).plus(life))) {
            before = key;
            key = make();
        }
        newest = key;
        return key;
    }

    private static RSAKey read(Path file) throws IOException, ParseException {
        RSAKey key = RSAKey.parse(Files.readString(file));
        // one from before keys said when they were made
        return (key.getIssueTime() != null) ? key
                : new RSAKey.Builder(key).issueTime(Date.from(Files.getLastModifiedTime(file).toInstant())).build();
    }

    private RSAKey make() throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString())
            .issueTime(Date.from(clock.instant()))
            .generate();
        Path fresh = present.resolveSibling(present.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, key.toJSONString(), StandardOpenOption.WRITE);
        if (Files.exists(present)) {
            Files.copy(present, previous, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(fresh, present, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }

    private static Instant madeAt(RSAKey key) {
        return key.getIssueTime().toInstant();
    }

}
