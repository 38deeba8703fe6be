package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Sex;

/**
 * Giấy chứng nhận kết hôn in other shapes: one spouse under the other, a table with a
 * column for each, the form of 2008 with 9-digit CMND, and a short extract.
 */
final class MarriageVariants {

    private static final String TYPE = "marriage_certificate";

    static final List<Form> FORMS = List.of(Form.unseen("marriage-2024", TYPE, MarriageVariants::of2024),
            Form.unseen("marriage-columns", TYPE, MarriageVariants::columns),
            Form.unseen("marriage-2008", TYPE, MarriageVariants::of2008),
            Form.typewritten("marriage-extract-typed", TYPE, MarriageVariants::extract));

    private MarriageVariants() {
    }

    /** Bride and groom on their day. */
    private record Wedding(Person wife, Person husband, LocalDate on) {

        static Wedding between(Draft draft, LocalDate first, LocalDate last) {
            LocalDate on = draft.dice().date(first, last);
            return new Wedding(draft.people().born(Sex.FEMALE, on.getYear() - 36, on.getYear() - 19),
                    draft.people().born(Sex.MALE, on.getYear() - 40, on.getYear() - 21), on);
        }

        Commune commune() {
            return this.husband.commune();
        }

        Agency agency() {
            return Agency.commune(commune(), this.on);
        }

    }

    private static void of2024(Draft draft) {
        Wedding wedding = Wedding.between(draft, LocalDate.of(2024, 6, 6), LocalDate.of(2026, 9, 30));
        draft.head(wedding.agency().lines()).gap(12).size(19).centre("*GIẤY CHỨNG NHẬN KẾT HÔN*").size(12.8);
        draft
            .centre("Số: "
                    + draft.put("document_number", draft.dice().between(2, 190) + "/" + wedding.on().getYear() + "/KH"))
            .gap(6);
        spouse(draft, "CHỒNG", "husband", wedding.husband(), wedding.on());
        spouse(draft, "VỢ", "wife", wedding.wife(), wedding.on());
        draft.gap(4).blank("Đăng ký tại: " + CivilStatus.registeredAt(draft, wedding.commune(), wedding.on()));
        draft.blank("Ngày đăng ký: " + draft.date("issued_on", wedding.on())).gap(8);
        draft.beside(0.6,
                () -> draft.beside(0.5, () -> draft.size(11.5).centre("*CHỒNG*").signedBy(wedding.husband().name()),
                        () -> draft.centre("*VỢ*").signedBy(wedding.wife().name()).size(12.8)),
                () -> draft.signed(wedding.agency().ring(), "CHỦ TỊCH"));
    }

