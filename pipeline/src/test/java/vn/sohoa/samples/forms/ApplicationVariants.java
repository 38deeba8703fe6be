package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Person;

/**
 * Đơn and Tờ khai in other shapes: ruled, with a box for each digit, and a petition in
 * running prose.
 */
final class ApplicationVariants {

    private static final String TYPE = "application_form";

    static final List<Form> FORMS = List.of(Form.unseen("application-ruled", TYPE, ApplicationVariants::ruled),
            Form.unseen("declaration-boxes", TYPE, ApplicationVariants::boxes),
            Form.typewritten("application-typed", TYPE, ApplicationVariants::prose));

    private ApplicationVariants() {
    }

    private static void ruled(Draft draft) {
        LocalDate on = draft.dice().date(2020, 2026);
        Person person = draft.people().born(1955, 2004);
        draft.size(10).right("_Mẫu số 11/ĐK_").size(12.5).nation().gap(10);
        draft.size(15).centre("*ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI*").size(12.5).gap(6);
        draft.centre("Kính gửi: Văn phòng Đăng ký đất đai").gap(8).size(12);
        draft
            .table(List.of(0.36, 0.64),
                    List.of(List.of("*Phần kê khai*", "*của người đăng ký*"),
                            List.of("1. Họ và tên", "*" + draft.put("holder_name", person.upperName()) + "*"),
                            List.of("2. Ngày sinh", draft.date("holder_birth_date", person.birthDate())),
                            List.of("3. Số định danh cá nhân", draft.citizenId("holder_citizen_id", person)),
                            List.of("4. Địa chỉ thường trú", draft.put("holder_residence", person.residence(on))),
                            List.of("5. Nội dung yêu cầu", draft.put("request", draft.dice()
                                .pick("Đăng ký chuyển nhượng quyền sử dụng đất", "Đính chính diện tích thửa đất",
                                        "Xóa đăng ký thế chấp quyền sử dụng đất"))),
                            List.of("6. Giấy tờ kèm theo", draft.ink("Giấy chứng nhận đã cấp; hợp đồng công chứng"))));
        draft.gap(8).paragraph("Tôi xin chịu trách nhiệm về tính chính xác của nội dung kê khai.").gap(8);
        close(draft, person, on, "Người viết đơn");
    }

    private static void boxes(Draft draft) {
        LocalDate on = draft.dice().date(2021, 2026);
        Person person = draft.people().born(1960, 2005);
        draft.size(9.5).right("_Mẫu CT01_").size(12.5).nation().gap(10);
        draft.size(15).centre("*TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ*").size(12.5).gap(6);
        draft.centre("Kính gửi: Công an " + person.commune().title(on)).gap(8);
        draft.blank("1. Họ, chữ đệm và tên: *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.6),
                List.of("2. Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", person.birthDate()),
                        "3. Giới tính: " + draft.ink(person.sex().printed())));
        draft.boxes("4. Số định danh cá nhân:", person.citizenId());
        draft.know("holder_citizen_id", person.citizenId());
        draft.blanks(List.of(0.0, 0.5),
                List.of("5. Số điện thoại: " + draft.ink("03" + draft.dice().digits(8)), "6. Email: "));
        draft.blank("7. Nơi cư trú: " + draft.put("holder_residence", person.residence(on)));
        draft.line("8. Nội dung đề nghị: " + draft.put("request",
                draft.dice()
                    .pick("Đăng ký thường trú vào hộ của cha mẹ đẻ", "Đăng ký tạm trú theo diện đi làm",
                            "Tách hộ tại chỗ ở hiện tại")))
            .gap(12);
        close(draft, person, on, "NGƯỜI KÊ KHAI");
    }

    private static void prose(Draft draft) {
        LocalDate on = draft.dice().date(2016, 2024);
        Person person = draft.people().born(1945, 1990);
        draft.size(11).nation().gap(12).size(15).centre("*ĐƠN XIN XÁC NHẬN*").size(11).gap(8);
        draft.centre("Kính gửi: " + person.commune().committee(on)).gap(8);
        draft.line("Tôi tên là " + draft.put("holder_name", person.name()) + ", sinh ngày "
                + draft.date("holder_birth_date", person.birthDate()) + ", CCCD số "
                + draft.citizenId("holder_citizen_id", person) + ".");
        draft.line("Hiện đang cư trú tại: " + draft.put("holder_residence", person.residence(on)) + ".").gap(4);
        draft.line("Nay tôi làm đơn này kính đề nghị " + draft.put("request",
                draft.dice()
                    .pick("xác nhận hai tên trong giấy tờ là của cùng một người",
                            "xác nhận thời gian cư trú tại địa phương để bổ sung hồ sơ"))
                + ".")
            .gap(4);
        draft.line("Tôi xin chân thành cảm ơn./.").gap(12);
        close(draft, person, on, "NGƯỜI LÀM ĐƠN");
    }

    private static void close(Draft draft, Person person, LocalDate on, String title) {
        String place = person.commune().name();
        draft.know("issue_place", place);
        draft.know("issued_on", on.toString());
        draft.beside(0.46, () -> {
        }, () -> draft.centre("_" + place + ", " + Draft.spelled(on) + "_")
            .centre("*" + title + "*")
            .signedBy(draft.put("signer_name", person.name())));
    }

}
