package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Sex;

/** Giấy xác nhận tình trạng hôn nhân: the form of 2020 and a shorter one of 2025. */
final class MaritalStatusCertificates {

    private static final String TYPE = "marital_status_certificate";

    static final List<Form> FORMS = List.of(new Form("marital-2020", TYPE, MaritalStatusCertificates::of2020),
            new Form("marital-2025", TYPE, MaritalStatusCertificates::of2025));

    private MaritalStatusCertificates() {
    }

    private static void of2020(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2020, 8, 1), LocalDate.of(2025, 6, 30));
        Person person = draft.people().born(on.getYear() - 60, on.getYear() - 19);
        Agency agency = Agency.commune(person.commune(), on);
        agency.letterhead(draft, draft.penned("" + draft.dice().between(5, 460)) + "/UBND-XNTTHN", on);
        draft.gap(4).size(16).centre("*GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN*").size(13).gap(4);
        draft.centre("*" + agency.issuedBy() + "*").gap(4);
        draft.paragraph("Xét đề nghị của " + person.courtesy().toLowerCase(Locale.ROOT) + " " + person.name()
                + ", về việc cấp Giấy xác nhận tình trạng hôn nhân,");
        draft.gap(2).centre("*XÁC NHẬN:*").gap(2);
        body(draft, person, on);
        LocalDate since = on.minusYears(draft.dice().between(2, 9));
        draft.blank("Trong thời gian cư trú tại " + draft.ink(person.commune().address(on)) + " từ "
                + draft.ink(Draft.spelled(since)) + " đến " + draft.ink(Draft.spelled(on)));
        draft.blank("Tình trạng hôn nhân: " + draft.put("marital_status", status(draft.dice())));
        draft.know("valid_until", on.plusMonths(6).toString());
        draft.line("Giấy này có giá trị sử dụng trong thời hạn 06 tháng kể từ ngày cấp, được sử dụng để: "
                + draft.put("purpose", purpose(draft, person)));
        draft.gap(10);
        CivilStatus.sign(draft, agency, "", "");
    }

    private static void of2025(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 9, 30));
        Person person = draft.people().born(on.getYear() - 60, on.getYear() - 19);
        Agency agency = Agency.commune(person.commune(), on);
        agency.letterhead(draft, draft.dice().between(5, 460) + "/XNTTHN", on);
        draft.gap(4).size(16).centre("*GIẤY XÁC NHẬN*").centre("*TÌNH TRẠNG HÔN NHÂN*").size(13).gap(6);
        body(draft, person, on);
        draft.blank("Tình trạng hôn nhân: " + draft.put("marital_status", status(draft.dice())));
        draft.line("Giấy này được sử dụng để: " + draft.put("purpose", purpose(draft, person)) + ".");
        LocalDate until = on.plusMonths(6);
        draft.line("Giấy này có giá trị đến " + draft.put("valid_until", Draft.spelled(until), until.toString()) + ".");
        draft.gap(12);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ GIẤY XÁC NHẬN", "(Ký, ghi rõ họ, tên, chức vụ và đóng dấu)");
    }

    private static void body(Draft draft, Person person, LocalDate on) {
        draft.blank("Họ, chữ đệm, tên: *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blank("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", person.birthDate()));
        draft.blanks(List.of(0.0, 0.3, 0.62), BirthCertificates.traits(draft, "holder", person));
        draft.blank("Giấy tờ tùy thân: " + CivilStatus.identity(draft, "holder_citizen_id", person, on));
        draft.blank("Nơi cư trú: " + draft.put("holder_residence", person.residence(on)));
    }

    private static String status(Dice dice) {
        return dice.pick("Hiện tại chưa đăng ký kết hôn với ai", "Chưa đăng ký kết hôn với ai",
                "Đã đăng ký kết hôn, nhưng đã ly hôn theo Bản án ly hôn số " + dice.between(3, 90)
                        + "/2019/HNGĐ-ST; hiện tại chưa đăng ký kết hôn với ai",
                "Có đăng ký kết hôn, nhưng vợ hoặc chồng đã chết; hiện tại chưa đăng ký kết hôn với ai");
    }

    private static String purpose(Draft draft, Person person) {
        Person other = draft.people()
            .born((person.sex() == Sex.MALE) ? Sex.FEMALE : Sex.MALE, person.birthDate().getYear() - 4,
                    person.birthDate().getYear() + 4);
        return draft.dice()
            .pick("Đăng ký kết hôn với " + other.name() + ", sinh năm " + other.birthDate().getYear(),
                    "Làm thủ tục chuyển nhượng quyền sử dụng đất", "Vay vốn ngân hàng", "Bổ túc hồ sơ cá nhân");
    }

}
