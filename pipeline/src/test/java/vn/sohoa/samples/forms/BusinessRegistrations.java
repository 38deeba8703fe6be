package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/**
 * Giấy chứng nhận đăng ký hộ kinh doanh: the district's numbering, and since 2023 the tax
 * code as its number.
 */
final class BusinessRegistrations {

    private static final String TYPE = "household_business_registration";

    private static final List<Integer> TAX_WEIGHTS = List.of(31, 29, 23, 19, 17, 13, 7, 5, 3);

    // name of the shop | what it deals in
    private static final List<String> TRADES = List.of("Cửa hàng tạp hóa|Bán lẻ lương thực, thực phẩm, đồ uống",
            "Quán cơm|Dịch vụ ăn uống; bán lẻ đồ uống có cồn",
            "Cửa hàng vật liệu xây dựng|Bán buôn, bán lẻ vật liệu xây dựng; vận tải hàng hóa bằng đường bộ",
            "Cơ sở sửa chữa xe máy|Sửa chữa xe máy, bán phụ tùng xe máy", "Tiệm may|May trang phục; sửa chữa quần áo",
            "Đại lý thức ăn chăn nuôi|Bán lẻ thức ăn chăn nuôi, phân bón, thuốc thú y",
            "Tiệm tóc|Dịch vụ cắt tóc, gội đầu, làm móng", "Quán cà phê|Dịch vụ phục vụ đồ uống");

    static final List<Form> FORMS = List.of(new Form("business-district", TYPE, BusinessRegistrations::district),
            new Form("business-tax-code", TYPE, BusinessRegistrations::taxCode));

    private BusinessRegistrations() {
    }

    private static void district(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2016, 2023);
        Person owner = draft.people().born(on.getYear() - 62, on.getYear() - 20);
        Agency agency = Agency.division("PHÒNG TÀI CHÍNH - KẾ HOẠCH", owner.commune(), on);
        draft.head(agency.lines()).gap(14);
        draft.know("issued_by", agency.issuedBy());
        draft.size(17).centre("*GIẤY CHỨNG NHẬN*").centre("*ĐĂNG KÝ HỘ KINH DOANH*").size(13);
        draft.centre("Số: *" + draft.put("document_number",
                dice.between(10, 99) + dice.pick("A", "B", "C", "D", "E") + "80" + dice.digits(5)) + "*");
        draft.know("issued_on", on.toString());
        draft.centre("_Đăng ký lần đầu, " + Draft.spelled(on) + "_").gap(8);
        draft.blank("*1. Tên hộ kinh doanh* (ghi bằng chữ in hoa): *"
                + draft.put("business_name", "HỘ KINH DOANH " + owner.upperName()) + "*");
        draft.blank("*2. Địa điểm kinh doanh:* " + draft.put("business_address", owner.residence(on)));
        draft.blanks(List.of(0.0, 0.5), List.of("Điện thoại: " + draft.ink("09" + dice.digits(8)), "Fax: "));
        draft.blank("*3. Ngành, nghề kinh doanh:* "
                + draft.put("business_lines", dice.pick(TRADES).replaceFirst(".*\\|", "")));
        draft.blank("*4. Vốn kinh doanh:* " + capital(draft));
        draft.blank("*5. Họ và tên chủ hộ kinh doanh* (ghi bằng chữ in hoa): *"
                + draft.put("holder_name", owner.upperName()) + "*");
        person(draft, owner);
        draft.blank("Loại giấy tờ chứng thực cá nhân: " + draft.ink("Căn cước công dân"));
        draft.blank("Số giấy chứng thực cá nhân: " + draft.citizenId("holder_citizen_id", owner));
        LocalDate since = CivilStatus.cardDate(on, dice);
        draft.blanks(List.of(0.0, 0.42), List.of("Ngày cấp: " + draft.ink(Draft.digits(since)),
                "Nơi cấp: " + draft.ink("Cục Cảnh sát QLHC về TTXH")));
        draft.blank("Nơi đăng ký hộ khẩu thường trú: " + draft.put("holder_residence", owner.residence(on)));
        draft.gap(8);
        draft.beside(0.48, () -> {
        }, () -> draft.signed(agency.ring(), "TRƯỞNG PHÒNG"));
    }

    private static void taxCode(Draft draft) {
        Dice dice = draft.dice();
        String[] trade = dice.pick(TRADES).split("\\|", -1);
        LocalDate on = dice.date(LocalDate.of(2023, 7, 1), LocalDate.of(2026, 9, 30));
        Person owner = draft.people().born(on.getYear() - 62, on.getYear() - 20);
        Agency agency = Agency.division(on.getYear() > 2024 ? "PHÒNG KINH TẾ" : "PHÒNG TÀI CHÍNH - KẾ HOẠCH",
                owner.commune(), on);
        draft.head(agency.lines()).gap(14);
        draft.know("issued_by", agency.issuedBy());
        draft.size(17).centre("*GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH*").size(13).gap(4);
        draft.centre("*Mã số hộ kinh doanh/Mã số thuế: " + draft.put("tax_code", taxCode(dice)) + "*");
        draft.know("issued_on", on.toString());
        draft.centre("_Đăng ký lần đầu, " + Draft.spelled(on) + "_").gap(8);
        draft.line("*1. Tên hộ kinh doanh:* "
                + draft.put("business_name", trade[0] + " " + owner.name().replaceFirst("^.* ", "")));
        draft.line("*2. Địa chỉ trụ sở hộ kinh doanh:* " + draft.put("business_address", owner.residence(on)));
        draft.line("Điện thoại: 09" + dice.digits(8));
        draft.line("*3. Ngành, nghề kinh doanh:* " + draft.put("business_lines", trade[1]));
        draft.line("*4. Vốn kinh doanh:* " + capital(draft));
        draft.line("*5. Thông tin về chủ hộ kinh doanh:*");
        draft.line("Họ và tên (ghi bằng chữ in hoa): *" + draft.put("holder_name", owner.upperName()) + "*");
        person(draft, owner);
        draft.line("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", owner));
        draft.line("Nơi thường trú: " + draft.put("holder_residence", owner.residence(on)));
        draft.gap(12);
        draft.beside(0.48, () -> {
        }, () -> draft.signed(agency.ring(), dice.pick("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")));
    }

    private static void person(Draft draft, Person owner) {
        draft.blanks(List.of(0.0, 0.42), List.of("Sinh ngày: " + draft.date("holder_birth_date", owner.birthDate()),
                "Giới tính: " + draft.put("holder_sex", owner.sex().printed(), owner.sex().key())));
        draft.blanks(List.of(0.0, 0.42), List.of("Dân tộc: " + draft.put("holder_ethnicity", owner.ethnicity()),
                "Quốc tịch: " + draft.put("holder_nationality", "Việt Nam")));
    }

    private static String capital(Draft draft) {
        long sum = draft.dice().between(3, 90) * 10_000_000L;
        return draft.put("capital", Numerals.grouped(sum) + " đồng", "" + sum) + " ("
                + draft.ink(capitalized(Numerals.number(sum)) + " đồng") + ")";
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Ten digits with the tax office's check digit. */
    static String taxCode(Dice dice) {
        while (true) {
            String nine = "8" + dice.digits(8);
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * TAX_WEIGHTS.get(i);
            }
            if (sum % 11 != 0) {
                return nine + (10 - sum % 11);
            }
        }
    }

}
