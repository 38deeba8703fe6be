package vn.sohoa.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MasterKeysTest {

    private static final String SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @TempDir
    private Path folder;

    @Test
    void encryptWithTheLastOneAndDecryptWithEach() throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), """
                # made in November
                2025:%s

                2026-11:%s
                """.formatted(SECRET, SECRET));

        MasterKeys keys = MasterKeys
            .of(settings(Map.<String, Object>of("SOHOA_ARCHIVE_ENCRYPTION_KEYFILE", file.toString())));

        assertThat(keys.newest().map(MasterKey::name)).hasValue("2026-11");
        assertThat(keys.named("2025")).isPresent();
        assertThat(keys.named("2024")).isEmpty();
    }

    @Test
    void comeFromTheEnvironmentToo() {
        MasterKeys keys = MasterKeys.of(settings(
                Map.<String, Object>of("SOHOA_ARCHIVE_ENCRYPTION_KEYS", "2025:" + SECRET + ",2026:" + SECRET)));

        assertThat(keys.newest().map(MasterKey::name)).hasValue("2026");
        assertThat(keys.named("2025")).isPresent();
    }

    @Test
    void areNoneUnlessSomebodySetsThem() {
        assertThat(MasterKeys.of(settings(Map.of())).newest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "no-key", "short:AAAA", ":" + SECRET, "a b:" + SECRET, "broken:%AAAAAAAAAAAAAAAAAAAAAAAA=",
            "one:" + SECRET + "\none:" + SECRET })
    void thatMeanNothingAreRefusedWithoutShowingThem(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), content);

        ProblemException thrown = refusal(new EncryptionSettings(List.of(), file));

        assertThat(thrown.problem().detail()).contains(file.toString()).doesNotContain("AAAA");
        assertThat(thrown.getCause()).isNull();
    }

    @Test
    void inAFileThatIsNotThereOrEmptyAreNotTakenForNone() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));

        refusal(new EncryptionSettings(List.of(), folder.resolve("nowhere")));
        refusal(new EncryptionSettings(List.of(), empty));
    }

    @Test
    void areInOnePlace() throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), "2025:" + SECRET);

        refusal(new EncryptionSettings(List.of("2026:" + SECRET), file));
    }

    @Test
    void areNeverPrinted() {
        EncryptionSettings settings = new EncryptionSettings(List.of("2026:" + SECRET), null);

        assertThat(settings.toString() + MasterKeys.of(settings).newest()).doesNotContain("AAAA");
    }

    private static ProblemException refusal(EncryptionSettings settings) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> MasterKeys.of(settings));
        assertThat(thrown.problem().code()).isEqualTo(ProblemCode.ENCRYPTION_KEY_BROKEN);
        return thrown;
    }

    /** What Spring makes of the environment. */
    private static EncryptionSettings settings(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources()
            .addFirst(new SystemEnvironmentPropertySource(
                    "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(variables)));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("sohoa.archive.encryption", EncryptionSettings.class);
    }

}
