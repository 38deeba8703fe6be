package vn.sohoa.imaging;

import java.util.concurrent.Semaphore;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * The memory that pages may take while they are decoded and made ready. A page that finds
 * too little waits for others, so that several large ones at once do not end the process.
 */
@Component
public final class DecodingMemory {

    /** The rest is for everything else; large arrays need room in one piece. */
    private static final double SHARE_OF_HEAP = 0.6;

    private static final int UNIT = 1024;

    private final int units;

    private final Semaphore free;

    @Autowired
    DecodingMemory() {
        this((long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP));
    }

    DecodingMemory(long bytes) {
        this.units = (int) Math.min(Integer.MAX_VALUE, bytes / UNIT);
        this.free = new Semaphore(units, true); // fair: large pages get their turn
    }

    /** A place for one page, which takes no memory yet. */
    public Place place() {
        return new Place();
    }

    /** What one page takes, given back when it is closed. */
    public final class Place implements AutoCloseable {

        private int taken;

        private Place() {
        }

        /**
         * Waits until there is memory for a page. Taken once: two pages that each hold a
         * part of what they need would wait for ever.
         * @param page its number, for the message
         * @throws ProblemException IMAGE_TOO_LARGE where there never is so much
         */
        public void take(int page, long pixels, int bytesPerPixel) {
            if (taken > 0) {
                throw new IllegalStateException("memory was taken before");
            }
            long wanted = pixels * bytesPerPixel / UNIT + 1;
            if (wanted > units) {
                throw new ProblemException(ProblemCode.IMAGE_TOO_LARGE, "page " + page + ": " + pixels + " pixels need "
                        + wanted / UNIT + " MB of memory, at most " + units / UNIT + " can be had");
            }
            free.acquireUninterruptibly((int) wanted);
            taken = (int) wanted;
        }

        @Override
        public void close() {
            free.release(taken);
            taken = 0;
        }

    }

}
