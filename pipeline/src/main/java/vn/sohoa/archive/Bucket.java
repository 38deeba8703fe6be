package vn.sohoa.archive;

import java.io.InputStream;
import java.util.stream.Stream;

/**
 * A bucket of an object store: bytes under keys, whatever they mean.
 * <p>
 * All methods, and the streams they return, throw
 * {@link vn.sohoa.document.ProblemException} with STORE_UNAVAILABLE where the store does
 * not answer.
 */
interface Bucket {

    boolean holds(String key);

    /**
     * Keeps {@code size} bytes; what was there under the key is replaced once all of them
     * have come.
     */
    void put(String key, InputStream content, long size, String mediaType);

    /** The bytes; the caller closes. */
    InputStream get(String key);

    /** What the bytes are, such as {@code application/pdf}. */
    String mediaType(String key);

    void remove(String key);

    /** All keys; the caller closes. */
    Stream<String> keys();

}
