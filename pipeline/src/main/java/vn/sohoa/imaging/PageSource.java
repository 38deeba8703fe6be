package vn.sohoa.imaging;

import java.util.List;

import vn.sohoa.document.Word;

/** The pages inside one opened scan file, decoded one at a time. */
interface PageSource extends AutoCloseable {

    int count();

    /**
     * @param memory takes what the page needs, before it is decoded
     */
    SourcePage page(int number, DecodingMemory.Place memory);

    @Override
    void close();

    /**
     * A decoded page.
     *
     * @param words trusted text of a born-digital page, boxes in pixels of the scan
     */
    record SourcePage(Scan scan, List<Word> words) {
    }

}
