package vn.sohoa.samples.forms;

import java.time.LocalDate;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/** Wordings that the forms of the civil status register share. */
final class CivilStatus {

    private CivilStatus() {
    }

    /**
     * "Căn cước công dân số 001190012345, do Cục Cảnh sát … cấp ngày 12/05/2021", the
     * number recorded.
     */
    static String identity(Draft draft, String key, Person person, LocalDate on) {
        LocalDate since = cardDate(on, draft.dice());
        return identityKind(since) + " số " + draft.citizenId(key, person) + issuer(since, draft.dice());
    }

    /** A day on which a card of today's kind was issued; the first ones were in 2016. */
    static LocalDate cardDate(LocalDate before, Dice dice) {
        LocalDate since = before.minusDays(dice.between(60, 1400));
        LocalDate first = LocalDate.of(2016, 1, 4);
        return since.isBefore(first) ? first.plusDays(dice.between(0, 8)) : since;
    }

    static String identityKind(LocalDate since) {
        return since.isBefore(LocalDate.of(2024, 7, 1)) ? "Căn cước công dân" : "Căn cước";
    }

    static String issuer(LocalDate since, Dice dice) {
        String by = since.isBefore(LocalDate.of(2024, 7, 1)) ? "Cục Cảnh sát quản lý hành chính về trật tự xã hội"
                : "Bộ Công an";
        return dice.chance(0.5) ? ", do " + by + " cấp ngày " + Draft.digits(since)
                : ", " + by + ", cấp ngày " + Draft.digits(since);
    }

    static String inWords(LocalDate date) {
        return "Ngày " + Numerals.date(date);
    }

    /**
     * Offices abroad and districts apart, it is the commune that registers; its name is
     * recorded.
     */
    static String registeredAt(Draft draft, Commune commune, LocalDate on) {
        return draft.put("issued_by", commune.committee(on));
    }

    static void sign(Draft draft, Agency agency, String over, String note) {
        draft.beside(0.46, () -> {
        }, () -> {
            if (!over.isEmpty()) {
                draft.centre("*" + over + "*");
            }
            if (!note.isEmpty()) {
                draft.size(11).centre("_" + note + "_").size(13);
            }
            if (draft.dice().chance(0.5)) {
                draft.signed(agency.ring(), "CHỦ TỊCH");
            }
            else {
                draft.signed(agency.ring(), "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
            }
        });
    }

}
