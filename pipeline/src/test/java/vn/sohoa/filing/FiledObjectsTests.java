package vn.sohoa.filing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.sohoa.archive.Checksums;
import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.Box;
import vn.sohoa.document.Confidence;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.document.ScanFile;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.document.Sha256;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText;
import vn.sohoa.recognition.TextLine;

import static org.assertj.core.api.Assertions.assertThat;

class FiledObjectsTests {

    @Test
    void readsTheWordsBackAsTheyWere() {
        Box box = new Box(1, 2, 3, 4);
        PageText page = new PageText(1, new PageGeometry(100, 200, QuarterTurn.CLOCKWISE, 1.5, -0.3, 300, 150, 300),
                List.of(new TextLine(List.of(new Word("Số", box, new Confidence(0.875))))),
                List.of(new PageCode(PageCode.Symbology.QR, "x", box)), PageText.Source.RECOGNIZED);
        FiledObjects objects = new FiledObjects(new StoreInMemory());
        BatchId batch = new BatchId("b");
        ScanFile file = new ScanFile(ScanFileId.of(batch, "a.pdf"), batch, new OfficeCode("H41.12"), "a.pdf",
                Checksums.of(new byte[0]), 1, "application/pdf", 1);
        Sha256 words = objects.store(new DigitizedFile(file, List.of(page), List.of(1), List.of(), "test 1"));
        assertThat(objects.words(words)).containsExactly(page);
    }

    private static final class StoreInMemory implements ObjectStore {

        private final Map<Sha256, byte[]> objects = new HashMap<>();

        @Override
        public Sha256 put(Path file, String mediaType) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Sha256 put(byte[] content, String mediaType) {
            objects.put(Checksums.of(content), content);
            return Checksums.of(content);
        }

        @Override
        public boolean holds(Sha256 sha256) {
            return objects.containsKey(sha256);
        }

        @Override
        public Path fetch(Sha256 sha256, Path target) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(Sha256 sha256) {
            return new ByteArrayInputStream(objects.getOrDefault(sha256, new byte[0]));
        }

    }

}
