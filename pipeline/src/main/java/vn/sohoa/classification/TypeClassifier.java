package vn.sohoa.classification;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.sohoa.document.Confidence;
import vn.sohoa.document.DocumentType;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;
import vn.sohoa.segmentation.Titles;
import vn.sohoa.template.DocumentTemplate;
import vn.sohoa.template.DocumentTemplates;
import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * Decides of which type a paper is by its title and by phrases that papers of a type
 * contain.
 */
@Component
public class TypeClassifier {

    /** Below this a paper is {@code other} and goes to a person with the best guesses. */
    private static final double ENOUGH = 0.6;

    /** Two types this close cannot be told apart; a person does. */
    private static final double TIE = 0.03;

    private static final double PHRASE_FOUND = 0.84;

    /**
     * From here a title is taken as read; letter for letter likeness of unrelated titles
     * stays below.
     */
    private static final double TITLE_FOUND = 0.78;

    /** What phrases count on a paper that bears the title of another type. */
    private static final double BEARS_ANOTHER_TITLE = 0.3;

    /** From here a paper without a legible title is of the type that all speaks for. */
    private static final double NEARLY_ENOUGH = 0.4;

    private static final double FAR = 0.2;

    private final DocumentTemplates templates;

    public TypeClassifier(DocumentTemplates templates) {
        this.templates = templates;
    }

    public ClassifiedPaper classify(Paper paper) {
        List<TypeGuess> guesses = guesses(paper);
        double best = guesses.getFirst().confidence().value();
        double rival = guesses.size() > 1 ? guesses.get(1).confidence().value() : 0;
        if (best < ENOUGH && !aheadByFar(best, rival)) {
            return new ClassifiedPaper(paper, DocumentType.OTHER, new Confidence(1 - best), guesses);
        }
        if (best - rival < TIE) {
            return new ClassifiedPaper(paper, DocumentType.OTHER, new Confidence(0.5), guesses);
        }
        // a rival that is nearly as good takes most of the confidence away
        double margin = Math.clamp((best - rival) / 0.25, 0.4, 1);
        return new ClassifiedPaper(paper, guesses.getFirst().type(), new Confidence(best).times(margin), guesses);
    }

    /** Whether nothing else comes near: a title that was not read need not be missed. */
    private static boolean aheadByFar(double best, double rival) {
        return best >= NEARLY_ENOUGH && best - rival >= FAR;
    }

    private List<TypeGuess> guesses(Paper paper) {
        String text = Folding.key(paper.pages().stream().map(PageText::text).collect(Collectors.joining(" ")));
        PageText front = paper.pages().getFirst();
        Map<DocumentType, Double> titles = templates.all()
            .stream()
            .collect(Collectors.toMap(DocumentTemplate::type, template -> Titles.likeness(front, template)));
        double anyTitle = Collections.max(titles.values());
        return templates.all()
            .stream()
            .filter(template -> !template.type().equals(DocumentType.OTHER))
            .map(template -> new TypeGuess(template.type(),
                    new Confidence(Math
                        .clamp(score(template, titles.getOrDefault(template.type(), 0.0), anyTitle, text), 0, 1))))
            .sorted(Comparator.comparing(TypeGuess::confidence).reversed())
            .limit(3)
            .toList();
    }

    private static double score(DocumentTemplate template, double title, double anyTitle, String text) {
        double phrases = share(template.phrases(), text);
        double penalty = template.against().isEmpty() ? 0 : 0.5 * share(template.against(), text);
        if (title >= TITLE_FOUND && title >= anyTitle - TIE) {
            return 0.8 * title + 0.2 * Math.min(1, 2 * phrases) - penalty;
        }
        if (anyTitle >= TITLE_FOUND) {
            return BEARS_ANOTHER_TITLE * phrases - penalty;
        }
        return (template.titles().isEmpty() ? 0.95 : 0.75) * phrases - penalty;
    }

    private static double share(List<String> phrases, String text) {
        return phrases.isEmpty() ? 0
                : phrases.stream().filter(phrase -> Likeness.within(Folding.key(phrase), text) >= PHRASE_FOUND).count()
                        / (double) phrases.size();
    }

}
