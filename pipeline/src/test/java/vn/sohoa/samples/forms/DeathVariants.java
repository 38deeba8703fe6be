package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Person;

/**
 * Trích lục khai tử and Giấy chứng tử in other shapes: ruled, numbered, and the
 * typewritten form of 2008 with a 9-digit CMND.
 */
final class DeathVariants {

    private static final String TYPE = "death_extract";

    private static final List<String> CAUSES = List.of("Già yếu", "Suy tim", "Tai biến mạch máu não", "Bệnh lý",
            "Ung thư gan", "Đuối nước");

    static final List<Form> FORMS = List.of(Form.unseen("death-ruled", TYPE, DeathVariants::ruled),
            Form.unseen("death-2024", TYPE, DeathVariants::of2024),
            Form.typewritten("death-2008", TYPE, DeathVariants::of2008));

    private DeathVariants() {
    }

    private static void ruled(Draft draft) {
        LocalDate on = draft.dice().date(2020, 2026);
        Person person = draft.people().born(on.getYear() - 93, on.getYear() - 35);
        LocalDate died = on.minusDays(draft.dice().between(1, 20));
        Agency agency = Agency.commune(person.commune(), on);
        agency.letterhead(draft, draft.dice().between(2, 150) + "/TLKT-UBND", on);
        draft.gap(6).size(17).centre("*TRÍCH LỤC KHAI TỬ*").size(12).gap(8);
        draft.table(List.of(0.38, 0.62),
                List.of(List.of("Họ, chữ đệm, tên người chết",
                        "*" + draft.put("holder_name", person.upperName()) + "*"),
                        List.of("Ngày, tháng, năm sinh", draft.date("holder_birth_date", person.birthDate())),
                        List.of("Giới tính", draft.put("holder_sex", person.sex().printed(), person.sex().key())),
                        List.of("Dân tộc", draft.put("holder_ethnicity", person.ethnicity())),
                        List.of("Quốc tịch", draft.put("holder_nationality", "Việt Nam")),
                        List.of("Số định danh cá nhân", draft.citizenId("holder_citizen_id", person)),
                        List.of("Nơi cư trú cuối cùng", draft.put("holder_residence", person.residence(on))),
                        List.of("Thời gian chết",
                                time(draft) + ", ngày " + draft.put("died_on", Draft.digits(died), died.toString())),
                        List.of("Nơi chết", draft.put("death_place", place(draft, person, on))),
                        List.of("Nguyên nhân chết", draft.put("death_cause", draft.dice().pick(CAUSES)))));
        draft.gap(12);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ TRÍCH LỤC", "");
    }

    private static void of2024(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2024, 6, 6), LocalDate.of(2026, 9, 30));
        Person person = draft.people().born(on.getYear() - 93, on.getYear() - 35);
        LocalDate died = on.minusDays(draft.dice().between(1, 20));
        Agency agency = Agency.commune(person.commune(), on);
        draft.head(agency.lines()).gap(10).size(18).centre("*TRÍCH LỤC KHAI TỬ*").size(12.8);
        draft.centre("Số: " + draft.put("document_number", draft.dice().between(2, 150) + "/" + on.getYear() + "/TLKT"))
            .gap(8);
        draft.blank("1. Họ, chữ đệm, tên: *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.6), List.of("2. Sinh ngày: " + draft.date("holder_birth_date", person.birthDate()),
                "3. Giới tính: " + draft.put("holder_sex", person.sex().printed(), person.sex().key())));
        draft.blanks(List.of(0.0, 0.6), List.of("4. Dân tộc: " + draft.put("holder_ethnicity", person.ethnicity()),
                "5. Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
        draft.blank("6. Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", person));
        draft.blank("7. Nơi cư trú cuối cùng: " + draft.put("holder_residence", person.residence(on)));
        draft.blank("8. Đã chết vào hồi: " + draft.ink(time(draft)) + ", "
                + draft.put("died_on", Draft.spelled(died), died.toString()));
        draft.blank("9. Tại: " + draft.put("death_place", place(draft, person, on)));
        draft.blank("10. Nguyên nhân: " + draft.put("death_cause", draft.dice().pick(CAUSES)));
        draft.blank("11. Nơi đăng ký khai tử: " + CivilStatus.registeredAt(draft, person.commune(), on));
        draft.blank("12. Ngày, tháng, năm đăng ký: " + draft.date("issued_on", on)).gap(10);
        CivilStatus.sign(draft, agency, "", "");
    }

    private static void of2008(Draft draft) {
        LocalDate on = draft.dice().date(2007, 2015);
        Person person = draft.people().born(on.getYear() - 90, on.getYear() - 40);
        LocalDate died = on.minusDays(draft.dice().between(1, 12));
        Agency agency = Agency.commune(person.commune(), on);
        draft.size(10.5);
        draft.beside(0.4, () -> draft.line("Mẫu TP/HT-2008-KT.1"), () -> draft.nation());
        draft.gap(10).size(15).centre("*GIẤY CHỨNG TỬ*").size(11).centre("(BẢN SAO)");
        draft.right("Số: " + draft.put("document_number", "" + draft.dice().between(2, 99)) + " Quyển số: 01").gap(8);
        draft.blanks(List.of(0.0, 0.68), List.of("Họ và tên: " + draft.put("holder_name", person.upperName()),
                "Giới tính: " + draft.put("holder_sex", person.sex().printed(), person.sex().key())));
        draft.blank("Sinh ngày: " + draft.date("holder_birth_date", person.birthDate()));
        draft.blanks(List.of(0.0, 0.5), List.of("Dân tộc: " + draft.put("holder_ethnicity", person.ethnicity()),
                "Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
        draft.blank("Số Giấy CMND/Hộ chiếu: " + draft.dice().digits(9));
        draft.blank("Nơi thường trú/tạm trú cuối cùng: " + draft.put("holder_residence", person.residence(on)));
        draft.blank(
                "Đã chết vào lúc " + time(draft) + ", " + draft.put("died_on", Draft.spelled(died), died.toString()));
        draft.blank("Nơi chết: " + draft.put("death_place", place(draft, person, on)));
        draft.blank("Nguyên nhân chết: " + draft.put("death_cause", draft.dice().pick(CAUSES)));
        draft.blank("Nơi đăng ký: " + CivilStatus.registeredAt(draft, person.commune(), on));
        draft.blank("Ngày, tháng, năm đăng ký: " + draft.date("issued_on", on));
        draft.blank("Ghi chú: ").gap(8);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ GIẤY CHỨNG TỬ", "");
    }

    private static String time(Draft draft) {
        return draft.dice().between(1, 23) + " giờ " + draft.dice().between(10, 59) + " phút";
    }

    private static String place(Draft draft, Person person, LocalDate on) {
        return draft.dice()
            .pick("Tại nhà", "Tại gia đình, " + person.commune().title(on),
                    "Bệnh viện Đa khoa khu vực " + person.commune().districtName());
    }

}
