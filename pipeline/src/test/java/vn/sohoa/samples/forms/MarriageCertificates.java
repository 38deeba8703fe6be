package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Sex;

/** Giấy chứng nhận kết hôn in two columns, and Trích lục kết hôn. */
final class MarriageCertificates {

    private static final String TYPE = "marriage_certificate";

    static final List<Form> FORMS = List.of(new Form("marriage", TYPE, MarriageCertificates::certificate),
            new Form("marriage-ruled", TYPE, MarriageCertificates::ruled),
            new Form("marriage-extract", TYPE, MarriageCertificates::extract));

    private MarriageCertificates() {
    }

    private record Couple(Person wife, Person husband, LocalDate on) {

        static Couple any(Draft draft, int firstYear) {
            LocalDate on = draft.dice().date(firstYear, 2026);
            return new Couple(draft.people().born(Sex.FEMALE, on.getYear() - 38, on.getYear() - 19),
                    draft.people().born(Sex.MALE, on.getYear() - 42, on.getYear() - 21), on);
        }

    }

    private static void certificate(Draft draft) {
        Couple couple = Couple.any(draft, 2017);
        draft.nation().gap(12);
        draft.size(20).centre("*GIẤY CHỨNG NHẬN KẾT HÔN*").size(12.5).gap(2);
        draft.right("Số: " + number(draft, couple) + "        ").gap(8);
        draft.beside(0.5, () -> spouse(draft, "wife", "vợ", couple.wife(), couple.on()),
                () -> spouse(draft, "husband", "chồng", couple.husband(), couple.on()));
        close(draft, couple);
    }

    private static void ruled(Draft draft) {
        Couple couple = Couple.any(draft, 2017);
        draft.nation().gap(12);
        draft.size(20).centre("*GIẤY CHỨNG NHẬN KẾT HÔN*").size(12.5).gap(2);
        draft.centre("Số: " + number(draft, couple)).gap(8);
        List<String> wife = entries(draft, "wife", "vợ", couple.wife(), couple.on());
        List<String> husband = entries(draft, "husband", "chồng", couple.husband(), couple.on());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < wife.size(); i++) {
            rows.add(List.of(wife.get(i), husband.get(i)));
        }
        draft.table(List.of(0.5, 0.5), rows).gap(8);
        close(draft, couple);
    }

    private static void close(Draft draft, Couple couple) {
        draft.gap(4);
        draft.blank("Nơi đăng ký kết hôn: " + CivilStatus.registeredAt(draft, couple.wife().commune(), couple.on()));
        draft.blank("Ngày, tháng, năm đăng ký: " + draft.date("issued_on", couple.on())).gap(6);
        draft.beside(0.5, () -> partner(draft, "Vợ", couple.wife()), () -> partner(draft, "Chồng", couple.husband()));
        draft.gap(6);
        CivilStatus.sign(draft, Agency.commune(couple.wife().commune(), couple.on()),
                "NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void partner(Draft draft, String title, Person person) {
        draft.centre("*" + title + "*").size(11).centre("_(Ký, ghi rõ họ, chữ đệm, tên)_").size(12.5);
        draft.signedBy(person.name());
    }

    private static void spouse(Draft draft, String who, String title, Person person, LocalDate on) {
        entries(draft, who, title, person, on).forEach(draft::blank);
    }

    private static List<String> entries(Draft draft, String who, String title, Person person, LocalDate on) {
        return List.of("Họ, chữ đệm, tên " + title + ": *" + draft.put(who + "_name", person.upperName()) + "*",
                "Ngày, tháng, năm sinh: " + draft.date(who + "_birth_date", person.birthDate()),
                "Dân tộc: " + draft.put(who + "_ethnicity", person.ethnicity()),
                "Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam"),
                "Nơi cư trú: " + draft.put(who + "_residence", person.residence(on)),
                "Giấy tờ tùy thân: " + CivilStatus.identity(draft, who + "_citizen_id", person, on));
    }

    private static void extract(Draft draft) {
        Couple couple = Couple.any(draft, 2019);
        LocalDate registered = couple.on().minusDays(draft.dice().between(30, 2000));
        Agency agency = Agency.commune(couple.wife().commune(), couple.on());
        agency.letterhead(draft, draft.dice().between(2, 400) + "/TLKH-BS", couple.on());
        draft.gap(6).size(18).centre("*TRÍCH LỤC KẾT HÔN*").size(13).centre("*(BẢN SAO)*").gap(8);
        running(draft, "husband", "chồng", couple.husband(), couple.on());
        draft.gap(4);
        running(draft, "wife", "vợ", couple.wife(), couple.on());
        draft.gap(4);
        draft.blank("Đăng ký kết hôn tại: " + draft.ink(couple.wife().commune().committee(registered)));
        draft.blank("Số: " + draft.ink(draft.dice().between(4, 120) + "/" + registered.getYear()) + " ngày "
                + draft.ink(Draft.digits(registered)));
        draft.blank("Ghi chú: ").gap(10);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ TRÍCH LỤC", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void running(Draft draft, String who, String title, Person person, LocalDate on) {
        draft.blank("Họ, chữ đệm, tên " + title + ": *" + draft.put(who + "_name", person.upperName()) + "*");
        draft.blank("Ngày, tháng, năm sinh: " + draft.date(who + "_birth_date", person.birthDate()));
        draft.blanks(List.of(0.0, 0.5), List.of("Dân tộc: " + draft.put(who + "_ethnicity", person.ethnicity()),
                "Quốc tịch: " + draft.put(who + "_nationality", "Việt Nam")));
        draft.blank("Nơi cư trú: " + draft.put(who + "_residence", person.residence(on)));
        draft.blank("Giấy tờ tùy thân: " + CivilStatus.identity(draft, who + "_citizen_id", person, on));
    }

    private static String number(Draft draft, Couple couple) {
        return draft.put("document_number", draft.dice().between(2, 160) + "/" + couple.on().getYear());
    }

}
