package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.sohoa.extraction.SignatureBlock.Line;

/**
 * Who signed a paper, box 7 of Nghị định 30/2020/NĐ-CP: lines in capitals that say for
 * whom and in which office, a gap with seal and strokes, and the name.
 */
final class Signatures {

    /** How far above the office the agency may begin, in heights of a word. */
    private static final int AGENCY_ABOVE = 8;

    private final List<Row> rows;

    private final SignatureBlocks blocks;

    private final Optional<SignatureBlock> block;

    Signatures(List<Row> rows) {
        this.rows = rows;
        this.blocks = new SignatureBlocks(rows);
        this.block = blocks.last();
    }

    Optional<Reading> position() {
        return block.flatMap(SignerOffices::of);
    }

    Optional<Reading> name() {
        return block.isPresent() ? block.get().name() : new SignerNames(rows).alone();
    }

    /** The agency that the block names over the office: "TM. ỦY BAN NHÂN DÂN HUYỆN …". */
    Optional<Reading> agency() {
        return block.flatMap(found -> {
            List<List<Token>> above = new ArrayList<>();
            List<Token> own = found.own().part();
            above.add(own);
            for (int i = found.own().row() - 1; i >= 0 && !blocks.tooFar(i, own, AGENCY_ABOVE); i--) {
                List<Token> part = blocks.nearest(i, own);
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
                below(found.own()).ifPresent(above::add);
            }
            List<List<Token>> agencies = above.stream()
                .map(Signatures::withoutBehalf)
                .filter(part -> !Positions.office(Parts.folded(part))
                        && Positions.endingAs(Values.joined(part)).isEmpty())
                .toList();
            return Letterhead.lastAgency(agencies);
        });
    }

    /** The next line of an agency that did not fit beside the office. */
    private Optional<List<Token>> below(Line own) {
        if (own.row() + 1 >= rows.size()) {
            return Optional.empty();
        }
        List<Token> part = blocks.nearest(own.row() + 1, own.part());
        boolean close = rows.get(own.row() + 1).top() - rows.get(own.row()).bottom() < own.part().getFirst().height();
        return part.size() > 1 && close && Parts.inCapitals(part) ? Optional.of(part) : Optional.empty();
    }

    private static List<Token> withoutBehalf(List<Token> part) {
        return Positions.onBehalf(part) && part.size() > 1 ? part.subList(1, part.size()) : part;
    }

}
