package vn.sohoa.extraction;

import java.util.List;
import java.util.Optional;

import vn.sohoa.extraction.SignatureBlock.Line;
import vn.sohoa.vietnamese.Folding;

/**
 * The office that a signer holds, box 7a of Nghị định 30/2020/NĐ-CP: the last line of the
 * block, as offices are called, whatever the seal left of it.
 */
final class SignerOffices {

    /** What the lines above say that the seal hid: a person looks. */
    private static final double BY_RULE = 0.5;

    /** A word was lost where office and name do not stand centred below each other. */
    private static final double DOUBTFUL = 0.4;

    /** No name was read to confirm that somebody signed here. */
    private static final double WITHOUT_NAME = 0.7;

    private SignerOffices() {
    }

    static Optional<Reading> of(SignatureBlock block) {
        List<Token> line = block.own().part();
        List<Token> own = line.subList(0, Math.min(line.size(), Positions.wordsOfOffice(line)));
        String printed = tidy(Values.joined(own));
        if (Positions.forSuperior(own)) {
            // "KT. CHỦ TỊCH" alone: a deputy signed, whose own line was not read
            return Positions.deputyOf(known(printed)).map(deputy -> new Reading(deputy, BY_RULE, own));
        }
        if (Positions.byOrder(own)) {
            return Optional.empty();
        }
        if (!Positions.office(Parts.folded(own))) {
            return remains(block, printed, own);
        }
        String office = Positions.acting(own) ? "Q. " + known(printed.replaceFirst("^Q[., ]+", "")) : known(printed);
        boolean deputy = office.startsWith("PHÓ") || office.startsWith("THỨ");
        if (!deputy && underSuperior(block, office)) {
            return Positions.deputyOf(office.replaceFirst("^\\S{1,3} (?=CHỦ|GIÁM|TRƯỞNG|CHÁNH|CỤC)", ""))
                .map(known -> new Reading(known, BY_RULE, own));
        }
        boolean cut = block.name().filter(name -> !SignerNames.aligned(name.tokens(), own)).isPresent()
                && own.equals(line);
        return Optional.of(new Reading(office, cut ? DOUBTFUL : block.name().isEmpty() ? WITHOUT_NAME : 0.97, own));
    }

    /**
     * What a seal left of an office: "ÁNH VĂN PHÒNG", or "Ủ TỊCH" under "KT. CHỦ TỊCH".
     */
    private static Optional<Reading> remains(SignatureBlock block, String printed, List<Token> own) {
        return Positions.endingAs(printed)
            .flatMap(office -> underSuperior(block, office) ? Positions.deputyOf(office) : Optional.of(office))
            .map(office -> new Reading(office, BY_RULE, own));
    }

    /**
     * Whether a line above names somebody who is signed for: with "KT.", or the same
     * office behind a sign that was misread.
     */
    private static boolean underSuperior(SignatureBlock block, String office) {
        return block.above()
            .stream()
            .map(Line::part)
            .anyMatch(part -> Positions.forSuperior(part)
                    || !Positions.byOrder(part) && known(tidy(Values.joined(part))).equals(office));
    }

    private static String known(String printed) {
        return Positions.known(printed).orElse(printed);
    }

    private static String tidy(String printed) {
        return Folding.tidy(Positions.withoutBehalf(printed)).replaceAll("^[^\\p{L}]+|[^\\p{L})]+$", "");
    }

}
