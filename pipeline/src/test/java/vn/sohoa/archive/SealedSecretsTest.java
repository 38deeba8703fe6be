package vn.sohoa.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealedSecretsTest {

    private static final String OLD = "2025:" + "A".repeat(42) + "E=";

    private static final String NEW = "2026:" + "B".repeat(42) + "E=";

    @TempDir
    private Path folder;

    @Test
    void whatIsSealedIsOpenedForItsOwnerOnly() {
        SealedSecrets secrets = secrets();
        String sealed = secrets.seal("whsec_abc", "mot-cua");

        assertThat(sealed).startsWith("sealed:@home:").doesNotContain("abc");
        assertThat(secrets.open(sealed, "mot-cua")).isEqualTo("whsec_abc");
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> secrets.open(sealed, "another"));
        assertThat(secrets.seal("whsec_abc", "mot-cua")).as("a fresh number each time").isNotEqualTo(sealed);
    }

    @Test
    void theKeyOfTheHomeIsItsOwnersAndStays() throws Exception {
        String sealed = secrets().seal("s", "a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.key"))))
            .isEqualTo("rw-------");
        assertThat(secrets().open(sealed, "a")).isEqualTo("s");
    }

    @Test
    void aMasterKeyGoesBeforeAndTheOlderOnesStillOpen() {
        String byHome = secrets().seal("s", "a");
        String byOld = secrets(OLD).seal("s", "a");
        SealedSecrets now = secrets(OLD, NEW);

        assertThat(now.seal("s", "a")).startsWith("sealed:2026:");
        assertThat(now.open(byOld, "a")).isEqualTo(now.open(byHome, "a")).isEqualTo("s");
        assertThat(now.isUpToDate(byOld)).isFalse();
        assertThat(now.isUpToDate(byHome)).isFalse();
        assertThat(now.isUpToDate(now.seal("s", "a"))).isTrue();
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> secrets(NEW).open(byOld, "a"))
            .withMessageContaining("2025");
    }

    @Test
    void whatWasNeverSealedIsTakenAsItIs() {
        assertThat(secrets().open("whsec_abc", "a")).isEqualTo("whsec_abc");
        assertThat(secrets().isUpToDate("whsec_abc")).isFalse();
    }

    private SealedSecrets secrets(String... keys) {
        return new SealedSecrets(MasterKeys.of(new EncryptionSettings(List.of(keys), null)), folder);
    }

}
