package vn.sohoa.segmentation;

import java.util.List;

import vn.sohoa.recognition.PageText;

/**
 * Pages of a scan file that belong together, in order; at least one. Blank reverse sides
 * stay with their paper.
 */
public record Paper(List<PageText> pages) {

    public Paper {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a paper has at least one page");
        }
    }

    public int firstPage() {
        return pages.getFirst().number();
    }
}
