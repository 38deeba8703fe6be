package vn.sohoa.imaging;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Lets nothing but a problem out of decoders that are fed with whatever people send. */
final class Guard {

    private Guard() {
    }

    static <T> T decoding(String what, ProblemCode code, Decoding<T> decoding) {
        try {
            return decoding.decode();
        }
        catch (ProblemException ex) {
            throw ex;
        }
        catch (OutOfMemoryError ex) {
            throw new ProblemException(ProblemCode.IMAGE_TOO_LARGE, what + ": it needs too much memory", ex);
        }
        catch (Exception | StackOverflowError ex) {
            // the class only: messages of decoders may quote content
            throw new ProblemException(code, what + ": " + ex.getClass().getSimpleName(), ex);
        }
    }

    interface Decoding<T> {

        T decode() throws Exception;

    }

}
