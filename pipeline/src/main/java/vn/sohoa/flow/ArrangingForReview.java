package vn.sohoa.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.ScanFile;
import vn.sohoa.filing.DigitizedPaper;
import vn.sohoa.filing.RearrangedPapers;
import vn.sohoa.filing.Refiling;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.preservation.ArchivalCopies;
import vn.sohoa.recognition.PageText;
import vn.sohoa.review.PageArranging;
import vn.sohoa.review.PaperInReview;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.validation.Circumstances;

/**
 * Takes pages that people put together through the stages again: from their stored words
 * to a verdict, and from the original to a copy.
 */
@Component
class ArrangingForReview implements PageArranging {

    private final ObjectStore archive;

    private final Refiling refiling;

    private final PaperStages stages;

    private final ArchivalCopies preservation;

    private final RearrangedPapers filing;

    private final KnownCircumstances circumstances;

    private final SohoaHome home;

    ArrangingForReview(ObjectStore archive, Refiling refiling, PaperStages stages, ArchivalCopies preservation,
            RearrangedPapers filing, KnownCircumstances circumstances, SohoaHome home) {
        this.archive = archive;
        this.refiling = refiling;
        this.stages = stages;
        this.preservation = preservation;
        this.filing = filing;
        this.circumstances = circumstances;
        this.home = home;
    }

    @Override
    public Arranged prepare(PaperInReview paper, List<List<Integer>> papers) {
        ScanFile file = paper.file();
        List<PageText> words = refiling.words(Objects.requireNonNull(paper.words()));
        Path folder = home.folder("work/rearranged-" + UUID.randomUUID());
        try {
            Path original = archive.fetch(file.sha256(), folder.resolve("original"));
            List<DigitizedPaper> made = new ArrayList<>();
            for (List<Integer> pages : papers) {
                made.add(made(new Paper(words(words, pages)), file, original, folder));
            }
            return others -> filing.replace(file, others, made);
        }
        finally {
            delete(folder);
        }
    }

    private DigitizedPaper made(Paper paper, ScanFile file, Path original, Path folder) {
        Circumstances now = circumstances.now();
        DigitizedPaper made = new DigitizedPaper(stages.verdict(paper, now),
                preservation.make(original, file.mediaType(), paper, folder));
        filing.store(made);
        return made;
    }

    private static List<PageText> words(List<PageText> all, List<Integer> pages) {
        return pages.stream()
            .map(number -> all.stream().filter(page -> page.number() == number).findFirst().orElseThrow())
            .toList();
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

}
