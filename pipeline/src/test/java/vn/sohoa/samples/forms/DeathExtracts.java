package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Person;

/** Trích lục khai tử, and the older Giấy chứng tử, which names no citizen ID. */
final class DeathExtracts {

    private static final String TYPE = "death_extract";

    static final List<Form> FORMS = List.of(new Form("death-extract", TYPE, DeathExtracts::extract),
            new Form("death-extract-copy", TYPE, DeathExtracts::copy),
            new Form("death-certificate-old", TYPE, DeathExtracts::old));

    private DeathExtracts() {
    }

    private static void extract(Draft draft) {
        LocalDate on = draft.dice().date(2016, 2026);
        Person person = draft.people().born(on.getYear() - 94, on.getYear() - 30);
        Agency agency = Agency.commune(person.commune(), on);
        agency.letterhead(draft, draft.dice().between(2, 120) + "/TLKT", on);
        draft.gap(6).size(18).centre("*TRÍCH LỤC KHAI TỬ*").size(13).gap(10);
        body(draft, person, on);
        draft.blank("Giấy tờ tùy thân: " + CivilStatus.identity(draft, "holder_citizen_id", person, on));
        death(draft, person, on.minusDays(draft.dice().between(1, 15)), on);
        draft.blank("Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử: " + draft.ink(draft.dice().between(2, 90) + "/GBT"));
        draft.gap(10);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ TRÍCH LỤC", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void copy(Draft draft) {
        LocalDate on = draft.dice().date(2021, 2026);
        LocalDate registered = on.minusDays(draft.dice().between(40, 1500));
        Person person = draft.people().born(on.getYear() - 94, on.getYear() - 40);
        Agency agency = Agency.commune(person.commune(), on);
        agency.letterhead(draft, draft.dice().between(2, 300) + "/TLKT-BS", on);
        draft.gap(6).size(18).centre("*TRÍCH LỤC KHAI TỬ*").size(13).centre("*(BẢN SAO)*").gap(8);
        body(draft, person, on);
        draft.blank("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", person));
        death(draft, person, registered.minusDays(draft.dice().between(1, 15)), registered);
        draft.blank("Đăng ký khai tử tại: " + draft.ink(person.commune().committee(registered)));
        draft.blank("Số: " + draft.ink(draft.dice().between(2, 90) + "/" + registered.getYear()) + " ngày "
                + draft.ink(Draft.digits(registered)));
        draft.gap(10);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ TRÍCH LỤC", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void old(Draft draft) {
        LocalDate on = draft.dice().date(2007, 2015);
        Person person = draft.people().born(on.getYear() - 92, on.getYear() - 45);
        Agency agency = Agency.commune(person.commune(), on);
        draft.head(agency.lines()).gap(2);
        draft.beside(0.43, () -> draft.centre("Số: " + draft.put("document_number", "" + draft.dice().between(3, 80))),
                () -> {
                });
        draft.gap(10).size(20).centre("*GIẤY CHỨNG TỬ*").size(13).gap(10);
        body(draft, person, on);
        death(draft, person, on.minusDays(draft.dice().between(1, 15)), on);
        draft.blank("Nơi đăng ký: " + CivilStatus.registeredAt(draft, person.commune(), on));
        draft.blank("Ngày, tháng, năm đăng ký: " + draft.date("issued_on", on));
        draft.blank("Ghi chú: ").gap(10);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ GIẤY CHỨNG TỬ", "(Ký, đóng dấu, ghi rõ họ tên, chức vụ)");
    }

    private static void body(Draft draft, Person person, LocalDate on) {
        draft.blank("Họ, chữ đệm, tên: *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blank("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", person.birthDate()));
        draft.blanks(List.of(0.0, 0.3, 0.62), BirthCertificates.traits(draft, "holder", person));
        draft.blank("Nơi cư trú cuối cùng: " + draft.put("holder_residence", person.residence(on)));
    }

    private static void death(Draft draft, Person person, LocalDate died, LocalDate on) {
        Dice dice = draft.dice();
        String clock = String.format(Locale.ROOT, "%02d giờ %02d phút, ", dice.between(0, 23), dice.between(0, 59));
        draft
            .blank("Đã chết vào lúc: " + draft.ink(clock) + draft.put("died_on", Draft.spelled(died), died.toString()));
        draft.blank("Ghi bằng chữ: " + draft.ink(CivilStatus.inWords(died)));
        draft.blank("Nơi chết: " + draft.put("death_place", dice.pick("Tại nhà riêng, " + person.commune().address(on),
                "Bệnh viện Đa khoa " + person.commune().province().title())));
        draft.blank("Nguyên nhân chết: " + draft.put("death_cause",
                dice.pick("Tuổi già", "Bệnh tim mạch", "Ung thư phổi", "Tai nạn giao thông", "Bệnh hiểm nghèo")));
    }

}