    private static void spouse(Draft draft, String title, String who, Person person, LocalDate on) {
        draft.gap(4).line("*" + title + "*");
        draft.blank("Họ, chữ đệm và tên: *" + draft.put(who + "_name", person.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.38, 0.68),
                List.of("Sinh ngày: " + draft.date(who + "_birth_date", person.birthDate()),
                        "Dân tộc: " + draft.put(who + "_ethnicity", person.ethnicity()),
                        "Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam")));
        draft.blank("Số định danh cá nhân: " + draft.citizenId(who + "_citizen_id", person));
        draft.blank("Nơi thường trú: " + draft.put(who + "_residence", person.residence(on)));
    }

    private static void columns(Draft draft) {
        Wedding wedding = Wedding.between(draft, LocalDate.of(2017, 1, 3), LocalDate.of(2026, 9, 30));
        Person wife = wedding.wife();
        Person husband = wedding.husband();
        draft.nation().gap(10).size(18).centre("*GIẤY CHỨNG NHẬN KẾT HÔN*").size(12);
        draft
            .right("Số: "
                    + draft.put("document_number", "0" + draft.dice().between(11, 99) + "/" + wedding.on().getYear()))
            .gap(6)
            .size(11.5);
        draft.table(List.of(0.22, 0.39, 0.39),
                List.of(List.of("", "*Bên nam (chồng)*", "*Bên nữ (vợ)*"),
                        List.of("Họ, chữ đệm, tên", "*" + draft.put("husband_name", husband.upperName()) + "*",
                                "*" + draft.put("wife_name", wife.upperName()) + "*"),
                        List.of("Ngày, tháng, năm sinh", draft.date("husband_birth_date", husband.birthDate()),
                                draft.date("wife_birth_date", wife.birthDate())),
                        List.of("Dân tộc", draft.put("husband_ethnicity", husband.ethnicity()),
                                draft.put("wife_ethnicity", wife.ethnicity())),
                        List.of("Quốc tịch", draft.put("husband_nationality", "Việt Nam"),
                                draft.put("wife_nationality", "Việt Nam")),
                        List.of("Nơi cư trú", draft.put("husband_residence", husband.residence(wedding.on())),
                                draft.put("wife_residence", wife.residence(wedding.on()))),
                        List.of("Số CCCD/Số định danh", draft.citizenId("husband_citizen_id", husband),
                                draft.citizenId("wife_citizen_id", wife)),
                        List.of("Ký tên", "", "")));
        draft.size(12.5).gap(10);
        draft.line("Nơi đăng ký kết hôn: " + CivilStatus.registeredAt(draft, wedding.commune(), wedding.on()));
        draft.line("Ngày, tháng, năm đăng ký: " + draft.date("issued_on", wedding.on())).gap(10);
        CivilStatus.sign(draft, wedding.agency(), "NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN", "");
    }

    private static void of2008(Draft draft) {
        Wedding wedding = Wedding.between(draft, LocalDate.of(2006, 4, 1), LocalDate.of(2015, 12, 31));
        Dice dice = draft.dice();
        draft.beside(0.36, () -> draft.size(11).line("Mẫu TP/HT-2008-KH.1").size(12.5), () -> draft.nation());
        draft.gap(12).size(18).centre("*GIẤY CHỨNG NHẬN KẾT HÔN*").size(12.5);
        draft.beside(0.6, () -> {
        }, () -> draft.blank("Số: " + draft.put("document_number", "" + dice.between(3, 120)))
            .blank("Quyển số: " + draft.ink("01/" + wedding.on().getYear())));
        draft.gap(6);
        draft.beside(0.5, () -> of2008Spouse(draft, "chồng", "husband", wedding.husband(), wedding.on()),
                () -> of2008Spouse(draft, "vợ", "wife", wedding.wife(), wedding.on()));
        draft.gap(4).blank("Nơi đăng ký: " + CivilStatus.registeredAt(draft, wedding.commune(), wedding.on()));
        draft.blank("Ngày, tháng, năm đăng ký: " + draft.date("issued_on", wedding.on()));
        draft.blank("Ghi chú: ").gap(6);
        draft.beside(0.5, () -> draft.centre("*Chồng*").signedBy(wedding.husband().name()),
                () -> draft.centre("*Vợ*").signedBy(wedding.wife().name()));
        CivilStatus.sign(draft, wedding.agency(), "CÁN BỘ KÝ GIẤY CHỨNG NHẬN", "");
    }

    private static void of2008Spouse(Draft draft, String title, String who, Person person, LocalDate on) {
        draft.blank("Họ và tên " + title + ": " + draft.put(who + "_name", person.upperName()));
        draft.blank("Sinh ngày: " + draft.date(who + "_birth_date", person.birthDate()));
        draft.blank("Dân tộc: " + draft.put(who + "_ethnicity", person.ethnicity()));
        draft.blank("Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam"));
        draft.blank("Nơi thường trú/tạm trú: " + draft.put(who + "_residence", person.residence(on)));
        draft.blank("Số Giấy CMND: " + draft.ink(draft.dice().digits(9)));
    }

    private static void extract(Draft draft) {
        Wedding wedding = Wedding.between(draft, LocalDate.of(2016, 2, 1), LocalDate.of(2024, 3, 1));
        LocalDate on = wedding.on().plusDays(draft.dice().between(20, 800));
        Agency agency = Agency.commune(wedding.commune(), on);
        draft.size(11);
        agency.letterhead(draft, draft.dice().between(2, 90) + "/TLKH", on);
        draft.size(15).centre("*TRÍCH LỤC KẾT HÔN*").size(11).gap(8);
        extractSpouse(draft, "vợ", "wife", wedding.wife(), wedding.on());
        draft.gap(6);
        extractSpouse(draft, "chồng", "husband", wedding.husband(), wedding.on());
        draft.gap(6).line("Đã đăng ký kết hôn tại: " + wedding.commune().committee(wedding.on()));
        draft.line("Số: " + draft.dice().between(2, 90) + "/" + wedding.on().getYear() + ", ngày "
                + Draft.digits(wedding.on()));
        draft.gap(12);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ TRÍCH LỤC", "");
    }

    private static void extractSpouse(Draft draft, String title, String who, Person person, LocalDate on) {
        draft.line("Họ, chữ đệm, tên " + title + ": " + draft.put(who + "_name", person.upperName()));
        draft.line("Ngày, tháng, năm sinh: " + draft.date(who + "_birth_date", person.birthDate()));
        draft.line("Dân tộc: " + draft.put(who + "_ethnicity", person.ethnicity()) + "; Quốc tịch: "
                + draft.put(who + "_nationality", "Việt Nam"));
        draft.line("Nơi cư trú: " + draft.put(who + "_residence", person.residence(on)));
        draft.line("CCCD số: " + draft.citizenId(who + "_citizen_id", person));
    }

}
