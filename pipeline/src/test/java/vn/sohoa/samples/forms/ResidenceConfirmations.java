package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Sex;

/**
 * Xác nhận thông tin về cư trú, form CT07 of the police: with a table of the household,
 * and a short one.
 */
final class ResidenceConfirmations {

    private static final String TYPE = "residence_confirmation";

    static final List<Form> FORMS = List.of(new Form("residence-household", TYPE, ResidenceConfirmations::household),
            new Form("residence-short", TYPE, ResidenceConfirmations::shortForm));

    private ResidenceConfirmations() {
    }

    private static void household(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2023, 11, 1), LocalDate.of(2026, 9, 30));
        Person head = draft.people().born(Sex.MALE, 1950, 1975);
        Person person = draft.people().born(1980, 2004).livingAt(head.commune(), head.spot());
        top(draft, person, on, "Mẫu CT07 ban hành kèm theo Thông tư số 66/2023/TT-BCA");
        draft.line("*II. " + "Công an " + person.commune().title(on)
                + " xác nhận thông tin về cư trú của Ông/Bà như sau:*");
        draft.blank("1. Nơi thường trú: " + draft.put("holder_residence", person.residence(on)));
        draft.blank("2. Nơi tạm trú: ").blank("3. Nơi ở hiện tại: " + draft.ink(person.residence(on)));
        draft.blank("4. Họ, chữ đệm và tên chủ hộ: " + draft.put("household_head_name", head.name()));
        draft.blanks(List.of(0.0, 0.45), List.of("5. Quan hệ với chủ hộ: " + draft.ink("Con"),
                "6. Số định danh chủ hộ: " + draft.ink(head.citizenId())));
        draft.line("7. Thông tin các thành viên khác trong hộ gia đình:").gap(3);
        draft.size(10.5).table(List.of(0.06, 0.29, 0.15, 0.12, 0.2, 0.18), members(draft, head)).size(12.5).gap(6);
        bottom(draft, person, on);
    }

    private static void shortForm(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2021, 7, 15), LocalDate.of(2026, 9, 30));
        Person head = draft.people().born(1950, 1975);
        Person person = draft.people().born(1980, 2004).livingAt(head.commune(), head.spot());
        top(draft, person, on, "Mẫu CT07 ban hành theo TT số 56/2021/TT-BCA ngày 15/5/2021");
        draft.line("*II. Thông tin về cư trú của Ông/Bà như sau:*");
        draft.blank("1. Nơi thường trú: " + draft.put("holder_residence", person.residence(on)));
        draft.blank("2. Nơi tạm trú: -/-");
        draft.blank("3. Họ, chữ đệm và tên chủ hộ: " + draft.put("household_head_name", head.name()));
        draft.blank("4. Quan hệ với chủ hộ: " + draft.ink(draft.dice().pick("Con", "Cháu", "Em", "Người thuê nhà")));
        draft.gap(8);
        bottom(draft, person, on);
    }

    private static void top(Draft draft, Person person, LocalDate on, String form) {
        Agency agency = Agency.police(person.commune(), on);
        draft.size(9).right("_" + form + "_").size(13).gap(3);
        agency.letterhead(draft, draft.dice().between(15, 2900) + "/XN", on);
        draft.gap(6).size(16).centre("*XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ*").size(12.5).gap(6);
        draft.line("*I. Theo đề nghị của Ông/Bà:*");
        draft.blank("1. Họ, chữ đệm và tên: *" + draft.put("holder_name", person.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.6),
                List.of("2. Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", person.birthDate()),
                        "3. Giới tính: " + draft.put("holder_sex", person.sex().printed(), person.sex().key())));
        draft.blank("4. Số định danh cá nhân/CMND: " + draft.citizenId("holder_citizen_id", person));
        draft.blanks(List.of(0.0, 0.32, 0.64),
                List.of("5. Dân tộc: " + draft.put("holder_ethnicity", person.ethnicity()),
                        "6. Tôn giáo: " + draft.ink(person.religion()),
                        "7. Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
        draft.blank("8. Quê quán: " + draft.put("holder_home_town", person.homeTown().address(on))).gap(4);
    }

    private static void bottom(Draft draft, Person person, LocalDate on) {
        LocalDate until = on.plusYears(1);
        draft
            .paragraph("Xác nhận này có giá trị đến hết "
                    + draft.put("valid_until", Draft.spelled(until), until.toString()) + ".")
            .gap(8);
        Agency agency = Agency.police(person.commune(), on);
        draft.beside(0.48,
                () -> draft.size(11)
                    .line("*_Nơi nhận:_*")
                    .line("- Ông/Bà có tên tại mục I;")
                    .line("- Lưu: CAX.")
                    .size(12.5),
                () -> {
                    if (draft.dice().chance(0.5)) {
                        draft.signed(agency.ring(), "TRƯỞNG CÔNG AN");
                    }
                    else {
                        draft.signed(agency.ring(), "KT. TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN");
                    }
                });
    }

    private static List<List<String>> members(Draft draft, Person head) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("*TT*", "*Họ, chữ đệm và tên*", "*Ngày sinh*", "*Giới tính*", "*Số định danh*",
                "*Quan hệ với chủ hộ*"));
        Person wife = draft.people().born(Sex.FEMALE, 1952, 1978);
        rows.add(member(1, wife, "Vợ"));
        int children = draft.dice().between(1, 3);
        for (int i = 0; i < children; i++) {
            rows.add(member(i + 2, draft.people().childOf(wife, head, draft.dice().date(1982, 2010)), "Con"));
        }
        return rows;
    }

    private static List<String> member(int row, Person person, String relation) {
        return List.of("" + row, person.name(), Draft.digits(person.birthDate()), person.sex().printed(),
                person.citizenId(), relation);
    }

}
