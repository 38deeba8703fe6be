package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Person;

/** Đơn đề nghị and Tờ khai that citizens hand in. */
final class Applications {

    private static final String TYPE = "application_form";

    static final List<Form> FORMS = List.of(new Form("application", TYPE, Applications::application),
            new Form("declaration-extract", TYPE, Applications::declaration),
            new Form("declaration-aid", TYPE, Applications::aid),
            new Form("application-no-id", TYPE, Applications::withoutId));

    private Applications() {
    }

    private static void application(Draft draft) {
        LocalDate on = draft.dice().date(2019, 2026);
        Person person = draft.people().born(1955, 2004);
        draft.nation().gap(14).size(17).centre("*ĐƠN ĐỀ NGHỊ*").size(13.3);
        String request = draft.dice()
            .pick("xác nhận hộ gia đình có hoàn cảnh khó khăn để làm hồ sơ miễn giảm học phí cho con",
                    "cấp lại Giấy chứng nhận quyền sử dụng đất do bị mất trong đợt mưa lũ",
                    "hỗ trợ xây dựng, sửa chữa nhà ở cho hộ nghèo theo chính sách hiện hành");
        draft.centre("*Về việc " + draft.put("subject", request.replaceFirst(" (để|do|theo) .*", "")) + "*").gap(10);
        draft.centre("Kính gửi: " + person.commune().committee(on)).gap(10);
        draft.blank("Tôi tên là: *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.55), List.of("Sinh ngày: " + draft.date("holder_birth_date", person.birthDate()),
                "Giới tính: " + draft.ink(person.sex().printed())));
        draft.blank("CCCD số: " + draft.citizenId("holder_citizen_id", person)
                + CivilStatus.issuer(CivilStatus.cardDate(on, draft.dice()), draft.dice()));
        draft.blank("Nơi cư trú: " + draft.put("holder_residence", person.residence(on)));
        draft.blank("Số điện thoại: " + draft.ink("09" + draft.dice().digits(8))).gap(6);
        draft.line("Đề nghị: " + draft.put("request", request) + ".").gap(6);
        oath(draft);
        close(draft, person, on, "NGƯỜI LÀM ĐƠN");
    }

    private static void declaration(Draft draft) {
        LocalDate on = draft.dice().date(2020, 2026);
        Person person = draft.people().born(1960, 2004);
        Person subject = draft.people().born(2005, 2019);
        draft.nation().gap(14).size(16).centre("*TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH*").size(13).gap(10);
        draft.centre("Kính gửi: " + person.commune().committee(on)).gap(10);
        draft.blank("Họ, chữ đệm, tên người yêu cầu: *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blank("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", person.birthDate()));
        draft.blank("Nơi cư trú: " + draft.put("holder_residence", person.residence(on)));
        draft.blank("Giấy tờ tùy thân: " + CivilStatus.identity(draft, "holder_citizen_id", person, on));
        draft
            .blank("Quan hệ với người được cấp bản sao trích lục hộ tịch: "
                    + draft.ink(draft.dice().pick("Cha", "Mẹ", "Ông nội", "Người được ủy quyền")))
            .gap(5);
        draft
            .line("Đề nghị cơ quan cấp bản sao trích lục: "
                    + draft.put("request", "Trích lục khai sinh (bản sao) cho người có tên dưới đây") + ":")
            .gap(3);
        draft.blank("Họ, chữ đệm, tên: " + draft.ink(subject.upperName()));
        draft.blank("Ngày, tháng, năm sinh: " + draft.ink(Draft.digits(subject.birthDate())));
        draft.blank("Đã đăng ký tại: " + draft.ink(person.commune().committee(subject.birthDate())));
        draft.blanks(List.of(0.0, 0.5),
                List.of("Số: " + draft.ink(draft.dice().between(4, 200) + "/" + subject.birthDate().getYear()),
                        "Số lượng bản sao: " + draft.ink("0" + draft.dice().between(1, 5)) + " bản"));
        draft.gap(6);
        oath(draft);
        close(draft, person, on, "NGƯỜI YÊU CẦU");
    }

    private static void aid(Draft draft) {
        LocalDate on = draft.dice().date(2021, 2026);
        Person person = draft.people().born(1938, 1965);
        draft.size(10).right("_Mẫu số 1d_").size(13).nation().gap(12);
        draft.size(15).centre("*TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI*").size(12.5);
        draft.centre("_(Áp dụng đối với đối tượng quy định tại khoản 5 Điều 5 Nghị định số 20/2021/NĐ-CP)_").gap(8);
        draft.line("*THÔNG TIN CỦA ĐỐI TƯỢNG*").gap(2);
        draft.blank("1. Họ, chữ đệm, tên (viết chữ in hoa): *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.62),
                List.of("Sinh ngày: " + draft.date("holder_birth_date", person.birthDate()) + ".",
                        "Giới tính: " + draft.ink(person.sex().printed())));
        draft.blank("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", person));
        draft.blank("Dân tộc: " + draft.ink(person.ethnicity()));
        draft.blank("2. Nơi thường trú: " + draft.put("holder_residence", person.residence(on)));
        draft.line("3. Có thẻ BHYT không? " + draft.ink("Có"));
        draft.line("4. Đang hưởng chế độ nào sau đây: " + draft.ink("Không"));
        draft.line("5. Thuộc hộ nghèo, cận nghèo không? " + draft.ink(draft.dice().pick("Hộ nghèo", "Hộ cận nghèo")));
        draft
            .line("6. Nội dung yêu cầu: " + draft.put("request", draft.dice()
                .pick("Trợ cấp xã hội hàng tháng đối với người cao tuổi", "Hỗ trợ kinh phí chăm sóc hàng tháng")) + ".")
            .gap(6);
        oath(draft);
        close(draft, person, on, "NGƯỜI KHAI");
    }

    private static void withoutId(Draft draft) {
        LocalDate on = draft.dice().date(2016, 2024);
        Person person = draft.people().born(1950, 1990);
        draft.nation().gap(14).size(17).centre("*ĐƠN XIN XÁC NHẬN*").size(13.3).gap(10);
        draft.centre("Kính gửi: " + person.commune().committee(on)).gap(10);
        draft.blank("Tôi tên là: " + draft.put("holder_name", person.name()));
        draft.blank("Sinh ngày: " + draft.date("holder_birth_date", person.birthDate()));
        draft.blank("Hiện cư trú tại: " + draft.put("holder_residence", person.residence(on))).gap(6);
        draft
            .line("Nay tôi làm đơn này đề nghị: " + draft.put("request",
                    "xác nhận gia đình tôi đã sử dụng thửa đất ổn định, không tranh chấp từ năm 1993") + ".")
            .gap(6);
        oath(draft);
        close(draft, person, on, "NGƯỜI LÀM ĐƠN");
    }

    private static void oath(Draft draft) {
        draft.paragraph(
                "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về "
                        + "cam đoan của mình.");
        draft.gap(10);
    }

    private static void close(Draft draft, Person person, LocalDate on, String title) {
        String place = person.commune().name();
        draft.know("issue_place", place);
        draft.know("issued_on", on.toString());
        draft.beside(0.46, () -> {
        }, () -> draft.centre("_" + place + ", " + Draft.spelled(on) + "_")
            .centre("*" + title.toUpperCase(Locale.ROOT) + "*")
            .size(11)
            .centre("_(Ký, ghi rõ họ tên)_")
            .size(13)
            .signedBy(draft.put("signer_name", person.name())));
    }

}
