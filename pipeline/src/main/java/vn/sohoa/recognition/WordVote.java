package vn.sohoa.recognition;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.vietnamese.Syllables;
import vn.sohoa.vietnamese.UsualSyllables;

/**
 * What the readings of a stretch of a line by two models come to, word by word. Where
 * they say the same, the word is surer than either model; where they differ, it is
 * doubtful whichever is taken, because one of them at least is wrong (decision 75).
 */
final class WordVote {

    /** Words as sure are rarely wrong. */
    private static final double SURE = 0.9;

    /**
     * Words on each side that are read with a doubtful one: the model sees where it
     * stands.
     */
    private static final int AROUND = 1;

    /** What is left of the doubt of two models that agree. */
    private static final double SHARED_DOUBT = 0.7;

    /** Two models that differ are right about half the time. */
    private static final double EVEN = 0.5;

    /** What papers are full of counts as so much surer. */
    private static final double USUAL = 0.15;

    /** Citizen IDs, days and years; a digit too many or too few makes none. */
    private static final Pattern WELL_BUILT = Pattern
        .compile("[0-9]{12}|[0-3]?[0-9][/.-][01]?[0-9][/.-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}");

    /** A word that cannot be Vietnamese. */
    private static final double IMPOSSIBLE = -0.15;

    private static final Pattern PUNCTUATION = Pattern.compile("^\\p{P}+|\\p{P}+$");

    /** One of two marks on a letter is easily lost, and noise seldom makes both. */
    private static final double STACKED = 0.1;

    private static final Pattern TWO_MARKS = Pattern.compile("\\p{M}{2}");

    /**
     * Of as many digits the first model reads more right; only where it is clearly less
     * sure is the other believed.
     */
    private static final double CLEARLY = 0.2;

    /** What is less sure is strokes. */
    private static final double LEGIBLE = 0.3;

    private final List<Word> first;

    private final List<Word> second;

    private final int[][] common;

    private WordVote(List<Word> first, List<Word> second) {
        this.first = first;
        this.second = second;
        this.common = common();
    }

    /** Words of a line, from one to before another. */
    record Stretch(int from, int to) {
    }

    /** What of a line is worth a second reading: its doubtful words among others. */
    static List<Stretch> doubts(List<Word> read) {
        List<Stretch> doubts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (doubtful(read.get(i))) {
                int from = Math.max(0, i - AROUND);
                int to = Math.min(read.size(), i + 1 + AROUND);
                boolean joins = !doubts.isEmpty() && doubts.getLast().to() >= from;
                doubts.add(joins ? new Stretch(doubts.removeLast().from(), to) : new Stretch(from, to));
            }
        }
        return doubts;
    }

    private static boolean doubtful(Word word) {
        return word.confidence().value() < SURE && word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Of two readings of a line the words to believe; their boxes mean nothing. */
    static List<Word> of(List<Word> first, List<Word> second) {
        return new WordVote(first, second).elected();
    }

    private List<Word> elected() {
        List<Word> elected = new ArrayList<>();
        int i = 0;
        int j = 0;
        int doneFirst = 0;
        int doneSecond = 0;
        while (i < first.size() && j < second.size()) {
            if (first.get(i).text().equals(second.get(j).text())) {
                elected.addAll(differing(first.subList(doneFirst, i), second.subList(doneSecond, j)));
                elected.add(agreed(first.get(i++), second.get(j++)));
                doneFirst = i;
                doneSecond = j;
            }
            else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            }
            else {
                j++;
            }
        }
        elected.addAll(differing(first.subList(doneFirst, first.size()), second.subList(doneSecond, second.size())));
        return elected;
    }

    /** Numbers of words that both have in order, from two places on. */
    private int[][] common() {
        int[][] common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = first.get(i).text().equals(second.get(j).text()) ? 1 + common[i + 1][j + 1]
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static Word agreed(Word one, Word other) {
        double doubt = Math.sqrt((1 - one.confidence().value()) * (1 - other.confidence().value())) * SHARED_DOUBT;
        return new Word(one.text(), one.box(), new Confidence(1 - doubt));
    }

    private static List<Word> differing(List<Word> one, List<Word> other) {
        if (one.size() != other.size()) {
            return elected(one, other);
        }
        List<Word> elected = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            elected.addAll(elected(one.subList(i, i + 1), other.subList(i, i + 1)));
        }
        return elected;
    }

    /** The surer of the two, as sure as its lead lets it be. */
    private static List<Word> elected(List<Word> one, List<Word> other) {
        double lead = weight(one) - weight(other);
        double most = EVEN + Math.abs(lead) / 2;
        return (firstIsLikelier(one, other, lead) ? one : other).stream()
            .map(word -> new Word(word.text(), word.box(), new Confidence(Math.min(word.confidence().value(), most))))
            .toList();
    }

    private static boolean firstIsLikelier(List<Word> one, List<Word> other, double lead) {
        boolean numbers = digits(one) > 0 && digits(one) == digits(other);
        return lead >= (numbers ? -CLEARLY : 0) || weight(other) < LEGIBLE;
    }

    private static int digits(List<Word> words) {
        return (int) words.stream().flatMapToInt(word -> word.text().chars()).filter(Character::isDigit).count();
    }

    /** How sure the words are, the usual ones more and the impossible ones less. */
    private static double weight(List<Word> words) {
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        double sum = words.stream()
            .mapToDouble(word -> (word.confidence().value() + likelihood(word.text())) * word.text().length())
            .sum();
        return words.isEmpty() ? EVEN : sum / letters;
    }

    private static double likelihood(String text) {
        String word = PUNCTUATION.matcher(text).replaceAll("");
        if (WELL_BUILT.matcher(word).matches()) {
            return USUAL;
        }
        if (word.length() < 2 || !word.codePoints().allMatch(Character::isLetter)) {
            return 0;
        }
        double stacked = STACKED * TWO_MARKS.matcher(Normalizer.normalize(word, Form.NFD)).results().count();
        return stacked + (UsualSyllables.contain(word) ? USUAL : Syllables.possible(word) ? 0 : IMPOSSIBLE);
    }

}
