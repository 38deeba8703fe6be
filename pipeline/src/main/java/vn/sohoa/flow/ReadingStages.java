package vn.sohoa.flow;

import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.sohoa.imaging.PageImages;
import vn.sohoa.imaging.ScanFileImages;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.PaperFinder;
import vn.sohoa.segmentation.Papers;
import vn.sohoa.validation.Circumstances;
import vn.sohoa.validation.ValidatedPaper;

/**
 * The way of a paper from scan file to verdict, one stage a line. Pure: no database, no
 * store, the same file gives the same papers.
 */
@Component
public class ReadingStages {

    private final ScanFileImages imaging;

    private final PageReading recognition;

    private final PaperFinder segmentation;

    private final PaperStages papers;

    ReadingStages(ScanFileImages imaging, PageReading recognition, PaperFinder segmentation, PaperStages papers) {
        this.imaging = imaging;
        this.recognition = recognition;
        this.segmentation = segmentation;
        this.papers = papers;
    }

    /**
     * Reads one scan file.
     * @throws vn.sohoa.document.ProblemException INPUT where the file cannot be read
     */
    public ReadPapers read(Path content, String mediaType, Circumstances now) {
        return understand(recognize(content, mediaType), now);
    }

    /**
     * Gives up the files in hand: each goes back to those that are to be read. Nothing is
     * read any more.
     */
    public void stop() {
        recognition.stop();
    }

    /** Scan file → upright, clean pages → words with boxes. */
    List<PageText> recognize(Path content, String mediaType) {
        try (PageImages images = imaging.open(content, mediaType)) {
            return recognition.read(images);
        }
    }

    /** Words → papers with their fields and verdicts. Needs no picture. */
    ReadPapers understand(List<PageText> pages, Circumstances now) {
        Papers found = segmentation.papers(pages);
        List<ValidatedPaper> validated = found.papers().stream().map(paper -> papers.verdict(paper, now)).toList();
        return new ReadPapers(pages, found.separatorPages(), validated);
    }

}
