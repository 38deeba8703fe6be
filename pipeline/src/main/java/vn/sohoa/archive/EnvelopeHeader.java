package vn.sohoa.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What an encrypted object begins with: {@code SOHOA-E1}, the size of the plain content
 * (8 bytes), the name of the master key (1 byte length, ASCII), and the object's own key
 * as that master key wraps it (1 byte length; nonce, ciphertext, tag).
 *
 * @param size of the plain content, bytes
 * @param masterKey the name of the master key
 * @param wrappedKey the key of the object
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, gone when the object is open
record EnvelopeHeader(long size, String masterKey, byte[] wrappedKey) {

    static final byte[] BEGINNING = "SOHOA-E1".getBytes(StandardCharsets.US_ASCII);

    /**
     * Reads on behind {@link #BEGINNING}.
     * @throws EOFException if it is cut off
     */
    static EnvelopeHeader read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long size = data.readLong();
        byte[] name = new byte[data.readUnsignedByte()];
        data.readFully(name);
        byte[] wrapped = new byte[data.readUnsignedByte()];
        data.readFully(wrapped);
        return new EnvelopeHeader(size, new String(name, StandardCharsets.US_ASCII), wrapped);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bound(size, masterKey));
        bytes.write(wrappedKey.length);
        bytes.writeBytes(wrappedKey);
        return bytes.toByteArray();
    }

    /** All before the wrapped key, which is authenticated with it. */
    static byte[] bound(long size, String masterKey) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            byte[] name = masterKey.getBytes(StandardCharsets.US_ASCII);
            data.write(BEGINNING);
            data.writeLong(size);
            data.writeByte(name.length);
            data.write(name);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex); // memory does not fail to be written
        }
        return bytes.toByteArray();
    }
}
