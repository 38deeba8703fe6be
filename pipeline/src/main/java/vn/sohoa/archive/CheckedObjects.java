package vn.sohoa.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

/**
 * Objects in a bucket, {@code aa/bb/aabb…} after the SHA-256 of their plain content,
 * encrypted if there are master keys, and compared with their name whenever they are
 * read.
 */
final class CheckedObjects implements ObjectStore {

    private final Bucket bucket;

    private final Envelopes envelopes;

    private final FreeSpace freeSpace;

    CheckedObjects(Bucket bucket, Envelopes envelopes, FreeSpace freeSpace) {
        this.bucket = bucket;
        this.envelopes = envelopes;
        this.freeSpace = freeSpace;
    }

    @Override
    public Sha256 put(Path file, String mediaType) {
        try {
            Sha256 sha256 = Checksums.of(file);
            if (!holds(sha256)) {
                try (InputStream in = Files.newInputStream(file)) {
                    store(sha256, in, Files.size(file), mediaType);
                }
            }
            return sha256;
        }
        catch (IOException ex) {
            throw unavailable("the file to store cannot be read", ex);
        }
    }

    @Override
    public Sha256 put(byte[] content, String mediaType) {
        Sha256 sha256 = Checksums.of(content);
        if (!holds(sha256)) {
            store(sha256, new ByteArrayInputStream(content), content.length, mediaType);
        }
        return sha256;
    }

    private void store(Sha256 sha256, InputStream content, long size, String mediaType) {
        Envelope envelope = envelopes.close(sha256, content, size);
        freeSpace.require(envelope.size());
        bucket.put(key(sha256), envelope.content(), envelope.size(), mediaType);
        verify(sha256);
    }

    /** Takes back what did not arrive: else the next try would find it and be content. */
    private void verify(Sha256 sha256) {
        try {
            size(sha256);
        }
        catch (ProblemException ex) {
            bucket.remove(key(sha256));
            throw unavailable("object " + sha256 + " came back with other content", ex);
        }
    }

    @Override
    public boolean holds(Sha256 sha256) {
        return bucket.holds(key(sha256));
    }

    @Override
    public Path fetch(Sha256 sha256, Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            copy(sha256, out);
            return target;
        }
        catch (IOException ex) {
            throw unavailable("an object cannot be copied to the working folder", ex);
        }
    }

    /** Bytes of the plain content, all of which are read and compared with the name. */
    long size(Sha256 sha256) {
        return copy(sha256, OutputStream.nullOutputStream());
    }

    private long copy(Sha256 sha256, OutputStream out) {
        try (InputStream in = open(sha256)) {
            return in.transferTo(out);
        }
        catch (IOException ex) {
            throw unavailable("an object cannot be copied", ex);
        }
    }

    @Override
    public InputStream open(Sha256 sha256) {
        InputStream stored = bucket.get(key(sha256));
        try {
            return new VerifiedStream(envelopes.open(sha256, stored), sha256);
        }
        catch (ProblemException ex) {
            closeQuietly(stored, ex);
            return openPlain(sha256, ex);
        }
    }

    /**
     * A scan may begin as envelopes do, out of malice or because it is one. What is
     * called by the checksum of its own bytes was never encrypted.
     */
    private InputStream openPlain(Sha256 sha256, ProblemException otherwise) {
        try (InputStream stored = bucket.get(key(sha256))) {
            if (!Checksums.of(stored).equals(sha256)) {
                throw otherwise;
            }
        }
        catch (IOException ex) {
            throw unavailable("an object cannot be read", ex);
        }
        return new VerifiedStream(bucket.get(key(sha256)), sha256);
    }

    private static void closeQuietly(InputStream stored, Exception because) {
        try {
            stored.close();
        }
        catch (IOException ex) {
            because.addSuppressed(ex);
        }
    }

    static String key(Sha256 sha256) {
        String name = sha256.value();
        return name.substring(0, 2) + "/" + name.substring(2, 4) + "/" + name;
    }

    private static ProblemException unavailable(String what, Exception cause) {
        return new ProblemException(ProblemCode.STORE_UNAVAILABLE, what, cause);
    }

}
