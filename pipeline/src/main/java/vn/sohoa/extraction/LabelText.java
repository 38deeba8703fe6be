package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.FoldedText;
import vn.sohoa.vietnamese.Folding;
import vn.sohoa.vietnamese.Likeness;

/**
 * The wording of a label as a template gives it.
 *
 * @param key folded
 * @param wording in small letters, with accents
 * @param capitals whether it is printed in capitals
 * @param withColon whether it is a label only where a colon follows: "Tại:"
 * @param fields the fields it may stand before; none for a text that only ends a value
 * @param opens groups that begin where it stands
 */
record LabelText(FoldedText key, String wording, boolean capitals, boolean withColon, List<FieldTemplate> fields,
        List<String> opens) {

    /** Parts a label from the same in another language. */
    static final String OR = "/";

    /** Share of letters that must be right where a colon follows. */
    private static final double WITH_COLON = 0.8;

    /**
     * Share of letters that must be right where none does: "Nguyễn Văn" is not far from
     * "Nguyên quán".
     */
    private static final double WITHOUT_COLON = 0.9;

    /** The same where nothing else stands in its cell, or in its line. */
    private static final double IN_CELL = 0.83;

    /** Labels of up to this many letters must be read exactly. */
    private static final int SHORT = 4;

    /** A text that is longer by more than that is another. */
    static final int LETTERS_TOO_MANY = 2;

    /** Words in brackets that forms put between a label and its colon, at most. */
    private static final int WORDS_IN_BRACKETS = 7;

    static LabelText of(String label) {
        return new LabelText(FoldedText.of(Folding.key(label)), letters(label),
                label.equals(label.toUpperCase(Locale.ROOT)), label.endsWith(":"), new ArrayList<>(),
                new ArrayList<>());
    }

    /** In letters. */
    int length() {
        return key.length();
    }

    /** Notes that it stands before the values of {@code field}. */
    void standsBefore(FieldTemplate field) {
        fields.add(field);
        if (field.opens() != null) {
            opens.add(field.opens());
        }
    }

    /**
     * Where it stands from token {@code from} on; null where it does not.
     * @param stretches all that begin there, up to one that is longer than it at least
     */
    @Nullable LabelMatch at(Row row, int index, int from, List<Stretch> stretches) {
        double best = 0;
        int end = from;
        for (Stretch stretch : stretches) {
            double likeness = Likeness.atLeast(0.75, stretch.key(), key);
            if (likeness > best) {
                best = likeness;
                end = stretch.end();
            }
            if (stretch.key().length() > length() + LETTERS_TOO_MANY) {
                break;
            }
        }
        if (end == from) {
            return null;
        }
        List<Token> tokens = row.tokens();
        int afterColon = afterColon(tokens, end);
        boolean colon = afterColon > 0;
        if (!colon) {
            end = afterTranslation(row, end);
        }
        boolean heading = fields.isEmpty() && !opens.isEmpty();
        if (heading ? !alone(best, row, from, end) : !good(best, colon, row, from, end)) {
            return null;
        }
        return new LabelMatch(index, from, colon ? afterColon : end, best, length(), fields, opens, false, colon);
    }

    /**
     * Index after the colon that ends the label before {@code end}, perhaps after a
     * remark in brackets; 0 where there is none.
     */
    private static int afterColon(List<Token> tokens, int end) {
        if (tokens.get(end - 1).endsLabel()) {
            return end;
        }
        if (end < tokens.size() && tokens.get(end).text().startsWith(":")) {
            return tokens.get(end).key().isEmpty() ? end + 1 : end;
        }
        if (end < tokens.size() && tokens.get(end).text().startsWith("(")) {
            for (int i = end; i < Math.min(tokens.size(), end + WORDS_IN_BRACKETS); i++) {
                if (tokens.get(i).endsLabel()) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    /** Where the label ends that is said once more in another language, after a slash. */
    private static int afterTranslation(Row row, int end) {
        int after = end;
        if (end < row.tokens().size() && row.tokens().get(end).text().equals(OR)) {
            while (after < row.tokens().size() && !Parts.begins(row, after)
                    && !row.tokens().get(after - 1).endsLabel()) {
                after++;
            }
        }
        return after;
    }

    private boolean good(double likeness, boolean colon, Row row, int from, int end) {
        if (colon) {
            return likeness >= (length() <= SHORT ? 1 : WITH_COLON) || likeness >= 0.75 && startsPart(row, from);
        }
        List<Token> words = row.tokens().subList(from, end);
        if (withColon || capitals != inCapitals(words)) {
            return false;
        }
        boolean cell = startsPart(row, from) && end < row.tokens().size() && Parts.begins(row, end);
        return length() > SHORT ? likeness >= (cell ? IN_CELL : WITHOUT_COLON) : startsPart(row, from) && exact(words);
    }

    /** A heading has nothing beside it but what stands further off. */
    private boolean alone(double likeness, Row row, int from, int end) {
        boolean ends = end == row.tokens().size() || Parts.begins(row, end);
        return ends && startsPart(row, from)
                && (length() > SHORT ? likeness >= IN_CELL : exact(row.tokens().subList(from, end)));
    }

    /** Short words differ by their accents only: "Bà" and "Ba". */
    private boolean exact(List<Token> words) {
        return letters(Values.joined(words)).equals(wording);
    }

    private static String letters(String text) {
        return Folding.tidy(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
    }

    /**
     * Titles in capitals hold the words of labels and are none; and the other way round.
     */
    private static boolean inCapitals(List<Token> tokens) {
        String text = Values.joined(tokens);
        return text.codePoints().anyMatch(Character::isLetter) && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing stands before it in its row, or only something further off. */
    private static boolean startsPart(Row row, int from) {
        if (from == 0) {
            return true;
        }
        Token before = row.tokens().get(from - 1);
        boolean gap = row.tokens().get(from).left() - before.right() > 2 * row.wordHeight();
        return gap || before.text().matches("[0-9]{1,2}[.),]|[a-zđA-ZĐ][.)]|[^\\p{L}0-9/,:(]|.*[.;]");
    }

}
