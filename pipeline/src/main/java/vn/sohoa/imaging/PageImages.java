package vn.sohoa.imaging;

/**
 * The pages of one opened scan file. Safe for use by several threads; every page can be
 * asked for any number of times.
 */
public interface PageImages extends AutoCloseable {

    /** Number of pages, at least 1. */
    int count();

    /**
     * Makes one page ready.
     * @param number from 1 to {@link #count()}
     * @throws vn.sohoa.document.ProblemException with an INPUT problem where the page
     * cannot be read
     */
    PageImage page(int number);

    @Override
    void close();

}
