package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.sohoa.vietnamese.Folding;

/**
 * Who signed a paper, box 7 of Nghị định 30/2020/NĐ-CP: lines in capitals that say for
 * whom and in which office, a gap with seal and strokes, and the name.
 */
final class Signatures {

    /** The deputy's "PHÓ" is lost under the seal, and "KT." says that it was there. */
    private static final double DEPUTY_BY_RULE = 0.5;

    /**
     * A word was lost where office and name do not stand centred below each other, or the
     * name begins with no family name.
     */
    private static final double DOUBTFUL = 0.4;

    /** No name was read to confirm that somebody signed here. */
    private static final double WITHOUT_NAME = 0.7;

    private static final int MOST_WORDS = 12;

    private final List<Row> rows;

    private final SignerNames names;

    Signatures(List<Row> rows) {
        this.rows = rows;
        this.names = new SignerNames(rows);
    }

    /** A line of a block. */
    private record Line(int row, List<Token> part) {
    }

    /**
     * @param lines in capitals, from the one that says for whom to the signer's own
     */
    private record Block(List<Line> lines, Optional<Reading> name) {

        Line own() {
            return lines.getLast();
        }
    }

    Optional<Reading> position() {
        return block().flatMap(Signatures::position);
    }

    Optional<Reading> name() {
        return block().flatMap(Block::name);
    }

    /** The agency that the block names over the office: "TM. ỦY BAN NHÂN DÂN HUYỆN …". */
    Optional<Reading> agency() {
        return block().flatMap(block -> {
            List<List<Token>> above = new ArrayList<>();
            List<Token> own = block.own().part();
            above.add(own);
            for (int i = block.own().row() - 1; i >= 0 && !tooFar(i, own, 8); i--) {
                List<Token> part = nearest(i, own);
                if (!part.isEmpty() && !Parts.inCapitals(part)) {
                    break;
                }
                if (!part.isEmpty()) {
                    above.addFirst(part);
                }
            }
            int office = Positions.wordsOfOffice(own);
            if (office < own.size()) {
                above.add(own.subList(office, own.size()));
                below(block.own()).ifPresent(above::add);
            }
            List<List<Token>> agencies = above.stream()
                .map(Signatures::withoutBehalf)
                .filter(part -> !Positions.office(Parts.folded(part)))
                .toList();
            return Letterhead.lastAgency(agencies);
        });
    }

    /** The next line of an agency that did not fit beside the office. */
    private Optional<List<Token>> below(Line own) {
        if (own.row() + 1 >= rows.size()) {
            return Optional.empty();
        }
        List<Token> part = nearest(own.row() + 1, own.part());
        boolean close = rows.get(own.row() + 1).top() - rows.get(own.row()).bottom() < own.part().getFirst().height();
        return part.size() > 1 && close && Parts.inCapitals(part) ? Optional.of(part) : Optional.empty();
    }

    private static List<Token> withoutBehalf(List<Token> part) {
        return Positions.onBehalf(part) && part.size() > 1 ? part.subList(1, part.size()) : part;
    }

    /** The part of a row that stands over or under {@code own}; empty where none does. */
    private List<Token> nearest(int row, List<Token> own) {
        Row candidate = rows.get(row);
        if (candidate.page() != own.getFirst().page()) {
            return List.of();
        }
        return Parts.of(candidate).stream().filter(part -> sameColumn(part, own)).findFirst().orElse(List.of());
    }

    private boolean tooFar(int row, List<Token> own, int heights) {
        return own.getFirst().word().box().y() - rows.get(row).bottom() > heights * own.getFirst().height();
    }

    private static boolean sameColumn(List<Token> part, List<Token> own) {
        return Math.abs(Parts.centre(part) - Parts.centre(own)) < 6 * own.getFirst().height();
    }

    /**
     * The last block with a name under it; where no name was read, the last that stands
     * beside or under "Nơi nhận", or begins with whom it is signed for.
     */
    private Optional<Block> block() {
        Block unnamed = null;
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (List<Token> part : Parts.of(rows.get(i)).reversed()) {
                if (part.size() <= MOST_WORDS && Parts.inCapitals(part) && Positions.in(part) && !heads(i, part)) {
                    Block block = new Block(upwards(i, part), names.below(i, part));
                    if (block.name().isPresent()) {
                        return Optional.of(block);
                    }
                    if (unnamed == null && (besideRecipients(i)
                            || block.lines().stream().anyMatch(line -> Positions.onBehalf(line.part())))) {
                        unnamed = block;
                    }
                }
            }
        }
        return Optional.ofNullable(unnamed).or(this::ofACitizen);
    }

    /** The block under "NGƯỜI LÀM ĐƠN" and the like, who holds no office. */
    private Optional<Block> ofACitizen() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            for (List<Token> part : Parts.of(rows.get(i)).reversed()) {
                if (part.size() <= MOST_WORDS && Positions.citizen(part)) {
                    Optional<Reading> name = names.below(i, part);
                    if (name.isPresent()) {
                        return Optional.of(new Block(List.of(new Line(i, part)), name));
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
            boolean close = rows.get(i).top() - rows.get(row).bottom() < 4 * part.getFirst().height();
            if (close && below.size() > 6 && !Parts.inCapitals(below)) {
                return true;
            }
        }
        return false;
    }

    /** The lines in capitals right above an office that belong to it. */
    private List<Line> upwards(int row, List<Token> own) {
        List<Line> lines = new ArrayList<>(List.of(new Line(row, own)));
        for (int i = row - 1; i >= Math.max(0, row - 4); i--) {
            List<Token> part = nearest(i, own);
            if (!part.isEmpty()
                    && (!Parts.inCapitals(part) || !Positions.in(part) || tooFar(i, lines.getFirst().part(), 2))) {
                break;
            }
            if (!part.isEmpty()) {
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

    private static Optional<Reading> position(Block block) {
        List<Token> line = block.own().part();
        List<Token> own = line.subList(0, Math.min(line.size(), Positions.wordsOfOffice(line)));
        boolean alone = block.name().isEmpty();
        if (Positions.forSuperior(own) || !Positions.office(Parts.folded(own))) {
            // the superior or the body signed for is read, the signer's own line is not
            return Optional.empty();
        }
        String printed = Folding.tidy(Positions.withoutBehalf(Values.joined(own)))
            .replaceAll("^[^\\p{L}]+|[^\\p{L})]+$", "");
        String office = Positions.known(printed).orElse(printed);
        boolean deputy = office.startsWith("PHÓ") || office.startsWith("THỨ");
        boolean superior = block.lines().stream().anyMatch(above -> Positions.forSuperior(above.part()));
        if (superior && !deputy) {
            return deputyOf(office, own);
        }
        boolean cut = block.name().filter(name -> !SignerNames.aligned(name.tokens(), own)).isPresent()
                && own.equals(line);
        return Optional.of(new Reading(office, cut ? DOUBTFUL : alone ? WITHOUT_NAME : 0.97, own));
    }

    private static Optional<Reading> deputyOf(String office, List<Token> own) {
        return Positions.known("PHÓ " + office.replaceFirst("^\\S{1,3} (?=CHỦ|GIÁM|TRƯỞNG|CHÁNH|CỤC)", ""))
            .map(deputy -> new Reading(deputy, DEPUTY_BY_RULE, own));
    }

}
