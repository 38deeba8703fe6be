package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.sohoa.document.Confidence;
import vn.sohoa.document.Word;
import vn.sohoa.vietnamese.Phrases;

/**
 * Lines without strokes that were taken for marks, and with fixed phrases as papers print
 * them. Acts only where there is no other way to read the words.
 */
final class MendedWords {

    /** Confidence below which a lone mark is a speck or a stroke. */
    private static final double MARK = 0.7;

    /** The rules of tables; papers print no such marks. */
    private static final Pattern STROKE = Pattern.compile("[|_¦~`ˆ—]+");

    /** "m²" after a number, whatever its raised digit was taken for. */
    private static final Pattern SQUARE_METRES = Pattern.compile("m[2?*°'\"”’‡ˆ]([).,;:]*)");

    /** A word before a full stop; a small letter after it says that it is a comma. */
    private static final Pattern STOPPED = Pattern.compile("\\p{L}\\p{Ll}+\\.");

    /** A date whose slashes were taken for letters. */
    private static final Pattern DATE = Pattern.compile("^([0-9]{1,2})[/Il|]([0-9]{1,2})[/Il|]([0-9]{4})([.,;:]?)$");

    /** A day or month one of whose digits, a 1, was taken for a mark. */
    private static final Pattern STROKED_ONE = Pattern.compile("[0-9]?[\\]\\[|lI!][0-9]?");

    private static final Pattern BEFORE_DAY = Pattern.compile("(?i)ngày|tháng");

    /** What was mended so is doubtful. */
    private static final Confidence DOUBTFUL = new Confidence(0.5);

    /** A word with the dotted line that it stands on. */
    private static final Pattern LEADER = Pattern.compile("^(.*[\\p{L}\\p{N}])[.…]{3,}$");

    private MendedWords() {
    }

    static List<TextLine> of(List<TextLine> lines) {
        List<TextLine> mended = new ArrayList<>();
        for (TextLine line : lines) {
            Word first = line.words().getFirst();
            List<Word> words = DottedLines.removed(line.words())
                .stream()
                .filter(word -> !stroke(word, word.equals(first)))
                .toList();
            if (!words.isEmpty()) {
                mended.add(new TextLine(mended(words)));
            }
        }
        return mended;
    }

    /** A dash before a line is a bullet, and a slash parts the languages of a form. */
    private static boolean stroke(Word word, boolean first) {
        boolean mark = word.text().codePoints().noneMatch(Character::isLetterOrDigit);
        boolean meant = word.text().equals("/") || first && word.text().equals("-");
        return mark && !meant && (word.confidence().value() < MARK || STROKE.matcher(word.text()).matches());
    }

    private static List<Word> mended(List<Word> words) {
        List<String> texts = new ArrayList<>(Phrases.standard().mended(words.stream().map(Word::text).toList()));
        texts.replaceAll(MendedWords::mendedAlone);
        for (int i = 1; i < texts.size(); i++) {
            mendPair(texts, i);
        }
        List<Word> mended = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = new Word(texts.get(i), words.get(i).box(), words.get(i).confidence());
            mended.add(i > 0 ? withOnes(texts.get(i - 1), word) : word);
        }
        return mended;
    }

    private static Word withOnes(String before, Word word) {
        boolean stroked = BEFORE_DAY.matcher(before).matches() && STROKED_ONE.matcher(word.text()).matches();
        Confidence most = word.confidence().compareTo(DOUBTFUL) < 0 ? word.confidence() : DOUBTFUL;
        return stroked ? new Word(word.text().replaceAll("[^0-9]", "1"), word.box(), most) : word;
    }

    private static String mendedAlone(String word) {
        String dated = DATE.matcher(word).replaceFirst("$1/$2/$3$4");
        return LEADER.matcher(dated).replaceFirst("$1");
    }

    /** What a word says about its neighbour. */
    private static void mendPair(List<String> texts, int i) {
        String before = texts.get(i - 1);
        String word = texts.get(i);
        if (Character.isDigit(before.codePointBefore(before.length()))) {
            texts.set(i,
                    SQUARE_METRES.matcher(word).matches() ? SQUARE_METRES.matcher(word).replaceFirst("m²$1") : word);
        }
        if (STOPPED.matcher(before).matches() && Character.isLowerCase(word.codePointAt(0))) {
            texts.set(i - 1, before.substring(0, before.length() - 1) + ",");
        }
    }

}
