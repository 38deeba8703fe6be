package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Sex;

/** Giấy khai sinh and Trích lục khai sinh; Thông tư 15/2015/TT-BTP and 04/2020/TT-BTP. */
final class BirthCertificates {

    private static final String TYPE = "birth_certificate";

    static final List<Form> FORMS = List.of(new Form("birth-2020", TYPE, BirthCertificates::original2020),
            new Form("birth-2020-copy", TYPE, BirthCertificates::copy2020),
            new Form("birth-2015", TYPE, BirthCertificates::original2015),
            new Form("birth-extract", TYPE, BirthCertificates::extract));

    private BirthCertificates() {
    }

    /** A child, its parents and the day it is registered. */
    private record Family(Person child, Person mother, Person father, Person declarant, LocalDate on) {

        static Family any(Draft draft, int firstYear, int lastYear) {
            Dice dice = draft.dice();
            LocalDate on = dice.date(firstYear, lastYear);
            LocalDate born = on.minusDays(dice.chance(0.8) ? dice.between(5, 70) : dice.between(400, 9000));
            Person mother = draft.people().born(Sex.FEMALE, born.getYear() - 36, born.getYear() - 20);
            Person father = draft.people()
                .born(Sex.MALE, born.getYear() - 42, born.getYear() - 21)
                .livingAt(mother.commune(), mother.spot());
            Person child = draft.people().childOf(mother, father, born);
            return new Family(child, mother, father, dice.chance(0.6) ? father : mother, on);
        }

        Commune commune() {
            return this.mother.commune();
        }

    }

