package vn.sohoa.preservation;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;

/** The scanned pixels of an original, page by page, as they go into its archival copy. */
interface ScanPages extends AutoCloseable {

    /**
     * The pixels of one page, re-encoded only where PDF/A cannot hold them as they are.
     * @param number page number in the scan file, from 1
     * @param geometry tells the size that the page was scanned or rendered at
     * @param copy the document that the image will belong to
     */
    ScanImage image(int number, PageGeometry geometry, PDDocument copy) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * The pixels of a page.
     *
     * @param turn clockwise turn with which the file itself wants them shown
     */
    record ScanImage(PDImageXObject pixels, QuarterTurn turn) {

        static ScanImage asShown(PDImageXObject pixels) {
            return new ScanImage(pixels, QuarterTurn.NONE);
        }

    }

}
