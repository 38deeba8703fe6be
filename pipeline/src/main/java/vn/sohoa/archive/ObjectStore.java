package vn.sohoa.archive;

import java.io.InputStream;
import java.nio.file.Path;

import vn.sohoa.document.Sha256;

/**
 * Objects under their SHA-256. What was put is never changed.
 * <p>
 * All methods, and the streams they return, throw
 * {@link vn.sohoa.document.ProblemException} with STORE_UNAVAILABLE where the store does
 * not answer or gives back other bytes than it just took, with OBJECT_DAMAGED where an
 * object is no longer what was stored, with ENCRYPTION_KEY_MISSING where it cannot be
 * decrypted.
 */
public interface ObjectStore {

    /**
     * Keeps a file and verifies that it arrived; does nothing if it is there already.
     * @param mediaType such as {@code application/pdf}
     * @throws vn.sohoa.document.ProblemException also with DISK_FULL
     */
    Sha256 put(Path file, String mediaType);

    /**
     * Keeps bytes; otherwise as {@link #put(Path, String)}.
     */
    Sha256 put(byte[] content, String mediaType);

    boolean holds(Sha256 sha256);

    /**
     * Copies an object to {@code target}, which is replaced.
     * @return {@code target}
     */
    Path fetch(Sha256 sha256, Path target);

    /**
     * The object's bytes, compared with its name when their end is reached; the caller
     * closes.
     */
    InputStream open(Sha256 sha256);

}
