package vn.sohoa.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SigningKeysTest {

    private static final Instant START = Instant.parse("2026-11-28T00:00:00Z");

    private static final Duration LIFE = Duration.ofDays(90);

    @TempDir
    private Path folder;

    @Test
    void aKeyOutlivesARestartAndOnlyItsOwnerReadsIt() throws IOException {
        String key = keys(START).getFirst();

        assertThat(keys(START.plus(Duration.ofDays(89)))).containsExactly(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("token-signing.json"))))
            .isEqualTo("rw-------");
    }

    @Test
    void anOldKeySignsNoMoreAndStaysGoodForAnHour() {
        String old = keys(START).getFirst();
        Instant due = START.plus(LIFE);

        List<String> both = keys(due);
        assertThat(both).hasSize(2).endsWith(old).doesNotHaveDuplicates();
        assertThat(keys(due.plus(Duration.ofMinutes(59)))).as("after a restart too").isEqualTo(both);
        assertThat(keys(due.plus(Duration.ofMinutes(60)))).containsExactly(both.getFirst());
    }

    @Test
    void aServerThatIsNeverRestartedChangesItsKeyToo() {
        SettableClock clock = new SettableClock();
        SigningKeys running = new SigningKeys(folder, LIFE, clock);
        String old = ids(running).getFirst();

        clock.now = START.plus(LIFE);

        assertThat(ids(running)).hasSize(2).endsWith(old);
    }

    @Test
    void aKeyFromBeforeKeysSaidWhenTheyWereMadeIsAsOldAsItsFile() throws Exception {
        RSAKey old = new RSAKeyGenerator(2048).keyID("old").generate();
        Path file = folder.resolve("token-signing.json");
        Files.writeString(file, old.toJSONString());
        Files.setLastModifiedTime(file, FileTime.from(START));

        assertThat(keys(START.plus(Duration.ofDays(89)))).containsExactly("old");
        assertThat(keys(START.plus(LIFE))).hasSize(2).endsWith("old");
    }

    /** Ids of the keys after a start at a time, the one that signs first. */
    private List<String> keys(Instant now) {
        return ids(new SigningKeys(folder, LIFE, Clock.fixed(now, ZoneOffset.UTC)));
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream().map(JWK::getKeyID).toList();
    }

    /** A clock that is set by hand. */
    private static final class SettableClock extends Clock {

        private Instant now = START;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

    }

}