    private static void original2020(Draft draft) {
        Family family = Family.any(draft, 2020, 2026);
        Agency agency = Agency.commune(family.commune(), family.on());
        draft.nation().gap(10);
        draft.size(22).centre("*GIẤY KHAI SINH*").size(13).gap(2);
        draft.right("Số: " + number(draft, family.on()) + "        ").gap(6);
        body(draft, family);
        registered(draft, family, "Nơi đăng ký khai sinh: ", "Ngày, tháng, năm đăng ký: ");
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ GIẤY KHAI SINH", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void copy2020(Draft draft) {
        Family family = Family.any(draft, 2020, 2026);
        Agency agency = Agency.commune(family.commune(), family.on());
        draft.head(agency.lines()).gap(2);
        draft.beside(0.43, () -> draft.centre("Số: " + number(draft, family.on())), () -> {
        });
        draft.gap(10).size(18).centre("*GIẤY KHAI SINH*").size(13).centre("*(BẢN SAO)*").gap(8);
        body(draft, family);
        registered(draft, family, "Đăng ký khai sinh tại: ", "Ngày, tháng, năm đăng ký: ");
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ BẢN SAO", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void original2015(Draft draft) {
        Family family = Family.any(draft, 2016, 2019);
        Agency agency = Agency.commune(family.commune(), family.on());
        Person child = family.child();
        draft.nation().gap(14);
        draft.size(24).centre("*GIẤY KHAI SINH*").size(12).gap(2);
        draft.right("Số: " + number(draft, family.on()) + "        ").gap(6);
        draft.blank("Họ, chữ đệm, tên: *" + draft.put("holder_name", child.upperName()) + "*");
        draft.blank("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", child.birthDate()));
        draft.blank("ghi bằng chữ: " + draft.ink(CivilStatus.inWords(child.birthDate())));
        draft.blanks(List.of(0.0, 0.3, 0.62), traits(draft, "holder", child));
        draft.blank("Nơi sinh: " + draft.put("holder_birth_place", birthPlace(draft, family)));
        draft.blank("Quê quán: " + draft.put("holder_home_town", child.homeTown().address(family.on())));
        draft.blank("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", child)).gap(4);
        parent(draft, "mother", "người mẹ", family.mother(), family.on());
        parent(draft, "father", "người cha", family.father(), family.on());
        draft.gap(4).blank("Nơi đăng ký khai sinh: " + CivilStatus.registeredAt(draft, family.commune(), family.on()));
        draft.blank("Ngày, tháng, năm đăng ký: " + draft.date("issued_on", family.on()));
        draft.blank("Họ, chữ đệm, tên người đi khai sinh: " + draft.put("declarant_name", family.declarant().name()));
        draft.blank("Giấy tờ tùy thân: "
                + CivilStatus.identity(draft, "declarant_identity_number", family.declarant(), family.on()));
        draft.gap(8);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ GIẤY KHAI SINH", "(Ký, ghi rõ họ tên, chức vụ, đóng dấu)");
    }

    private static void extract(Draft draft) {
        Family family = Family.any(draft, 2021, 2026);
        LocalDate on = family.on();
        LocalDate registered = on.minusDays(draft.dice().between(200, 1600));
        Person child = draft.people().childOf(family.mother(), family.father(), registered.minusDays(21));
        Agency agency = Agency.commune(family.commune(), on);
        agency.letterhead(draft, draft.dice().between(3, 900) + "/TLKS-BS", on);
        draft.gap(6).size(18).centre("*TRÍCH LỤC KHAI SINH*").size(13).centre("*(BẢN SAO)*").gap(8);
        draft.blank("Họ, chữ đệm, tên: *" + draft.put("holder_name", child.upperName()) + "*");
        birth(draft, child);
        draft.blanks(List.of(0.0, 0.3, 0.62), traits(draft, "holder", child));
        draft.blank("Nơi sinh: " + draft.put("holder_birth_place", birthPlace(draft, family)));
        draft.blank("Quê quán: " + draft.put("holder_home_town", child.homeTown().address(registered)));
        draft.blank("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", child));
        parent(draft, "mother", "người mẹ", family.mother(), on);
        parent(draft, "father", "người cha", family.father(), on);
        draft.blank("Đăng ký khai sinh tại: " + draft.ink(family.commune().committee(registered)));
        draft.blank("Số: " + draft.ink(draft.dice().between(4, 300) + "/" + registered.getYear()) + " ngày "
                + draft.ink(Draft.digits(registered)));
        draft.blank("Ghi chú: ").gap(4);
        draft.line("_Thực hiện trích lục từ Cơ sở dữ liệu hộ tịch điện tử._").gap(8);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ TRÍCH LỤC", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void body(Draft draft, Family family) {
        Person child = family.child();
        draft.blank("Họ, chữ đệm, tên: *" + draft.put("holder_name", child.upperName()) + "*");
        birth(draft, child);
        draft.blanks(List.of(0.0, 0.3, 0.62), traits(draft, "holder", child));
        draft.blank("Nơi sinh: " + draft.put("holder_birth_place", birthPlace(draft, family)));
        draft.blank("Quê quán: " + draft.put("holder_home_town", child.homeTown().address(family.on())));
        draft.blank("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", child));
        parent(draft, "mother", "người mẹ", family.mother(), family.on());
        parent(draft, "father", "người cha", family.father(), family.on());
        draft.blank("Họ, chữ đệm, tên người đi khai sinh: " + draft.put("declarant_name", family.declarant().name()));
        draft.blank("Giấy tờ tùy thân: "
                + CivilStatus.identity(draft, "declarant_identity_number", family.declarant(), family.on()));
    }

    private static void registered(Draft draft, Family family, String at, String day) {
        draft.blank(at + CivilStatus.registeredAt(draft, family.commune(), family.on()));
        draft.blank(day + draft.date("issued_on", family.on())).gap(8);
    }

    private static void birth(Draft draft, Person child) {
        draft.blank("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", child.birthDate()) + " ghi bằng chữ: "
                + draft.ink(CivilStatus.inWords(child.birthDate())));
    }

    private static void parent(Draft draft, String who, String title, Person parent, LocalDate on) {
        draft.blank("Họ, chữ đệm, tên " + title + ": *" + draft.put(who + "_name", parent.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.3, 0.62),
                List.of("Năm sinh: " + draft.put(who + "_birth_year", "" + parent.birthDate().getYear()),
                        "Dân tộc: " + draft.put(who + "_ethnicity", parent.ethnicity()),
                        "Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam")));
        draft.blank("Nơi cư trú: " + draft.put(who + "_residence", parent.residence(on)));
    }

    static List<String> traits(Draft draft, String who, Person person) {
        return List.of("Giới tính: " + draft.put(who + "_sex", person.sex().printed(), person.sex().key()),
                "Dân tộc: " + draft.put(who + "_ethnicity", person.ethnicity()),
                "Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam"));
    }

    private static String birthPlace(Draft draft, Family family) {
        String place = family.commune().province().title();
        String district = family.commune().districtName();
        return Commune.reformed(family.on())
                ? draft.dice().pick("Bệnh viện Đa khoa ", "Bệnh viện Phụ sản ", "Bệnh viện Sản - Nhi ")
                        + family.commune().province().successorTitle(family.on())
                : draft.dice()
                    .pick("Bệnh viện Đa khoa huyện " + district, "Trung tâm Y tế huyện " + district,
                            "Bệnh viện Phụ sản")
                        + ", " + place;
    }

    private static String number(Draft draft, LocalDate on) {
        return draft.put("document_number", draft.dice().between(2, 480) + "/" + on.getYear());
    }

}
