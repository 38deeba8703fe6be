package vn.sohoa.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

/**
 * Encrypts every stored object anew that is not under the newest master key, those that
 * were never encrypted too. May be stopped and run again at any time.
 */
public final class Rewrapping {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/([0-9a-f]{64})");

    private final Bucket bucket;

    private final CheckedObjects objects;

    private final Envelopes envelopes;

    private final Path folder;

    /**
     * @param folder for an object at a time, encrypted, on its way
     */
    Rewrapping(Bucket bucket, CheckedObjects objects, Envelopes envelopes, Path folder) {
        this.bucket = bucket;
        this.objects = objects;
        this.envelopes = envelopes;
        this.folder = folder;
    }

    /**
     * @throws ProblemException ENCRYPTION_KEY_MISSING if there is no master key at all,
     * STORE_UNAVAILABLE
     */
    public RewrapOutcome run() {
        envelopes.requireMasterKey();
        long looked = 0;
        long rewrapped = 0;
        List<Problem> left = new ArrayList<>();
        try (Stream<String> keys = bucket.keys()) {
            Iterator<Sha256> names = keys.map(KEY::matcher)
                .filter(key -> key.matches())
                .map(key -> new Sha256(key.group(1)))
                .iterator();
            while (names.hasNext()) {
                looked++;
                rewrapped += rewrap(names.next(), left) ? 1 : 0;
            }
        }
        return new RewrapOutcome(looked, rewrapped, List.copyOf(left));
    }

    private boolean rewrap(Sha256 name, List<Problem> left) {
        try (InputStream stored = bucket.get(CheckedObjects.key(name))) {
            if (envelopes.isUpToDate(stored)) {
                return false;
            }
            rewrap(name, objects.size(name));
            return true;
        }
        catch (ProblemException ex) {
            if (ex.problem().code() == ProblemCode.STORE_UNAVAILABLE) {
                throw ex;
            }
            left.add(ex.problem());
            return false;
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, folder + " cannot be written", ex);
        }
    }

    /**
     * The new bytes are checked before they replace the old. If they do not come back
     * from the store they stay in the folder: then they are the only ones.
     */
    private void rewrap(Sha256 name, long size) throws IOException {
        Path fresh = folder.resolve(name.value());
        try (InputStream plain = objects.open(name)) {
            Envelope envelope = envelopes.close(name, plain, size);
            Files.copy(envelope.content(), fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        try (InputStream written = Files.newInputStream(fresh);
                InputStream plain = new VerifiedStream(envelopes.open(name, written), name)) {
            plain.transferTo(OutputStream.nullOutputStream());
        }
        String key = CheckedObjects.key(name);
        try (InputStream written = Files.newInputStream(fresh)) {
            bucket.put(key, written, Files.size(fresh), bucket.mediaType(key));
        }
        objects.size(name);
        Files.delete(fresh);
    }

}
