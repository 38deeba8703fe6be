package vn.sohoa.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.Sha256;
import vn.sohoa.filing.FiledPaper;
import vn.sohoa.filing.Refiling;
import vn.sohoa.ledger.JdbcLedger;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.validation.Circumstances;

import org.springframework.stereotype.Component;

/**
 * Applies today's templates, rules and confidence to the stored words of papers that were
 * filed before. Which pages make a paper stays as it was, for its copy is of these pages.
 */
@Component
public class Reextraction {

    private final Refiling refiling;

    private final PaperStages stages;

    private final KnownCircumstances circumstances;

    private final DocumentTemplates templates;

    private final JdbcLedger ledger;

    Reextraction(Refiling refiling, PaperStages stages, KnownCircumstances circumstances, DocumentTemplates templates,
            JdbcLedger ledger) {
        this.refiling = refiling;
        this.stages = stages;
        this.circumstances = circumstances;
        this.templates = templates;
        this.ledger = ledger;
    }

    /**
     * What would be different; changes nothing.
     * @param type as the papers are filed now; null for all
     * @param done is told how many papers were looked at
     * @throws UnusableRequestException where there is no such type
     */
    public Differences differences(@Nullable DocumentType type, Consumer<Integer> done) {
        if (type != null && templates.of(type).isEmpty()) {
            throw new UnusableRequestException("there is no document type " + type);
        }
        List<FiledPaper> papers = refiling.papers(type);
        Map<Boolean, List<FiledPaper>> byPerson = papers.stream()
            .collect(Collectors.partitioningBy(FiledPaper::byPerson));
        List<Reextracted> changed = new ArrayList<>();
        Circumstances now = circumstances.now();
        Words words = new Words();
        int looked = 0;
        for (FiledPaper paper : byPerson.getOrDefault(false, List.of())) {
            Reextracted read = new Reextracted(paper, stages.verdict(words.of(paper), now));
            if (read.differs()) {
                changed.add(read);
            }
            done.accept(++looked);
        }
        return new Differences(papers.size(), byPerson.getOrDefault(true, List.of()).size(), changed);
    }

    /**
     * Files what is different.
     * @return how many papers were filed anew; those that a person came to first were not
     */
    public int apply(Differences differences) {
        List<Reextracted> applied = differences.changed()
            .stream()
            .filter(paper -> refiling.refile(paper.filed(), paper.now()))
            .toList();
        applied.stream().map(paper -> paper.filed().file().batch()).distinct().forEach(this::countAnew);
        return applied.size();
    }

    private void countAnew(BatchId batch) {
        ledger.find(batch).ifPresent(counted -> ledger.reconcile(batch, counted.skipped()));
    }

    /**
     * What today's templates make of stored text.
     *
     * @param papers that were looked at or kept
     * @param keptByPerson not looked at, because a person has been there
     * @param changed those that read otherwise now
     */
    public record Differences(int papers, int keptByPerson, List<Reextracted> changed) {
    }

    /**
     * The words of the file that was asked for last: its papers come one after the other.
     */
    private final class Words {

        private @Nullable Sha256 object;

        private List<PageText> pages = List.of();

        Paper of(FiledPaper paper) {
            if (!paper.words().equals(object)) {
                pages = refiling.words(paper.words());
                object = paper.words();
            }
            return new Paper(pages.stream().filter(page -> paper.pages().contains(page.number())).toList());
        }

    }

}
