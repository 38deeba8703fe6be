package vn.sohoa.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.TessAPI1;

/**
 * The least that reading pages can cost: Tesseract on page images that lie ready, one
 * kept handle a thread, and nothing else.
 */
public final class BareTesseract {

    private BareTesseract() {
    }

    /**
     * Reads all images in a folder and prints pages, seconds and characters.
     * @param arguments folder of page images, folder of language data, language, page
     * segmentation mode, threads
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Queue<Path> images = new ConcurrentLinkedQueue<>(imagesIn(Path.of(arguments[0])));
        int pages = images.size();
        List<TessBaseAPI> handles = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
            handles.add(handle(arguments[1], arguments[2], Integer.parseInt(arguments[3])));
        }
        long start = System.nanoTime();
        long characters = read(images, handles);
        double seconds = (System.nanoTime() - start) / 1e9;
        handles.forEach(TessAPI1::TessBaseAPIDelete);
        System.out.printf(Locale.ROOT, "pages=%d seconds=%.2f characters=%d%n", pages, seconds, characters);
    }

    private static List<Path> imagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static TessBaseAPI handle(String languageData, String language, int pageSegmentation) {
        TessBaseAPI handle = TessAPI1.TessBaseAPICreate();
        if (TessAPI1.TessBaseAPIInit2(handle, languageData, language, TessOcrEngineMode.OEM_LSTM_ONLY) != 0) {
            throw new IllegalStateException("no " + language + " in " + languageData);
        }
        TessAPI1.TessBaseAPISetPageSegMode(handle, pageSegmentation);
        return handle;
    }

    private static long read(Queue<Path> images, List<TessBaseAPI> handles)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(handles.size())) {
            List<Future<Long>> readers = new ArrayList<>();
            for (TessBaseAPI handle : handles) {
                readers.add(threads.submit(() -> readAll(images, handle)));
            }
            long characters = 0;
            for (Future<Long> reader : readers) {
                characters += reader.get();
            }
            return characters;
        }
    }

    private static long readAll(Queue<Path> images, TessBaseAPI handle) {
        long characters = 0;
        for (Path image = images.poll(); image != null; image = images.poll()) {
            characters += text(image, handle).length();
        }
        return characters;
    }

    private static String text(Path image, TessBaseAPI handle) {
        Pix pix = Leptonica1.pixRead(image.toString());
        if (pix == null) {
            throw new IllegalStateException("not an image: " + image.getFileName());
        }
        TessAPI1.TessBaseAPISetImage2(handle, pix);
        TessAPI1.TessBaseAPIRecognize(handle, null);
        Pointer text = TessAPI1.TessBaseAPIGetUTF8Text(handle);
        try {
            return text.getString(0, "UTF-8");
        }
        finally {
            TessAPI1.TessDeleteText(text);
            TessAPI1.TessBaseAPIClear(handle);
            Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
        }
    }

}
