package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.sohoa.extraction.SignatureBlock.Line;
import vn.sohoa.vietnamese.Folding;

/** Finds the block in which a paper was signed, from the end of the paper backwards. */
final class SignatureBlocks {

    private static final int MOST_WORDS = 12;

    /** Shorter remains of strokes and seals stand between the lines of a block. */
    private static final int LEAST_LETTERS = 3;

    /** Words of a line in a column, from which on it is running text. */
    private static final int RUNNING_TEXT = 7;

    /** Words of an office that names its division, and may need a second line. */
    private static final int LONG_OFFICE = 4;

    private final List<Row> rows;

    private final SignerNames names;

    SignatureBlocks(List<Row> rows) {
        this.rows = rows;
        this.names = new SignerNames(rows);
    }

    /**
     * The last block with a name under it; where no name was read, the last that stands
     * beside or under "Nơi nhận", or begins with whom it is signed for.
     */
    Optional<SignatureBlock> last() {
        SignatureBlock unnamed = null;
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (List<Token> whole : Parts.of(rows.get(i)).reversed()) {
                List<Token> part = Parts.withoutScraps(whole);
                if (part.size() <= MOST_WORDS && Parts.inCapitals(part) && Positions.in(part) && !heads(i, part)) {
                    SignatureBlock block = around(i, part);
                    if (block.name().isPresent()) {
                        return Optional.of(block);
                    }
                    if (unnamed == null && signedHere(block)) {
                        unnamed = block;
                    }
                }
            }
        }
        return Optional.ofNullable(unnamed).or(this::ofACitizen);
    }

    private boolean signedHere(SignatureBlock block) {
        return besideRecipients(block.own().row())
                || block.lines().stream().anyMatch(line -> Positions.onBehalf(line.part()));
    }

    private SignatureBlock around(int row, List<Token> part) {
        List<Line> lines = new ArrayList<>(upwards(row, part));
        if (Positions.onBehalf(part) || Positions.acting(part)) {
            damagedBelow(lines.getLast()).ifPresent(lines::add);
        }
        else {
            restBelow(lines.getLast()).ifPresent(own -> lines.set(lines.size() - 1, own));
        }
        Line own = lines.getLast();
        return new SignatureBlock(lines, names.below(own.row(), own.part()));
    }

    /**
     * The signer's own line under one that says for whom, whatever the seal left of it.
     */
    private Optional<Line> damagedBelow(Line last) {
        for (int i = last.row() + 1; i < Math.min(rows.size(), last.row() + 4); i++) {
            List<Token> part = nearest(i, last.part());
            boolean close = rows.get(i).top() - rows.get(last.row()).bottom() < 2 * Parts.height(last.part());
            if (close && Parts.inCapitals(part) && Parts.key(part).length() >= LEAST_LETTERS
                    && Positions.endingAs(Values.joined(part)).isPresent()) {
                return Optional.of(new Line(i, part));
            }
        }
        return Optional.empty();
    }

    /**
     * An office with the words that its line had no room for: "TRƯỞNG PHÒNG TÀI CHÍNH -
     * KẾ / HOẠCH".
     */
    private Optional<Line> restBelow(Line own) {
        boolean known = Positions.known(Values.joined(own.part())).isPresent()
                || Positions.wordsOfOffice(own.part()) < own.part().size();
        int next = own.row() + 1;
        if (known || next >= rows.size() || own.part().size() < LONG_OFFICE) {
            return Optional.empty();
        }
        List<Token> rest = nearest(next, own.part());
        boolean close = rows.get(next).top() - rows.get(own.row()).bottom() < 1.5 * Parts.height(own.part());
        if (!close || rest.size() > 3 || !Parts.inCapitals(rest) || Positions.in(rest)) {
            return Optional.empty();
        }
        List<Token> all = new ArrayList<>(own.part());
        all.addAll(rest);
        return Optional.of(new Line(next, all));
    }

    /** The block under "NGƯỜI LÀM ĐƠN" and the like, who holds no office. */
    private Optional<SignatureBlock> ofACitizen() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (List<Token> part : Parts.of(rows.get(i)).reversed()) {
                if (part.size() <= MOST_WORDS && Positions.citizen(part)) {
                    Optional<Reading> name = names.below(i, part);
                    if (name.isPresent()) {
                        return Optional.of(new SignatureBlock(List.of(new Line(i, part)), name));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether running text follows close below: "CHỦ TỊCH ỦY BAN NHÂN DÂN" over the
     * grounds of a decision.
     */
    private boolean heads(int row, List<Token> part) {
        for (int i = row + 1; i < Math.min(rows.size(), row + 4); i++) {
            List<Token> below = nearest(i, part);
            boolean close = rows.get(i).top() - rows.get(row).bottom() < 4 * Parts.height(part);
            if (close && below.size() >= RUNNING_TEXT && !Parts.inCapitals(below)) {
                return true;
            }
        }
        return false;
    }

    /** The lines in capitals right above an office that belong to it, and the office. */
    private List<Line> upwards(int row, List<Token> own) {
        List<Line> lines = new ArrayList<>(List.of(new Line(row, own)));
        for (int i = row - 1; i >= Math.max(0, row - 5); i--) {
            List<Token> part = nearest(i, own);
            if (Parts.key(part).length() >= LEAST_LETTERS) {
                if (!Parts.inCapitals(part) || !Positions.in(part) || tooFar(i, lines.getFirst().part(), 2)) {
                    break;
                }
                lines.addFirst(new Line(i, part));
            }
        }
        return lines;
    }

    private boolean besideRecipients(int row) {
        for (int i = row; i >= Math.max(0, row - 4); i--) {
            if (rows.get(i).page() == rows.get(row).page() && Folding.key(rows.get(i).text()).startsWith("noinhan")) {
                return true;
            }
        }
        return false;
    }

    /** The part of a row that stands over or under {@code own}; empty where none does. */
    List<Token> nearest(int row, List<Token> own) {
        Row candidate = rows.get(row);
        if (candidate.page() != own.getFirst().page()) {
            return List.of();
        }
        return Parts.of(candidate).stream().filter(part -> sameColumn(part, own)).findFirst().orElse(List.of());
    }

    /** Whether a row ends more than so many heights of a word above {@code own}. */
    boolean tooFar(int row, List<Token> own, int heights) {
        return own.getFirst().word().box().y() - rows.get(row).bottom() > heights * Parts.height(own);
    }

    private static boolean sameColumn(List<Token> part, List<Token> own) {
        return Math.abs(Parts.centre(part) - Parts.centre(own)) < 6 * Parts.height(own);
    }

}
