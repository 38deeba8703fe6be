package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Person;

/**
 * Giấy xác nhận tình trạng hôn nhân in other shapes: typewritten after Thông tư 15/2015,
 * in running prose, and ruled.
 */
final class StatusVariants {

    private static final String TYPE = "marital_status_certificate";

    private static final List<String> STATES = List.of("Chưa đăng ký kết hôn với ai",
            "Chưa từng đăng ký kết hôn với ai tại địa phương",
            "Đã ly hôn theo Quyết định công nhận thuận tình ly hôn, hiện chưa đăng ký kết hôn với ai",
            "Vợ hoặc chồng đã chết, hiện chưa đăng ký kết hôn với ai");

    private static final List<String> PURPOSES = List.of("Đăng ký kết hôn", "Mua bán nhà, đất",
            "Bổ sung hồ sơ vay vốn ngân hàng", "Bổ sung hồ sơ xin việc làm");

    static final List<Form> FORMS = List.of(Form.typewritten("marital-2015", TYPE, StatusVariants::of2015),
            Form.unseenTyped("marital-prose", TYPE, StatusVariants::prose),
            Form.unseen("marital-ruled", TYPE, StatusVariants::ruled));

    private StatusVariants() {
    }

    private static void of2015(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2016, 1, 4), LocalDate.of(2020, 7, 15));
        Person person = draft.people().born(on.getYear() - 58, on.getYear() - 19);
        Agency agency = Agency.commune(person.commune(), on);
        draft.size(11);
        agency.letterhead(draft, draft.dice().between(4, 380) + "/UBND-XNTTHN", on);
        draft.size(13.5).centre("*GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN*").size(11).gap(6);
        draft.line("Xét đề nghị của " + person.courtesy().toLowerCase(Locale.ROOT) + ": " + person.name()).gap(3);
        draft.centre("*XÁC NHẬN:*").gap(3);
        draft.blank("Họ, chữ đệm, tên: " + draft.put("holder_name", person.upperName()));
        draft.blanks(List.of(0.0, 0.62),
                List.of("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", person.birthDate()),
                        "Giới tính: " + draft.put("holder_sex", person.sex().printed(), person.sex().key())));
        draft.blanks(List.of(0.0, 0.5), List.of("Dân tộc: " + draft.put("holder_ethnicity", person.ethnicity()),
                "Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
        draft.blank("Nơi cư trú: " + draft.put("holder_residence", person.residence(on)));
        draft.blank("Giấy tờ tùy thân: Căn cước công dân số " + draft.citizenId("holder_citizen_id", person));
        draft.blank("Tình trạng hôn nhân: " + draft.put("marital_status", draft.dice().pick(STATES)));
        draft.gap(4).line("Giấy này được cấp để: " + draft.put("purpose", draft.dice().pick(PURPOSES)));
        draft.know("valid_until", on.plusMonths(6).toString());
        draft.line("Có giá trị trong thời hạn 06 tháng kể từ ngày cấp.").gap(10);
        CivilStatus.sign(draft, agency, "", "");
    }

    private static void prose(Draft draft) {
        LocalDate on = draft.dice().date(2017, 2026);
        Person person = draft.people().born(on.getYear() - 58, on.getYear() - 19);
        Agency agency = Agency.commune(person.commune(), on);
        boolean pen = draft.dice().chance(0.4);
        String number = "" + draft.dice().between(4, 900);
        agency.letterhead(draft, (pen ? draft.penned(number) : number) + "/GXN-UBND", on);
        draft.gap(8).size(15).centre("*GIẤY XÁC NHẬN*").centre("*Tình trạng hôn nhân*").size(13.4).gap(8);
        draft.paragraph("Ủy ban nhân dân " + person.commune().title(on) + " xác nhận:");
        draft.paragraph(person.courtesy() + " *" + draft.put("holder_name", person.upperName()) + "*, sinh ngày "
                + draft.date("holder_birth_date", person.birthDate()) + ", giới tính "
                + draft.put("holder_sex", person.sex().printed(), person.sex().key()) + ", dân tộc "
                + draft.put("holder_ethnicity", person.ethnicity()) + ", quốc tịch "
                + draft.put("holder_nationality", "Việt Nam") + ", số định danh cá nhân "
                + draft.citizenId("holder_citizen_id", person) + ", nơi thường trú: "
                + draft.put("holder_residence", person.residence(on)) + ".");
        draft.paragraph("Tình trạng hôn nhân: " + draft.put("marital_status", draft.dice().pick(STATES)) + ".");
        draft.paragraph("Mục đích sử dụng: " + draft.put("purpose", draft.dice().pick(PURPOSES)) + ".");
        LocalDate until = on.plusMonths(6);
        draft
            .paragraph("Giấy xác nhận này có giá trị đến ngày "
                    + draft.put("valid_until", Draft.digits(until), until.toString()) + "./.")
            .gap(12);
        draft.beside(0.46,
                () -> draft.size(11).line("*_Nơi nhận:_*").line("- Như trên;").line("- Lưu: VT, HT.").size(13.4),
                () -> draft.signed(agency.ring(), "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
    }

    private static void ruled(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2024, 6, 6), LocalDate.of(2026, 9, 30));
        Person person = draft.people().born(on.getYear() - 58, on.getYear() - 19);
        Agency agency = Agency.commune(person.commune(), on);
        agency.letterhead(draft, draft.dice().between(4, 900) + "/XN-UBND", on);
        draft.gap(6).size(15).centre("*GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN*").size(12).gap(8);
        LocalDate until = on.plusMonths(6);
        draft.table(List.of(0.4, 0.6), List.of(
                List.of("1. Họ, chữ đệm, tên", "*" + draft.put("holder_name", person.upperName()) + "*"),
                List.of("2. Số định danh cá nhân", draft.citizenId("holder_citizen_id", person)),
                List.of("3. Ngày, tháng, năm sinh", draft.date("holder_birth_date", person.birthDate())),
                List.of("4. Giới tính", draft.put("holder_sex", person.sex().printed(), person.sex().key())),
                List.of("5. Dân tộc", draft.put("holder_ethnicity", person.ethnicity())),
                List.of("6. Quốc tịch", draft.put("holder_nationality", "Việt Nam")),
                List.of("7. Nơi cư trú", draft.put("holder_residence", person.residence(on))),
                List.of("8. Tình trạng hôn nhân", draft.put("marital_status", draft.dice().pick(STATES))),
                List.of("9. Mục đích sử dụng", draft.put("purpose", draft.dice().pick(PURPOSES))),
                List.of("10. Có giá trị đến", draft.put("valid_until", Draft.digits(until), until.toString()))));
        draft.gap(14);
        CivilStatus.sign(draft, agency, "NGƯỜI KÝ GIẤY XÁC NHẬN", "");
    }

}
