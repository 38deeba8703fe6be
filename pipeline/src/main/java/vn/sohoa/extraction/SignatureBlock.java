package vn.sohoa.extraction;

import java.util.List;
import java.util.Optional;

/**
 * Where somebody signed: lines in capitals, from the one that says for whom to the
 * signer's own, and the name below.
 *
 * @param lines one at least
 */
record SignatureBlock(List<Line> lines, Optional<Reading> name) {

    /**
     * @param row its index among the rows of the paper
     * @param part what of the row belongs to the block
     */
    record Line(int row, List<Token> part) {
    }

    Line own() {
        return lines.getLast();
    }

    /** The lines over the signer's own. */
    List<Line> above() {
        return lines.subList(0, lines.size() - 1);
    }
}
