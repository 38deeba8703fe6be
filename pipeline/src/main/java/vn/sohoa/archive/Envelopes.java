package vn.sohoa.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

/**
 * Encrypts objects, each with a key of its own that the newest master key wraps, and
 * decrypts them. The content is AES-256-GCM in chunks that are bound to their order, to
 * the object's name and to its end (Tink's AES-GCM-HKDF streaming), so it is never held
 * whole, and one that is cut off or exchanged is found.
 */
final class Envelopes {

    /** Bytes of ciphertext that are authenticated at a time. */
    static final int CHUNK = 64 * 1024;

    private static final int KEY_SIZE = 32;

    private final MasterKeys masterKeys;

    Envelopes(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /**
     * An object as it is to be stored: as it is where there are no master keys.
     * @param size of {@code plain}, bytes
     */
    Envelope close(Sha256 name, InputStream plain, long size) {
        return masterKeys.newest()
            .map(masterKey -> close(name, plain, size, masterKey))
            .orElseGet(() -> new Envelope(plain, size));
    }

    private static Envelope close(Sha256 name, InputStream plain, long size, MasterKey masterKey) {
        byte[] key = Random.randBytes(KEY_SIZE);
        try {
            byte[] wrapped = masterKey.cipher().encrypt(key, EnvelopeHeader.bound(size, masterKey.name()));
            byte[] header = new EnvelopeHeader(size, masterKey.name(), wrapped).bytes();
            AesGcmHkdfStreaming cipher = cipher(key);
            InputStream content = new SequenceInputStream(new ByteArrayInputStream(header),
                    new EncryptingStream(plain, cipher, bound(name)));
            return new Envelope(content, header.length + cipher.expectedCiphertextSize(size));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex); // every Java has AES-256-GCM
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex); // its beginning goes to memory
        }
    }

    /**
     * The plain content of what {@link #close} made. Reading it throws
     * {@link IOException} where a chunk is not what was stored.
     * @throws ProblemException ENCRYPTION_KEY_MISSING, or OBJECT_DAMAGED where its
     * beginning is cut off
     */
    InputStream open(Sha256 name, InputStream stored) {
        try {
            PushbackInputStream in = new PushbackInputStream(stored, EnvelopeHeader.BEGINNING.length);
            Optional<EnvelopeHeader> header = header(in);
            return header.isEmpty() ? in : cipher(unwrapped(header.get(), name)).newDecryptingStream(in, bound(name));
        }
        catch (EOFException ex) {
            throw new ProblemException(ProblemCode.OBJECT_DAMAGED, "object " + name + " is cut off", ex);
        }
        catch (IOException | GeneralSecurityException ex) {
            throw new IllegalStateException(ex); // the store's failures are of another
                                                 // kind
        }
    }

    /**
     * @throws ProblemException ENCRYPTION_KEY_MISSING if nothing can be encrypted
     */
    void requireMasterKey() {
        if (masterKeys.newest().isEmpty()) {
            throw new ProblemException(ProblemCode.ENCRYPTION_KEY_MISSING, "no sohoa.archive.encryption setting");
        }
    }

    /** Whether the newest master key was used for an object that begins like this. */
    boolean isUpToDate(InputStream stored) {
        try {
            Optional<String> used = header(new PushbackInputStream(stored, EnvelopeHeader.BEGINNING.length))
                .map(EnvelopeHeader::masterKey);
            return used.equals(masterKeys.newest().map(MasterKey::name));
        }
        catch (IOException ex) {
            return false; // cut off; reading all of it will tell
        }
    }

    private static Optional<EnvelopeHeader> header(PushbackInputStream in) throws IOException {
        byte[] beginning = in.readNBytes(EnvelopeHeader.BEGINNING.length);
        if (Arrays.equals(beginning, EnvelopeHeader.BEGINNING)) {
            return Optional.of(EnvelopeHeader.read(in));
        }
        in.unread(beginning);
        return Optional.empty();
    }

    private byte[] unwrapped(EnvelopeHeader header, Sha256 name) {
        MasterKey masterKey = masterKeys.named(header.masterKey())
            .orElseThrow(() -> new ProblemException(ProblemCode.ENCRYPTION_KEY_MISSING,
                    "object " + name + " needs the master key " + printable(header.masterKey())));
        try {
            return masterKey.cipher()
                .decrypt(header.wrappedKey(), EnvelopeHeader.bound(header.size(), header.masterKey()));
        }
        catch (GeneralSecurityException ex) {
            throw new ProblemException(ProblemCode.ENCRYPTION_KEY_MISSING,
                    "object " + name + " was stored with another " + masterKey.name()
                            + " than the one that is set, or its beginning was changed",
                    ex);
        }
    }

    /** Stored bytes are not trusted to be a name. */
    private static String printable(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "?");
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_SIZE, CHUNK, 0);
    }

    private static byte[] bound(Sha256 name) {
        return HexFormat.of().parseHex(name.value());
    }

}
