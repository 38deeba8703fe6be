package vn.sohoa.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizationOutcome;
import vn.sohoa.filing.DigitizedFile;
import vn.sohoa.filing.DigitizedPaper;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.imaging.DecodingMemory;
import vn.sohoa.preservation.ArchivalCopies;
import vn.sohoa.recognition.PageReader;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.validation.ValidatedPaper;

/**
 * Takes a stored original through all stages up to filing, in a working folder of its
 * own.
 */
@Component
class ScanFileStages implements ScanFileReading {

    private static final int BYTES_A_PIXEL = 4;

    private final ObjectStore archive;

    private final ReadingStages reading;

    private final ArchivalCopies preservation;

    private final PageReader recognition;

    private final KnownCircumstances circumstances;

    private final SohoaHome home;

    private final DecodingMemory memory;

    ScanFileStages(ObjectStore archive, ReadingStages reading, ArchivalCopies preservation, PageReader recognition,
            KnownCircumstances circumstances, SohoaHome home, DecodingMemory memory) {
        this.archive = archive;
        this.reading = reading;
        this.preservation = preservation;
        this.recognition = recognition;
        this.circumstances = circumstances;
        this.home = home;
        this.memory = memory;
    }

    @Override
    public DigitizationOutcome read(ScanFile file) {
        Path folder = workFolder(file);
        Path original = archive.fetch(file.sha256(), folder.resolve("original"));
        ReadPapers read = reading.read(original, file.mediaType(), circumstances.of(file));
        List<DigitizedPaper> papers = read.papers().stream().map(paper -> preserved(paper, file, original)).toList();
        return new DigitizedFile(file, read.pages(), read.separatorPages(), papers, recognition.engine());
    }

    private DigitizedPaper preserved(ValidatedPaper paper, ScanFile file, Path original) {
        try (DecodingMemory.Place place = memory.place()) {
            takeForLargest(place, paper.classified().paper());
            return new DigitizedPaper(paper,
                    preservation.make(original, file.mediaType(), paper.classified().paper(), workFolder(file)));
        }
    }

    /** Pages that cannot be taken over as they are coded are decoded again. */
    private static void takeForLargest(DecodingMemory.Place place, Paper paper) {
        paper.pages()
            .stream()
            .max(Comparator.comparingLong(ScanFileStages::pixels))
            .ifPresent(page -> place.take(page.number(), pixels(page), BYTES_A_PIXEL));
    }

    private static long pixels(PageText page) {
        return (long) page.geometry().scanWidth() * page.geometry().scanHeight();
    }

    @Override
    public void finished(ScanFile file) {
        try {
            FileSystemUtils.deleteRecursively(workFolder(file));
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path workFolder(ScanFile file) {
        return home.folder("work/" + file.id());
    }

}
