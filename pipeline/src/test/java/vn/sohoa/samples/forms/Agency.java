package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;

/** An office as it stands at the top left of a paper and around its seal. */
record Agency(List<String> lines, String issuedBy, String ring, String place) {

    /** The people's committee of a commune. */
    static Agency commune(Commune commune, LocalDate on) {
        return new Agency(List.of("*ỦY BAN NHÂN DÂN*", "*" + commune.upperTitle(on) + "*"),
                "ỦY BAN NHÂN DÂN " + commune.upperTitle(on),
                "ỦY BAN NHÂN DÂN " + commune.upperTitle(on) + "|" + above(commune, on), commune.name());
    }

    /**
     * The people's committee of a district, or since July 2025 that of the commune which
     * took its duties over.
     */
    static Agency district(Commune commune, LocalDate on) {
        if (Commune.reformed(on)) {
            return commune(commune, on);
        }
        return new Agency(List.of("*ỦY BAN NHÂN DÂN*", "*" + commune.upperDistrict() + "*"),
                "ỦY BAN NHÂN DÂN " + commune.upperDistrict(),
                "ỦY BAN NHÂN DÂN " + commune.upperDistrict() + "|" + upper(commune.province().title()),
                commune.districtName());
    }

    /** A division of the district's committee, or of the commune's since July 2025. */
    static Agency division(String name, Commune commune, LocalDate on) {
        String parent = Commune.reformed(on) ? commune.upperTitle(on) : commune.upperDistrict();
        return new Agency(List.of("UBND " + parent, "*" + name + "*"), name, name + "|" + parent,
                Commune.reformed(on) ? commune.name() : commune.districtName());
    }

    /** An office of the province, under its committee. */
    static Agency province(String name, Commune commune, LocalDate on) {
        String province = upper(
                Commune.reformed(on) ? commune.province().successorTitle(on) : commune.province().title());
        String place = Commune.reformed(on) ? commune.province().successor() : commune.province().name();
        return new Agency(List.of("ỦY BAN NHÂN DÂN", province, "*" + name + "*"), name, name + "|" + province, place);
    }

    /** The police of a commune. */
    static Agency police(Commune commune, LocalDate on) {
        String parent = Commune.reformed(on) ? upper(commune.province().successorTitle(on)) : commune.upperDistrict();
        return new Agency(List.of("CÔNG AN " + parent, "*CÔNG AN " + commune.upperTitle(on) + "*"),
                "CÔNG AN " + commune.upperTitle(on), "CÔNG AN " + commune.upperTitle(on) + "|" + parent,
                commune.name());
    }

    /** Head of the paper: agency, number, place and date, all of them recorded. */
    void letterhead(Draft draft, String number, LocalDate on) {
        letterhead(draft, number, on, List.of());
    }

    /** With lines under the number, such as the subject of an official letter. */
    void letterhead(Draft draft, String number, LocalDate on, List<String> below) {
        draft.head(this.lines);
        draft.know("issued_by", this.issuedBy);
        draft.know("document_number", number.replace("~", ""));
        draft.gap(3);
        draft.beside(0.43, () -> {
            draft.centre("Số: " + number);
            below.forEach(draft::centre);
        }, () -> draft.centre("_" + placeAndDate(draft, on) + "_"));
        draft.gap(6);
    }

    String placeAndDate(Draft draft, LocalDate on) {
        draft.know("issue_place", this.place);
        draft.know("issued_on", on.toString());
        return this.place + ", " + Draft.spelled(on);
    }

    Agency under(String line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(this.lines);
        return new Agency(all, this.issuedBy, this.ring, this.place);
    }

    private static String above(Commune commune, LocalDate on) {
        return upper(Commune.reformed(on) ? commune.province().successorTitle(on)
                : commune.districtName() + " - " + commune.province().name());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

}
