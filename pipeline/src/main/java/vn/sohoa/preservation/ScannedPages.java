package vn.sohoa.preservation;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;

import vn.sohoa.document.PageGeometry;

/** The pages of a scan file, as pictures for the archival document. */
interface ScannedPages extends AutoCloseable {

    static ScannedPages open(Path original, String mediaType, PDDocument target, Path workFolder) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> new PdfPages(original, target, workFolder);
            case "image/jpeg" -> new JpegPage(original, target);
            case "image/png" -> new PngPage(original, target);
            default -> new RasterPages(original, target);
        };
    }

    /**
     * Copies the picture of a page into the archival document, without coding it anew
     * where that can be.
     * @param number from 1
     */
    PagePicture picture(int number, PageGeometry geometry) throws IOException;

    @Override
    void close() throws IOException;

}
