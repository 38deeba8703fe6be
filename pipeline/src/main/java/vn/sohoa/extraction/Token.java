package vn.sohoa.extraction;

import vn.sohoa.document.Word;
import vn.sohoa.vietnamese.Folding;

/**
 * A word, or the part of one before or after a colon.
 *
 * @param key folded letters and digits; empty for punctuation
 */
record Token(String text, String key, Word word, int page) {

    static Token of(Word word, int page) {
        String text = vietnamese(word.text());
        return new Token(text, Folding.key(text), word, page);
    }

    /** Letters of other alphabets that the engine takes for Vietnamese ones. */
    private static String vietnamese(String text) {
        return text.replace('Ð', 'Đ')
            .replace('ð', 'đ')
            .replace('ï', 'i')
            .replace('¡', 'i')
            .replace('ø', 'o')
            .replace('⁄', '/');
    }

    boolean endsLabel() {
        return text.endsWith(":");
    }

    int left() {
        return word.box().x();
    }

    int right() {
        return word.box().right();
    }

    int height() {
        return word.box().height();
    }

    /** Leaves the text out: it may be personal data. */
    @Override
    public String toString() {
        return "token of " + text.length() + " characters on page " + page;
    }
}
