package vn.sohoa.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * Bytes on their way from the store. A connection that breaks is STORE_UNAVAILABLE, so
 * that it is not taken for damage of the object.
 */
final class StoreStream extends FilterInputStream {

    StoreStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        try {
            return in.read(target, offset, length);
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, "an object cannot be read to its end", ex);
        }
    }

}
