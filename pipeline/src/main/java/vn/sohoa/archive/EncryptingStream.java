package vn.sohoa.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.StreamingAead;

/**
 * Plain content, encrypted while it is read: Tink writes ciphertext, the store's client
 * wants to read it. Holds a chunk or two, however large the content.
 */
final class EncryptingStream extends InputStream {

    private final InputStream plain;

    private final ByteArrayOutputStream fresh = new ByteArrayOutputStream();

    private final OutputStream encrypting;

    private final byte[] chunk = new byte[Envelopes.CHUNK];

    private InputStream ready = InputStream.nullInputStream();

    private boolean atEnd;

    EncryptingStream(InputStream plain, StreamingAead cipher, byte[] bound) throws IOException {
        this.plain = plain;
        try {
            this.encrypting = cipher.newEncryptingStream(fresh, bound);
        }
        catch (GeneralSecurityException ex) {
            throw new IOException(ex);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = ready.read(target, offset, length);
        while (count < 0 && !atEnd) {
            encryptMore();
            count = ready.read(target, offset, length);
        }
        return count;
    }

    private void encryptMore() throws IOException {
        int count = plain.read(chunk);
        if (count < 0) {
            encrypting.close();
            atEnd = true;
        }
        else {
            encrypting.write(chunk, 0, count);
        }
        ready = new ByteArrayInputStream(fresh.toByteArray());
        fresh.reset();
    }

}
