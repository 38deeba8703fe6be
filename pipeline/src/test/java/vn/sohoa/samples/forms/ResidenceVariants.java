package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Person;

/** Xác nhận thông tin về cư trú in other shapes: in prose, and ruled. */
final class ResidenceVariants {

    private static final String TYPE = "residence_confirmation";

    static final List<Form> FORMS = List.of(Form.unseenTyped("residence-prose", TYPE, ResidenceVariants::prose),
            Form.unseen("residence-ruled", TYPE, ResidenceVariants::ruled));

    private ResidenceVariants() {
    }

    private static void prose(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2021, 7, 1), LocalDate.of(2026, 9, 30));
        Person head = draft.people().born(1950, 1975);
        Person person = draft.people().born(1978, 2004).livingAt(head.commune(), head.spot());
        Agency agency = Agency.police(person.commune(), on);
        boolean pen = draft.dice().chance(0.4);
        String number = "" + draft.dice().between(15, 2900);
        agency.letterhead(draft, (pen ? draft.penned(number) : number) + "/XN-CAX", on);
        draft.gap(8).size(15).centre("*GIẤY XÁC NHẬN*").centre("*THÔNG TIN VỀ CƯ TRÚ*").size(13.2).gap(8);
        draft.paragraph("Theo đề nghị của công dân, " + "Công an " + person.commune().title(on)
                + " xác nhận thông tin về cư trú như sau:");
        draft.paragraph("Họ và tên: *" + draft.put("holder_name", person.upperName()) + "*; ngày sinh: "
                + draft.date("holder_birth_date", person.birthDate()) + "; giới tính: "
                + draft.put("holder_sex", person.sex().printed(), person.sex().key()) + "; dân tộc: "
                + draft.put("holder_ethnicity", person.ethnicity()) + ".");
        draft.paragraph("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", person) + ".");
        draft.paragraph("Quê quán: " + draft.put("holder_home_town", person.homeTown().address(on)) + ".");
        draft.paragraph("Đăng ký thường trú tại: " + draft.put("holder_residence", person.residence(on)) + ".");
        draft.paragraph("Chủ hộ: " + draft.put("household_head_name", head.name()) + "; quan hệ với chủ hộ: "
                + draft.dice().pick("con", "cháu", "con dâu", "em") + ".");
        LocalDate until = on.plusMonths(6);
        draft
            .paragraph("Giấy xác nhận có giá trị đến hết ngày "
                    + draft.put("valid_until", Draft.digits(until), until.toString()) + "./.")
            .gap(12);
        draft.beside(0.46, () -> draft.size(11).line("*_Nơi nhận:_*").line("- Công dân;").line("- Lưu: HS.").size(13),
                () -> draft.signed(agency.ring(), "TUQ. TRƯỞNG CÔNG AN", "CÁN BỘ ĐĂNG KÝ"));
    }

    private static void ruled(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2023, 11, 1), LocalDate.of(2026, 9, 30));
        Person head = draft.people().born(1950, 1975);
        Person person = draft.people().born(1978, 2004).livingAt(head.commune(), head.spot());
        Agency agency = Agency.police(person.commune(), on);
        draft.size(9.5).right("_Mẫu CT07_").size(12.5);
        agency.letterhead(draft, draft.dice().between(15, 2900) + "/XNCT", on);
        draft.gap(6).size(15).centre("*XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ*").size(12).gap(8);
        draft.table(List.of(0.36, 0.64),
                List.of(List.of("Họ, chữ đệm và tên", "*" + draft.put("holder_name", person.upperName()) + "*"),
                        List.of("Số định danh cá nhân", draft.citizenId("holder_citizen_id", person)),
                        List.of("Ngày, tháng, năm sinh", draft.date("holder_birth_date", person.birthDate())),
                        List.of("Giới tính", draft.put("holder_sex", person.sex().printed(), person.sex().key())),
                        List.of("Dân tộc", draft.put("holder_ethnicity", person.ethnicity())),
                        List.of("Quốc tịch", draft.put("holder_nationality", "Việt Nam")),
                        List.of("Quê quán", draft.put("holder_home_town", person.homeTown().address(on))),
                        List.of("Nơi thường trú", draft.put("holder_residence", person.residence(on))),
                        List.of("Nơi tạm trú", "Không"),
                        List.of("Họ, chữ đệm và tên chủ hộ", draft.put("household_head_name", head.name()))));
        LocalDate until = on.plusYears(1);
        draft.gap(8)
            .line("Có giá trị đến hết " + draft.put("valid_until", Draft.spelled(until), until.toString()) + ".")
            .gap(10);
        draft.beside(0.46, () -> {
        }, () -> draft.signed(agency.ring(), "KT. TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN"));
    }

}
