package vn.sohoa.imaging;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** Lets nothing but a problem out of decoders that are fed with whatever people send. */
final class Guard {

    private static final int MOST_CAUSES = 20;

    private Guard() {
    }

    static <T> T decoding(String what, ProblemCode code, Decoding<T> decoding) {
        try {
            return decoding.decode();
        }
        catch (ProblemException ex) {
            throw isDiskFull(ex) ? diskFull(ex) : ex;
        }
        catch (OutOfMemoryError ex) {
            throw new ProblemException(ProblemCode.IMAGE_TOO_LARGE, what + ": it needs too much memory", ex);
        }
        catch (Exception | StackOverflowError ex) {
            if (isDiskFull(ex)) {
                throw diskFull(ex);
            }
            // the class only: messages of decoders may quote content
            throw new ProblemException(code, what + ": " + ex.getClass().getSimpleName(), ex);
        }
    }

    private static ProblemException diskFull(Throwable cause) {
        return new ProblemException(ProblemCode.DISK_FULL, "the folder for temporary files has no room", cause);
    }

    /** Pages are unpacked into temporary files: no fault of theirs. */
    private static boolean isDiskFull(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(MOST_CAUSES)
            .anyMatch(cause -> cause instanceof IOException
                    && String.valueOf(cause.getMessage()).contains("No space left on device"));
    }

    interface Decoding<T> {

        T decode() throws Exception;

    }

}
