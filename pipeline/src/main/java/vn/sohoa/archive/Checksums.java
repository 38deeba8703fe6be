package vn.sohoa.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.sohoa.document.Sha256;

/** SHA-256 of files and streams, read once and never held in memory. */
public final class Checksums {

    private Checksums() {
    }

    public static Sha256 of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    public static Sha256 of(InputStream in) throws IOException {
        return ofCopy(in, OutputStream.nullOutputStream());
    }

    public static Sha256 of(byte[] content) {
        return Sha256.of(content);
    }

    /** Copies {@code in} to {@code out} and tells the checksum of what was copied. */
    public static Sha256 ofCopy(InputStream in, OutputStream out) throws IOException {
        DigestInputStream digesting = new DigestInputStream(in, sha256());
        digesting.transferTo(out);
        return new Sha256(HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex); // every Java has it
        }
    }

}
