package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.vietnamese.FoldedText;

/**
 * Some words of a row, read as one.
 *
 * @param key folded letters of the words
 * @param end index of the token after the last
 */
record Stretch(FoldedText key, int end) {

    /**
     * The stretches that begin with token {@code from}, shorter ones first: none reaches
     * over a wide gap or past what ends a label, and one at most is longer than
     * {@code length} letters.
     */
    static List<Stretch> from(Row row, int from, int length) {
        List<Stretch> stretches = new ArrayList<>();
        List<Token> tokens = row.tokens();
        StringBuilder read = new StringBuilder();
        for (int i = from; i < tokens.size() && read.length() <= length && (i == from || !Parts.begins(row, i)); i++) {
            read.append(tokens.get(i).key());
            stretches.add(new Stretch(FoldedText.of(read.toString()), i + 1));
            if (tokens.get(i).endsLabel()) {
                break;
            }
        }
        return stretches;
    }

}
