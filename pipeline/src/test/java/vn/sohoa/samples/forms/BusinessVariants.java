package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/**
 * Giấy chứng nhận đăng ký hộ kinh doanh in other shapes: the ruled one of 2025 and a
 * short one with the owner first.
 */
final class BusinessVariants {

    private static final String TYPE = "household_business_registration";

    private static final List<String> LINES = List.of("Bán lẻ hàng hóa khác trong các cửa hàng chuyên doanh",
            "Nhà hàng và các dịch vụ ăn uống phục vụ lưu động", "Sửa chữa máy móc, thiết bị; gia công cơ khí",
            "Bán lẻ thuốc, dụng cụ y tế, mỹ phẩm", "Dịch vụ lưu trú ngắn ngày", "Chăn nuôi gia cầm; bán buôn trứng");

    static final List<Form> FORMS = List.of(Form.unseenTyped("business-2025", TYPE, BusinessVariants::of2025),
            Form.unseen("business-short", TYPE, BusinessVariants::shortForm));

    private BusinessVariants() {
    }

    private static void of2025(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 9, 30));
        Person owner = draft.people().born(on.getYear() - 60, on.getYear() - 21);
        Agency agency = Agency.division("PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", owner.commune(), on);
        draft.head(agency.lines()).gap(12);
        draft.know("issued_by", agency.issuedBy());
        draft.size(15).centre("*GIẤY CHỨNG NHẬN*").centre("*ĐĂNG KÝ HỘ KINH DOANH*").size(12.5);
        draft.centre("Mã số: *" + draft.put("tax_code", BusinessRegistrations.taxCode(dice)) + "*");
        draft.know("issued_on", on.toString());
        draft.centre("_Đăng ký lần đầu: " + Draft.spelled(on) + "_").gap(8).size(12);
        long sum = dice.between(5, 80) * 10_000_000L;
        draft
            .table(List.of(0.38, 0.62), List.of(
                    List.of("Tên hộ kinh doanh", "*"
                            + draft.put("business_name",
                                    "HỘ KINH DOANH "
                                            + dice.pick("MINH TÂM", "AN BÌNH", "PHÚ QUÝ", "HẢI YẾN", "THÀNH CÔNG"))
                            + "*"),
                    List.of("Trụ sở hộ kinh doanh", draft.put("business_address", owner.residence(on))),
                    List.of("Ngành, nghề kinh doanh", draft.put("business_lines", dice.pick(LINES))),
                    List.of("Vốn kinh doanh", draft.put("capital", Numerals.grouped(sum) + " đồng", "" + sum)),
                    List.of("Chủ hộ kinh doanh", "*" + draft.put("holder_name", owner.upperName()) + "*"),
                    List.of("Ngày sinh", draft.date("holder_birth_date", owner.birthDate())),
                    List.of("Giới tính", draft.put("holder_sex", owner.sex().printed(), owner.sex().key())),
                    List.of("Số định danh cá nhân", draft.citizenId("holder_citizen_id", owner)),
                    List.of("Nơi thường trú", draft.put("holder_residence", owner.residence(on)))));
        draft.gap(14);
        draft.beside(0.46, () -> {
        }, () -> draft.signed(agency.ring(), "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"));
    }

    private static void shortForm(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2016, 2024);
        Person owner = draft.people().born(on.getYear() - 60, on.getYear() - 21);
        Agency agency = Agency.district(owner.commune(), on);
        agency.letterhead(draft, dice.between(10, 99) + "G8" + dice.digits(6), on);
        draft.gap(6).size(16).centre("*GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH*").size(13).gap(8);
        draft.blank("Chủ hộ: *" + draft.put("holder_name", owner.upperName()) + "*");
        draft.blanks(List.of(0.0, 0.56),
                List.of("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", owner.birthDate()),
                        "Dân tộc: " + draft.put("holder_ethnicity", owner.ethnicity())));
        draft.blank("CCCD số: " + draft.citizenId("holder_citizen_id", owner));
        draft.blank("Chỗ ở hiện nay: " + draft.put("holder_residence", owner.residence(on))).gap(3);
        draft.blank("Tên hộ kinh doanh: " + draft.put("business_name", "Cửa hàng " + owner.name()));
        draft.blank("Địa điểm kinh doanh: " + draft.put("business_address", owner.residence(on)));
        draft.blank("Ngành nghề: " + draft.put("business_lines", dice.pick(LINES)));
        long sum = dice.between(5, 80) * 10_000_000L;
        draft.blank("Số vốn: " + draft.put("capital", Numerals.grouped(sum) + "đ", "" + sum)).gap(12);
        draft.beside(0.46,
                () -> draft.size(11).line("*_Nơi nhận:_*").line("- Hộ kinh doanh;").line("- Lưu: VT.").size(13),
                () -> draft.signed(agency.ring(), "TL. CHỦ TỊCH", "TRƯỞNG PHÒNG TÀI CHÍNH - KẾ HOẠCH"));
    }

}
