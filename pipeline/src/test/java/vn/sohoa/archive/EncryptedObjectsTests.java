package vn.sohoa.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Objects in a real S3 store, to which somebody else has access too. */
class EncryptedObjectsTests {

    private static final String OLD = "2025:" + key(1);

    private static final String NEW = "2026:" + key(2);

    private static final int CHUNK = 64 * 1024;

    /** One for all tests, so that no two of them store the same scan. */
    private static final Random RANDOM = new Random(34);

    @TempDir
    private static Path folder;

    private static EmbeddedStore store;

    private static S3Bucket bucket;

    @BeforeAll
    static void start() throws IOException {
        store = EmbeddedStore.start(Files.createDirectory(folder.resolve("objects")));
        bucket = new S3Bucket(store.address(),
                new ArchiveSettings(null, "", "", "us-east-1", "sohoa", DataSize.ofBytes(0), null));
    }

    @AfterAll
    static void stop() throws Exception {
        bucket.destroy();
        store.destroy();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, CHUNK - 57, CHUNK - 56, CHUNK - 55, CHUNK, 2 * CHUNK - 72, 1_000_003 })
    void comeBackAsTheyWereUnderTheNameOfTheirPlainContent(int size) {
        byte[] scan = scan(size);
        CheckedObjects objects = objects(NEW);

        Sha256 name = objects.put(scan, "application/pdf");

        assertThat(name).isEqualTo(Sha256.of(scan));
        assertThat(objects.holds(name)).isTrue();
        assertThat(read(objects, name)).isEqualTo(scan);
        assertThat(bucket.mediaType(CheckedObjects.key(name))).isEqualTo("application/pdf");
    }

    @Test
    void comeFromFilesAndGoToFiles() throws IOException {
        byte[] scan = scan(300_000);
        Path file = Files.write(folder.resolve("scan.pdf"), scan);
        CheckedObjects objects = objects(NEW);

        Path copy = objects.fetch(objects.put(file, "application/pdf"), folder.resolve("copy.pdf"));

        assertThat(copy).hasBinaryContent(scan);
    }

    @Test
    void showNothingToWhoReadsTheStore() {
        byte[] scan = "Nguyễn Văn Bình ".repeat(10_000).getBytes(StandardCharsets.UTF_8);

        String stored = new String(stored(objects(NEW).put(scan, "text/plain")), StandardCharsets.UTF_8);

        assertThat(stored).doesNotContain("Bình").doesNotContain("Nguy");
    }

    @Test
    void lookDifferentWheneverTheyAreStored() {
        byte[] scan = scan(1000);
        Sha256 name = objects(NEW).put(scan, "text/plain");
        byte[] first = stored(name);
        bucket.remove(CheckedObjects.key(name));

        objects(NEW).put(scan, "text/plain");

        assertThat(stored(name)).isNotEqualTo(first);
    }

    @Test
    void areEncryptedWithoutReadingAhead() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }
        };

        Envelope envelope = envelopes(NEW).close(Sha256.of(new byte[0]), endless, Long.MAX_VALUE / 2);

        assertThat(envelope.content().readNBytes(5 * CHUNK)).hasSize(5 * CHUNK);
    }

    @Test
    void areOfTheSizeThatWasAnnounced() throws IOException {
        for (int size : new int[] { 0, 1, CHUNK - 56, CHUNK, 200_000 }) {
            Envelope envelope = envelopes(NEW).close(Sha256.of(new byte[0]), new ByteArrayInputStream(scan(size)),
                    size);
            assertThat(envelope.content().readAllBytes()).hasSize((int) envelope.size());
        }
    }

    @Test
    void areFoundDamagedWhereverAByteWasChanged() {
        CheckedObjects objects = objects(NEW);
        Sha256 name = objects.put(scan(3 * CHUNK), "application/pdf");
        byte[] stored = stored(name);
        for (int i = 0; i < 60; i++) {
            int place = (i < 20) ? i * 5 : RANDOM.nextInt(stored.length);
            byte[] changed = stored.clone();
            changed[place] ^= (byte) (1 << RANDOM.nextInt(8));
            replace(name, changed);
            assertThat(problem(objects, name).code()).as("byte " + place)
                .isIn(ProblemCode.OBJECT_DAMAGED, ProblemCode.ENCRYPTION_KEY_MISSING);
        }
    }

    @Test
    void areFoundDamagedWhereverTheyWereCutOff() {
        CheckedObjects objects = objects(NEW);
        Sha256 name = objects.put(scan(3 * CHUNK), "application/pdf");
        byte[] stored = stored(name);
        int header = stored.length - 3 * CHUNK - 40 - 4 * 16;
        int[] lengths = { 0, 5, 8, 15, 30, header, header + 20, header + 40, header + CHUNK, header + 2 * CHUNK,
                header + 3 * CHUNK, stored.length - 16, stored.length - 1 };
        for (int length : lengths) {
            replace(name, Arrays.copyOf(stored, length));
            assertThat(problem(objects, name).code()).as(length + " bytes are left")
                .isEqualTo(ProblemCode.OBJECT_DAMAGED);
        }
        replace(name, Arrays.copyOf(stored, stored.length + 1));
        assertThat(problem(objects, name).code()).isEqualTo(ProblemCode.OBJECT_DAMAGED);
    }

    @Test
    void areFoundDamagedWhenExchanged() {
        CheckedObjects objects = objects(NEW);
        Sha256 one = objects.put(scan(5000), "application/pdf");
        Sha256 other = objects.put(scan(5000), "application/pdf");

        replace(one, stored(other));

        assertThat(problem(objects, one).code()).isEqualTo(ProblemCode.OBJECT_DAMAGED);
    }

    @Test
    void areFoundDamagedWhenReplacedByPlainContent() {
        CheckedObjects objects = objects(NEW);
        Sha256 name = objects.put(scan(5000), "application/pdf");

        replace(name, scan(5000));

        assertThat(problem(objects, name).code()).isEqualTo(ProblemCode.OBJECT_DAMAGED);
    }

    @Test
    void areReadWithTheKeyTheyWereStoredWithWhenThereIsANewerOne() {
        byte[] scan = scan(5000);
        Sha256 name = objects(OLD).put(scan, "application/pdf");

        CheckedObjects rotated = objects(OLD, NEW);
        Sha256 later = rotated.put(scan(6000), "application/pdf");

        assertThat(read(rotated, name)).isEqualTo(scan);
        assertThat(read(objects(NEW), later)).hasSize(6000);
    }

    @Test
    void nameTheKeyThatIsMissing() {
        Sha256 name = objects(OLD).put(scan(5000), "application/pdf");

        for (CheckedObjects objects : List.of(objects(NEW), objects())) {
            Problem problem = problem(objects, name);
            assertThat(problem.code()).isEqualTo(ProblemCode.ENCRYPTION_KEY_MISSING);
            assertThat(problem.detail()).contains(name.value()).contains("2025");
        }
    }

    @Test
    void tellWhenAKeyIsAnotherThanItsNameSays() {
        Sha256 name = objects("2025:" + key(9)).put(scan(5000), "application/pdf");

        Problem problem = problem(objects(OLD), name);

        assertThat(problem.code()).isEqualTo(ProblemCode.ENCRYPTION_KEY_MISSING);
        assertThat(problem.detail()).contains("another 2025");
    }

    @Test
    void lieBesideOlderOnesThatWereNeverEncrypted() {
        byte[] older = scan(5000);
        Sha256 name = objects().put(older, "application/pdf");
        assertThat(Sha256.of(stored(name))).isEqualTo(name);

        CheckedObjects objects = objects(NEW);

        assertThat(objects.put(older, "application/pdf")).isEqualTo(name);
        assertThat(read(objects, name)).isEqualTo(older);
    }

    @ParameterizedTest
    @ValueSource(strings = { "SOHOA-E1", "SOHOA-E1 is how envelopes begin, and so does this paper" })
    void areNotConfusedByAScanThatBeginsLikeThem(String text) {
        byte[] scan = text.getBytes(StandardCharsets.UTF_8);
        Sha256 name = objects().put(scan, "text/plain");

        assertThat(read(objects(), name)).isEqualTo(scan);
        assertThat(read(objects(NEW), name)).isEqualTo(scan);
    }

    @Test
    void areTakenBackWhenTheyDoNotArriveAsTheyWere() {
        byte[] scan = scan(5000);
        CheckedObjects objects = new CheckedObjects(new BucketThatMixesUp(bucket), envelopes(), FreeSpace.UNWATCHED);

        ProblemException thrown = catchThrowableOfType(ProblemException.class,
                () -> objects.put(scan, "application/pdf"));

        assertThat(thrown.problem().code()).isEqualTo(ProblemCode.STORE_UNAVAILABLE);
        assertThat(objects.holds(Sha256.of(scan))).isFalse();
    }

    @Test
    void areHandedOutChunkByChunk() throws IOException {
        byte[] scan = scan(3 * CHUNK);
        CheckedObjects objects = objects(NEW);
        Sha256 name = objects.put(scan, "application/pdf");
        replace(name, Arrays.copyOf(stored(name), 2 * CHUNK));

        try (InputStream in = objects.open(name)) {
            assertThat(in.readNBytes(1000)).isEqualTo(Arrays.copyOf(scan, 1000));
        }
    }

    private static byte[] scan(int size) {
        byte[] content = new byte[size];
        RANDOM.nextBytes(content);
        return content;
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static Envelopes envelopes(String... keys) {
        return new Envelopes(MasterKeys.of(new EncryptionSettings(List.of(keys), null)));
    }

    private static CheckedObjects objects(String... keys) {
        return new CheckedObjects(bucket, envelopes(keys), FreeSpace.UNWATCHED);
    }

    private static byte[] read(CheckedObjects objects, Sha256 name) {
        try (InputStream in = objects.open(name)) {
            return in.readAllBytes();
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    private static Problem problem(CheckedObjects objects, Sha256 name) {
        return catchThrowableOfType(ProblemException.class, () -> read(objects, name)).problem();
    }

    private static byte[] stored(Sha256 name) {
        try (InputStream in = bucket.get(CheckedObjects.key(name))) {
            return in.readAllBytes();
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    private static void replace(Sha256 name, byte[] content) {
        bucket.put(CheckedObjects.key(name), new ByteArrayInputStream(content), content.length, "application/pdf");
    }

}
