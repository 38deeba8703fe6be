package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Sex;

/**
 * Giấy khai sinh in other shapes: the sheet of 2024, a ruled one, a typewritten one of
 * the nineties with both parents side by side, the form of 2008, and an extract.
 */
final class BirthVariants {

    private static final String TYPE = "birth_certificate";

    static final List<Form> FORMS = List.of(Form.unseen("birth-2024", TYPE, BirthVariants::of2024),
            Form.unseen("birth-ruled", TYPE, BirthVariants::ruled),
            Form.typewritten("birth-1999", TYPE, BirthVariants::of1999),
            Form.unseen("birth-2008", TYPE, BirthVariants::of2008),
            Form.unseenTyped("birth-extract-2024", TYPE, BirthVariants::extract));

    private BirthVariants() {
    }

    /** A child with its parents, on the day of registration. */
    private record Birth(Person child, Person mother, Person father, LocalDate on) {

        static Birth between(Draft draft, LocalDate first, LocalDate last) {
            LocalDate on = draft.dice().date(first, last);
            LocalDate born = on.minusDays(draft.dice().between(6, 58));
            Person mother = draft.people().born(Sex.FEMALE, born.getYear() - 37, born.getYear() - 20);
            Person father = draft.people()
                .born(Sex.MALE, born.getYear() - 43, born.getYear() - 21)
                .livingAt(mother.commune(), mother.spot());
            return new Birth(draft.people().childOf(mother, father, born), mother, father, on);
        }

        Commune commune() {
            return this.mother.commune();
        }

        Agency agency() {
            return Agency.commune(commune(), this.on);
        }

        String place() {
            return "Trung tâm Y tế " + commune().district() + ", " + commune().province().title();
        }

    }

