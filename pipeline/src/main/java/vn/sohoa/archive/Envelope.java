package vn.sohoa.archive;

import java.io.InputStream;

/**
 * An object as it goes to the store.
 *
 * @param size of the content, bytes
 */
record Envelope(InputStream content, long size) {
}
