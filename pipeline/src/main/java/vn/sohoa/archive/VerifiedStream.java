package vn.sohoa.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

/**
 * The plain content of an object. Its end comes only if all of it was what its name says;
 * else it throws {@link ProblemException} with OBJECT_DAMAGED.
 */
final class VerifiedStream extends InputStream {

    private final DigestInputStream content;

    private final Sha256 name;

    private boolean verified;

    VerifiedStream(InputStream content, Sha256 name) {
        this.content = new DigestInputStream(content, Checksums.sha256());
        this.name = name;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = readContent(target, offset, length);
        if (count < 0 && !verified) {
            if (!HexFormat.of().formatHex(content.getMessageDigest().digest()).equals(name.value())) {
                throw damaged(null);
            }
            verified = true;
        }
        return count;
    }

    private int readContent(byte[] target, int offset, int length) {
        try {
            return content.read(target, offset, length);
        }
        catch (IOException ex) {
            // the store's own failures are no IOException: this is a chunk that does not
            // authenticate
            throw damaged(ex);
        }
    }

    private ProblemException damaged(@Nullable IOException cause) {
        return new ProblemException(ProblemCode.OBJECT_DAMAGED, "object " + name + " is not what was stored", cause);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

}
