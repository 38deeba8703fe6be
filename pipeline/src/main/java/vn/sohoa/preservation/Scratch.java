package vn.sohoa.preservation;

import java.nio.file.Path;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/** Scratch files of PDFBox, so that memory does not grow with the number of pages. */
final class Scratch {

    private Scratch() {
    }

    static StreamCacheCreateFunction in(Path workFolder) {
        return MemoryUsageSetting.setupTempFileOnly().setTempDir(workFolder.toFile()).streamCache;
    }

}
