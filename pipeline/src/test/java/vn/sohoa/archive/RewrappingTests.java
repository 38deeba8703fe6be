package vn.sohoa.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RewrappingTests {

    private static final String OLD = "2025:" + Base64.getEncoder().encodeToString(new byte[32]);

    private static final String NEW = "2026:" + Base64.getEncoder()
        .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    @TempDir
    private Path folder;

    private EmbeddedStore store;

    private S3Bucket bucket;

    @BeforeEach
    void start() throws IOException {
        store = EmbeddedStore.start(Files.createDirectory(folder.resolve("objects")));
        bucket = new S3Bucket(store.address(),
                new ArchiveSettings(null, "", "", "us-east-1", "sohoa", DataSize.ofBytes(0), null));
        Files.createDirectory(folder.resolve("rewrapping"));
    }

    @AfterEach
    void stop() throws Exception {
        bucket.destroy();
        store.destroy();
    }

    @Test
    void makesOlderKeysSuperfluous() throws IOException {
        Sha256 plain = objects().put(paper("never encrypted"), "application/pdf");
        Sha256 old = objects(OLD).put(paper("under the old key"), "application/gzip");
        Sha256 current = objects(OLD, NEW).put(paper("under the new key"), "application/pdf");

        RewrapOutcome outcome = rewrapping(OLD, NEW).run();

        assertThat(outcome).isEqualTo(new RewrapOutcome(3, 2, List.of()));
        assertThat(read(NEW, plain)).isEqualTo("never encrypted");
        assertThat(read(NEW, old)).isEqualTo("under the old key");
        assertThat(read(NEW, current)).isEqualTo("under the new key");
        assertThat(problem(plain)).isEqualTo(ProblemCode.ENCRYPTION_KEY_MISSING);
        assertThat(bucket.mediaType(CheckedObjects.key(old))).isEqualTo("application/gzip");
        assertThat(folder.resolve("rewrapping")).isEmptyDirectory();
        assertThat(rewrapping(NEW).run()).isEqualTo(new RewrapOutcome(3, 0, List.of()));
    }

    @Test
    void leavesWhatCannotBeReadAndGoesOn() throws IOException {
        Sha256 damaged = objects(OLD).put(paper("damaged"), "application/pdf");
        Sha256 fromElsewhere = objects("2020:" + OLD.substring(5)).put(paper("key is lost"), "application/pdf");
        Sha256 good = objects(OLD).put(paper("good"), "application/pdf");
        byte[] changed = stored(damaged);
        changed[changed.length - 1]++;
        bucket.put(CheckedObjects.key(damaged), new ByteArrayInputStream(changed), changed.length, "application/pdf");

        RewrapOutcome outcome = rewrapping(OLD, NEW).run();

        assertThat(outcome.rewrapped()).isEqualTo(1);
        assertThat(outcome.left()).extracting(Problem::code)
            .containsExactlyInAnyOrder(ProblemCode.OBJECT_DAMAGED, ProblemCode.ENCRYPTION_KEY_MISSING);
        assertThat(outcome.left().toString()).contains(damaged.value()).contains(fromElsewhere.value());
        assertThat(stored(damaged)).isEqualTo(changed);
        assertThat(read(NEW, good)).isEqualTo("good");
    }

    @Test
    void needsAKey() {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> rewrapping().run());

        assertThat(thrown.problem().code()).isEqualTo(ProblemCode.ENCRYPTION_KEY_MISSING);
    }

    private static byte[] paper(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private CheckedObjects objects(String... keys) {
        return new CheckedObjects(bucket, envelopes(keys), FreeSpace.UNWATCHED);
    }

    private static Envelopes envelopes(String... keys) {
        return new Envelopes(MasterKeys.of(new EncryptionSettings(List.of(keys), null)));
    }

    private Rewrapping rewrapping(String... keys) {
        return new Rewrapping(bucket, objects(keys), envelopes(keys), folder.resolve("rewrapping"));
    }

    private String read(String key, Sha256 name) throws IOException {
        try (InputStream in = objects(key).open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Of who has no key. */
    private ProblemCode problem(Sha256 name) {
        return catchThrowableOfType(ProblemException.class, () -> objects().open(name)).problem().code();
    }

    private byte[] stored(Sha256 name) throws IOException {
        try (InputStream in = bucket.get(CheckedObjects.key(name))) {
            return in.readAllBytes();
        }
    }

}
