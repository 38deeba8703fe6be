package vn.sohoa.imaging;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** The sizes a page image may have, asked before it is decoded. */
record ImageLimits(int maxPages, int maxPixels, int minSide) {

    static ImageLimits of(ImagingSettings settings) {
        return new ImageLimits(settings.maxPages(), settings.maxPixels(), settings.minSide());
    }

    void checkPages(int count) {
        if (count == 0) {
            throw new ProblemException(ProblemCode.NO_PAGES, "the file has no pages");
        }
        if (count > maxPages) {
            throw new ProblemException(ProblemCode.TOO_MANY_PAGES, count + " pages, at most " + maxPages);
        }
    }

    void checkPixels(int page, long width, long height) {
        if (width <= 0 || height <= 0) {
            throw new ProblemException(ProblemCode.DAMAGED_FILE, "page " + page + ": an image without size");
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE || width * height > maxPixels) {
            throw new ProblemException(ProblemCode.IMAGE_TOO_LARGE,
                    "page " + page + ": " + width + " x " + height + " pixels, at most " + maxPixels);
        }
    }

    void checkPage(int page, long width, long height) {
        checkPixels(page, width, height);
        if (width < minSide || height < minSide) {
            throw new ProblemException(ProblemCode.IMAGE_TOO_SMALL,
                    "page " + page + ": " + width + " x " + height + " pixels, at least " + minSide + " a side");
        }
    }
}
