package vn.sohoa.preservation;

import vn.sohoa.segmentation.Paper;

/**
 * What an archival copy says of itself. Without dates, so that the same paper gives the
 * same bytes; without personal data, which belongs in the warehouse.
 */
record Description(String title) {

    static final String PRODUCER = "Sohoa";

    static final String LANGUAGE = "vi";

    static Description of(Paper paper) {
        int first = paper.firstPage();
        int last = paper.pages().getLast().number();
        return new Description(
                (first == last) ? "Bản số hóa, trang " + first : "Bản số hóa, trang " + first + "–" + last);
    }
}
