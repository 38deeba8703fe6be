package vn.sohoa.flow;

import java.nio.file.Path;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.sohoa.calibration.FieldWeighing;
import vn.sohoa.calibration.WeighedFields;
import vn.sohoa.classification.ClassifiedPaper;
import vn.sohoa.classification.TypeClassifier;
import vn.sohoa.extraction.ExtractedFields;
import vn.sohoa.extraction.FieldExtractor;
import vn.sohoa.imaging.PageImages;
import vn.sohoa.imaging.ScanFileImages;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.segmentation.PaperFinder;
import vn.sohoa.segmentation.Papers;
import vn.sohoa.validation.Circumstances;
import vn.sohoa.validation.PaperValidator;
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

    private final TypeClassifier classification;

    private final FieldExtractor extraction;

    private final FieldWeighing calibration;

    private final PaperValidator validation;

    ReadingStages(ScanFileImages imaging, PageReading recognition, PaperFinder segmentation,
            TypeClassifier classification, FieldExtractor extraction, FieldWeighing calibration,
            PaperValidator validation) {
        this.imaging = imaging;
        this.recognition = recognition;
        this.segmentation = segmentation;
        this.classification = classification;
        this.extraction = extraction;
        this.calibration = calibration;
        this.validation = validation;
    }

    /**
     * Reads one scan file.
     * @throws vn.sohoa.document.ProblemException INPUT where the file cannot be read
     */
    public ReadPapers read(Path content, String mediaType, Circumstances now) {
        return understand(recognize(content, mediaType), now);
    }

    /** Scan file → upright, clean pages → words with boxes. */
    List<PageText> recognize(Path content, String mediaType) {
        try (PageImages images = imaging.open(content, mediaType)) {
            return recognition.read(images);
        }
    }

    /** Words → papers with their fields and verdicts. Needs no picture. */
    ReadPapers understand(List<PageText> pages, Circumstances now) {
        Papers papers = segmentation.papers(pages);
        List<ValidatedPaper> validated = papers.papers().stream().map(paper -> verdict(paper, now)).toList();
        return new ReadPapers(pages, papers.separatorPages(), validated);
    }

    ValidatedPaper verdict(Paper paper, Circumstances now) {
        ClassifiedPaper classified = classification.classify(paper); // paper → type
        ExtractedFields fields = extraction.extract(classified); // template → fields
        WeighedFields weighed = calibration.weigh(classified, fields); // how sure each is
        return validation.validate(classified, weighed, now); // fields → verdict
    }

}