    private static void of2024(Draft draft) {
        Birth birth = Birth.between(draft, LocalDate.of(2024, 6, 6), LocalDate.of(2026, 9, 30));
        Person child = birth.child();
        draft.head(List.of("*" + birth.agency().issuedBy() + "*")).gap(16).size(21).centre("*GIẤY KHAI SINH*").size(13);
        draft.centre("Số: " + draft.put("document_number", draft.dice().between(2, 700) + "/" + birth.on().getYear()));
        draft.gap(8).line("*I. Thông tin về người được khai sinh*");
        draft.blanks(List.of(0.0, 0.7),
                List.of("1. Họ, chữ đệm, tên: *" + draft.put("holder_name", child.upperName()) + "*",
                        "2. Giới tính: " + draft.put("holder_sex", child.sex().printed(), child.sex().key())));
        draft.blank("3. Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", child));
        draft.blank("4. Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", child.birthDate()) + " ("
                + draft.ink(CivilStatus.inWords(child.birthDate()).toLowerCase(Locale.ROOT)) + ")");
        draft.blank("5. Nơi sinh: " + draft.put("holder_birth_place", birth.place()));
        draft.blank("6. Quê quán: " + draft.put("holder_home_town", child.homeTown().address(birth.on())));
        draft.blanks(List.of(0.0, 0.45), List.of("7. Dân tộc: " + draft.put("holder_ethnicity", child.ethnicity()),
                "8. Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
        numberedParent(draft, "II. Thông tin về người cha", "father", birth.father(), birth.on());
        numberedParent(draft, "III. Thông tin về người mẹ", "mother", birth.mother(), birth.on());
        draft.gap(4).blank("Cơ quan đăng ký: " + CivilStatus.registeredAt(draft, birth.commune(), birth.on()));
        draft.blank("Đăng ký ngày: " + draft.date("issued_on", birth.on())).gap(8);
        CivilStatus.sign(draft, birth.agency(), "", "");
    }

    private static void numberedParent(Draft draft, String title, String who, Person parent, LocalDate on) {
        draft.gap(4).line("*" + title + "*");
        draft.blanks(List.of(0.0, 0.7),
                List.of("1. Họ, chữ đệm, tên: *" + draft.put(who + "_name", parent.upperName()) + "*",
                        "2. Năm sinh: " + draft.put(who + "_birth_year", "" + parent.birthDate().getYear())));
        draft.blanks(List.of(0.0, 0.45), List.of("3. Dân tộc: " + draft.put(who + "_ethnicity", parent.ethnicity()),
                "4. Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam")));
        draft.blank("5. Nơi cư trú: " + draft.put(who + "_residence", parent.residence(on)));
    }

    private static void ruled(Draft draft) {
        Birth birth = Birth.between(draft, LocalDate.of(2020, 8, 1), LocalDate.of(2026, 9, 30));
        Person child = birth.child();
        draft.nation().gap(10).size(19).centre("*GIẤY KHAI SINH*").size(12).centre("_(Bản sao)_");
        draft
            .right("Số: "
                    + draft.put("document_number", draft.dice().between(2, 480) + "/" + birth.on().getYear() + "-BS"))
            .gap(6);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Họ, chữ đệm, tên", "*" + draft.put("holder_name", child.upperName()) + "*"));
        rows.add(List.of("Ngày, tháng, năm sinh", draft.date("holder_birth_date", child.birthDate())));
        rows.add(List.of("Ghi bằng chữ", draft.ink(CivilStatus.inWords(child.birthDate()))));
        rows.add(List.of("Giới tính", draft.put("holder_sex", child.sex().printed(), child.sex().key())));
        rows.add(List.of("Dân tộc", draft.put("holder_ethnicity", child.ethnicity())));
        rows.add(List.of("Quốc tịch", draft.put("holder_nationality", "Việt Nam")));
        rows.add(List.of("Nơi sinh", draft.put("holder_birth_place", birth.place())));
        rows.add(List.of("Quê quán", draft.put("holder_home_town", child.homeTown().address(birth.on()))));
        rows.add(List.of("Số định danh cá nhân", draft.citizenId("holder_citizen_id", child)));
        parentRows(draft, rows, "father", "cha", birth.father(), birth.on());
        parentRows(draft, rows, "mother", "mẹ", birth.mother(), birth.on());
        rows.add(List.of("Nơi đăng ký khai sinh", CivilStatus.registeredAt(draft, birth.commune(), birth.on())));
        rows.add(List.of("Ngày, tháng, năm đăng ký", draft.date("issued_on", birth.on())));
        draft.size(11.5).table(List.of(0.36, 0.64), rows).size(12.5).gap(10);
        CivilStatus.sign(draft, birth.agency(), "NGƯỜI KÝ BẢN SAO", "");
    }

    private static void parentRows(Draft draft, List<List<String>> rows, String who, String title, Person parent,
            LocalDate on) {
        rows.add(List.of("Họ, chữ đệm, tên người " + title, "*" + draft.put(who + "_name", parent.upperName()) + "*"));
        rows.add(List.of("Năm sinh", draft.put(who + "_birth_year", "" + parent.birthDate().getYear())));
        rows.add(List.of("Dân tộc", draft.put(who + "_ethnicity", parent.ethnicity())));
        rows.add(List.of("Nơi cư trú", draft.put(who + "_residence", parent.residence(on))));
    }

    private static void of1999(Draft draft) {
        Birth birth = Birth.between(draft, LocalDate.of(1999, 3, 1), LocalDate.of(2005, 12, 31));
        Person child = birth.child();
        Commune commune = birth.commune();
        draft.size(10.5);
        draft.beside(0.4,
                () -> draft.line("Xã, phường: " + commune.name())
                    .line("Huyện, quận: " + commune.districtName())
                    .line("Tỉnh, T.phố: " + commune.province().name()),
                () -> draft.nation()
                    .line("Mẫu TP/HT-1999-A.1")
                    .line("Số: "
                            + draft.put("document_number", draft.dice().between(3, 300) + "/" + birth.on().getYear()))
                    .line("Quyển số: 0" + draft.dice().between(1, 4)));
        draft.gap(10).size(16).centre("*GIẤY KHAI SINH*").size(11).centre("(BẢN SAO)").gap(8);
        draft.blanks(List.of(0.0, 0.68), List.of("Họ và tên: " + draft.put("holder_name", child.upperName()),
                "Nam, Nữ: " + draft.put("holder_sex", child.sex().printed(), child.sex().key())));
        draft.blank("Sinh ngày: " + draft.put("holder_birth_date", Draft.spelled(child.birthDate()).substring(5),
                child.birthDate().toString()));
        draft.blank("Nơi sinh: " + draft.put("holder_birth_place", birth.place()));
        draft.blanks(List.of(0.0, 0.5), List.of("Dân tộc: " + draft.put("holder_ethnicity", child.ethnicity()),
                "Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
        draft.gap(6).centre("PHẦN GHI VỀ CHA MẸ").gap(2);
        Person mother = birth.mother();
        Person father = birth.father();
        draft.table(List.of(0.24, 0.38, 0.38), List.of(List.of("", "NGƯỜI MẸ", "NGƯỜI CHA"),
                List.of("Họ và tên", draft.put("mother_name", mother.name()), draft.put("father_name", father.name())),
                List.of("Năm sinh", draft.put("mother_birth_year", "" + mother.birthDate().getYear()),
                        draft.put("father_birth_year", "" + father.birthDate().getYear())),
                List.of("Dân tộc", draft.put("mother_ethnicity", mother.ethnicity()),
                        draft.put("father_ethnicity", father.ethnicity())),
                List.of("Quốc tịch", draft.put("mother_nationality", "Việt Nam"),
                        draft.put("father_nationality", "Việt Nam")),
                List.of("Nghề nghiệp", "Làm ruộng", draft.dice().pick("Làm ruộng", "Công nhân", "Giáo viên")),
                List.of("Nơi thường trú", draft.put("mother_residence", mother.residence(birth.on())),
                        draft.put("father_residence", father.residence(birth.on())))));
        draft.gap(8);
        draft.blank("Họ và tên người đứng khai: " + draft.put("declarant_name", father.name())).gap(8);
        draft.know("issued_on", birth.on().toString());
        draft.beside(0.42, () -> {
        }, () -> draft.centre("Đăng ký, " + Draft.spelled(birth.on()))
            .centre("TM. ỦY BAN NHÂN DÂN " + commune.upperTitle(birth.on()))
            .signed(birth.agency().ring(), "CHỦ TỊCH"));
        draft.know("issued_by", birth.agency().issuedBy());
    }

    private static void of2008(Draft draft) {
        Birth birth = Birth.between(draft, LocalDate.of(2008, 7, 1), LocalDate.of(2015, 12, 31));
        Person child = birth.child();
        draft.beside(0.36, () -> draft.size(11).line("Mẫu TP/HT-2008-KS.1").size(13),
                () -> draft.size(12).nation().size(13));
        draft.gap(12).size(22).centre("*GIẤY KHAI SINH*").size(12.5);
        draft.beside(0.6, () -> {
        }, () -> draft.blank("Số: " + draft.put("document_number", "" + draft.dice().between(3, 320)))
            .blank("Quyển số: " + draft.ink("01/" + birth.on().getYear())));
        draft.gap(6);
        draft.blanks(List.of(0.0, 0.68), List.of("Họ và tên: *" + draft.put("holder_name", child.upperName()) + "*",
                "Giới tính: " + draft.put("holder_sex", child.sex().printed(), child.sex().key())));
        draft.blank("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", child.birthDate()) + " (Bằng chữ: "
                + draft.ink(CivilStatus.inWords(child.birthDate())) + ")");
        draft.blank("Nơi sinh: " + draft.put("holder_birth_place", birth.place()));
        draft.blanks(List.of(0.0, 0.5), List.of("Dân tộc: " + draft.put("holder_ethnicity", child.ethnicity()),
                "Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
        draft.blank("Quê quán: " + draft.put("holder_home_town", child.homeTown().address(birth.on())));
        of2008Parent(draft, "cha", "father", birth.father(), birth.on());
        of2008Parent(draft, "mẹ", "mother", birth.mother(), birth.on());
        draft.blank("Nơi đăng ký: " + CivilStatus.registeredAt(draft, birth.commune(), birth.on()));
        draft.blank("Ngày, tháng, năm đăng ký: " + draft.date("issued_on", birth.on()));
        draft.blank("Ghi chú: ");
        draft.blank("Họ và tên người đi khai sinh: " + draft.put("declarant_name", birth.mother().name()));
        draft.blank("Quan hệ với người được khai sinh: " + draft.ink("Mẹ đẻ")).gap(6);
        CivilStatus.sign(draft, birth.agency(), "NGƯỜI KÝ GIẤY KHAI SINH", "(đã ký, đóng dấu)");
    }

    private static void of2008Parent(Draft draft, String title, String who, Person parent, LocalDate on) {
        draft.blank("Họ và tên " + title + ": *" + draft.put(who + "_name", parent.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.34, 0.7),
                List.of("Dân tộc: " + draft.put(who + "_ethnicity", parent.ethnicity()),
                        "Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam"),
                        "Năm sinh: " + draft.put(who + "_birth_year", "" + parent.birthDate().getYear())));
        draft.blank("Nơi thường trú/tạm trú: " + draft.put(who + "_residence", parent.residence(on)));
    }

    private static void extract(Draft draft) {
        Birth birth = Birth.between(draft, LocalDate.of(2016, 1, 5), LocalDate.of(2024, 5, 30));
        Dice dice = draft.dice();
        LocalDate on = dice.date(LocalDate.of(2024, 6, 6), LocalDate.of(2026, 9, 30));
        Person child = birth.child();
        Agency agency = Agency.commune(birth.commune(), on);
        agency.letterhead(draft, dice.between(3, 2400) + "/UBND-TLKS", on);
        draft.gap(6).size(16).centre("*TRÍCH LỤC*").centre("*ĐĂNG KÝ KHAI SINH*").size(12.8).gap(8);
        draft
            .paragraph("Trích lục từ Sổ đăng ký khai sinh số " + dice.between(2, 260) + ", ngày "
                    + Draft.digits(birth.on()) + " của " + birth.commune().committee(birth.on()) + ":")
            .gap(4);
        draft.columns(List.of(0.34, 0.66), List.of(
                List.of("Họ, chữ đệm, tên:", "*" + draft.put("holder_name", child.upperName()) + "*"),
                List.of("Số định danh cá nhân:", draft.citizenId("holder_citizen_id", child)),
                List.of("Ngày sinh:", draft.date("holder_birth_date", child.birthDate())),
                List.of("Giới tính:", draft.put("holder_sex", child.sex().printed(), child.sex().key())),
                List.of("Dân tộc:", draft.put("holder_ethnicity", child.ethnicity())),
                List.of("Quốc tịch:", draft.put("holder_nationality", "Việt Nam")),
                List.of("Nơi sinh:", draft.put("holder_birth_place", birth.place())),
                List.of("Quê quán:", draft.put("holder_home_town", child.homeTown().address(birth.on()))),
                List.of("Họ, chữ đệm, tên mẹ:", draft.put("mother_name", birth.mother().upperName())),
                List.of("Năm sinh:", draft.put("mother_birth_year", "" + birth.mother().birthDate().getYear())),
                List.of("Họ, chữ đệm, tên cha:", draft.put("father_name", birth.father().upperName())),
                List.of("Năm sinh:", draft.put("father_birth_year", "" + birth.father().birthDate().getYear()))));
        draft.gap(14);
        draft.beside(0.44, () -> draft.size(11).line("_Bản điện tử được cấp kèm theo._").size(12.8),
                () -> draft.signed(agency.ring(), "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
    }

}
