package vn.sohoa.samples.forms;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Codes;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/**
 * Giấy chứng nhận quyền sử dụng đất: the pink book of 2009, with and without a 12-digit
 * ID, and the sheet of 2025.
 */
final class LandCertificates {

    private static final String TYPE = "land_use_certificate";

    private static final Color PINK = new Color(250, 232, 228);

    static final List<Form> FORMS = List.of(Form.typed("land-pink", TYPE, LandCertificates::pinkBook),
            Form.typed("land-pink-old-id", TYPE, LandCertificates::pinkBookOldId),
            Form.typed("land-2025", TYPE, LandCertificates::of2025));

    private LandCertificates() {
    }

    private static void pinkBook(Draft draft) {
        LocalDate on = draft.dice().date(2016, 2024);
        pinkBook(draft, on, "CCCD số: ");
    }

    private static void pinkBookOldId(Draft draft) {
        pinkBook(draft, draft.dice().date(2010, 2015), "CMND số: ");
    }

    private static void pinkBook(Draft draft, LocalDate on, String identity) {
        Dice dice = draft.dice();
        Person owner = draft.people().born(on.getYear() - 75, on.getYear() - 25);
        String serial = dice.pick("BM", "BX", "CB", "CK", "CS", "DD", "AP") + " " + dice.digits(6);
        draft.tint(PINK).renew().gap(30).nation().gap(60);
        draft.size(23).centre("*GIẤY CHỨNG NHẬN*").size(16).centre("*QUYỀN SỬ DỤNG ĐẤT*");
        draft.centre("*QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT*").gap(40).size(13);
        draft.line("*I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất*").gap(6);
        draft.line(owner.courtesy() + ": *" + draft.put("holder_name", owner.upperName()) + "*");
        String number = identity.startsWith("CCCD") ? draft.citizenId("holder_citizen_id", owner) : dice.digits(9);
        draft.line("Năm sinh: " + draft.put("holder_birth_year", "" + owner.birthDate().getYear()) + ", " + identity
                + number);
        draft.line("Địa chỉ thường trú: " + draft.put("holder_residence", owner.residence(on)));
        draft.moveTo(770).size(17).right("*" + draft.put("serial_number", serial) + "*");
        draft.page().size(13);
        plot(draft, owner, on);
        draft.line("*2. Nhà ở:* -/-").line("*3. Công trình xây dựng khác:* -/-");
        draft.line("*4. Rừng sản xuất là rừng trồng:* -/-").line("*5. Cây lâu năm:* -/-").line("*6. Ghi chú:* -/-");
        Agency agency = Agency.district(owner.commune(), on);
        draft.know("issued_by", agency.issuedBy());
        draft.gap(12);
        draft.beside(0.42, () -> {
        }, () -> draft.centre("_" + agency.placeAndDate(draft, on) + "_")
            .centre("*TM. " + agency.issuedBy() + "*")
            .signed(agency.ring(), dice.pick("CHỦ TỊCH", "PHÓ CHỦ TỊCH")));
        draft.gap(14);
        draft.line("Số vào sổ cấp GCN: " + draft.put("book_number", dice.pick("CH ", "CS ", "CT ") + dice.digits(5)));
    }

    private static void plot(Draft draft, Person owner, LocalDate on) {
        Dice dice = draft.dice();
        int area = dice.between(520, 18_000);
        String purpose = Lands.purpose(dice);
        draft.line("*II. Thửa đất, nhà ở và tài sản khác gắn liền với đất*").gap(3).line("*1. Thửa đất:*");
        draft.blanks(List.of(0.0, 0.5),
                List.of("a) Thửa đất số: " + draft.put("plot_number", "" + dice.between(2, 990)),
                        "Tờ bản đồ số: " + draft.put("map_sheet_number", "" + dice.between(1, 72))));
        draft.line("b) Địa chỉ: " + draft.put("land_address", owner.residence(on)));
        draft.line("c) Diện tích: " + draft.put("land_area", Numerals.decimal(area) + " m²", Lands.decimal(area))
                + ", (bằng chữ: " + Numerals.decimalWords(area) + " mét vuông)");
        draft.line("d) Hình thức sử dụng: Sử dụng riêng");
        draft.line("đ) Mục đích sử dụng: " + draft.put("land_purpose", purpose));
        draft.line("e) Thời hạn sử dụng: " + draft.put("land_term", Lands.term(purpose, dice)));
        draft.line("g) Nguồn gốc sử dụng: " + dice.pick("Nhà nước giao đất có thu tiền sử dụng đất",
                "Công nhận QSDĐ như giao đất có thu tiền sử dụng đất",
                "Nhận chuyển nhượng đất được Công nhận QSDĐ như giao đất có thu tiền sử dụng đất"));
    }

    private static void of2025(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2025, 2026);
        Person owner = draft.people().born(on.getYear() - 75, on.getYear() - 25);
        String serial = dice.pick("AA", "AB", "AC") + " " + dice.digits(8);
        String purpose = Lands.purpose(dice);
        int area = dice.between(520, 18_000);
        Agency agency = Agency.province("CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI", owner.commune(), on);
        draft.tint(PINK).renew();
        draft.picture(490, 40, 70, 70, Codes.qr("GCN|" + serial + "|" + owner.citizenId() + "|" + Draft.digits(on)));
        draft.gap(6).size(12).nation().gap(46).size(20).centre("*GIẤY CHỨNG NHẬN*");
        draft.size(14).centre("*QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT*").gap(12).size(12.5);
        draft.line("*1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:*");
        draft.line(owner.courtesy() + " *" + draft.put("holder_name", owner.upperName()) + "*, CCCD số: "
                + draft.citizenId("holder_citizen_id", owner));
        draft.line("Địa chỉ: " + draft.put("holder_residence", owner.residence(on)));
        draft.gap(4).line("*2. Thông tin thửa đất:*");
        draft.line("Thửa đất số: " + draft.put("plot_number", "" + dice.between(2, 990)) + "; tờ bản đồ số: "
                + draft.put("map_sheet_number", "" + dice.between(1, 72)));
        draft.line("Diện tích: " + draft.put("land_area", Numerals.decimal(area) + " m²", Lands.decimal(area)));
        draft.line("Loại đất: " + draft.put("land_purpose", purpose));
        draft.line("Thời hạn sử dụng đất: " + draft.put("land_term", Lands.term(purpose, dice)));
        draft.line("Hình thức sử dụng đất: Sử dụng riêng");
        draft.line("Địa chỉ: " + draft.put("land_address", owner.residence(on)));
        draft.gap(4).line("*3. Thông tin tài sản gắn liền với đất:* -/-").gap(12);
        draft.know("issued_by", agency.issuedBy());
        draft.beside(0.42, () -> {
        }, () -> draft.centre("_" + agency.placeAndDate(draft, on) + "_")
            .centre("*" + agency.issuedBy() + "*")
            .signed(agency.ring(), dice.pick("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")));
        draft.size(12)
            .at(draft.leftEdge(), 790,
                    "Số vào sổ cấp Giấy chứng nhận: " + draft.put("book_number", "VP " + dice.digits(5)));
        draft.size(15).at(455, 790, "*" + draft.put("serial_number", serial) + "*");
        back(draft, area, dice);
    }

    private static void back(Draft draft, int area, Dice dice) {
        draft.page().size(12.5).line("*4. Sơ đồ thửa đất, tài sản gắn liền với đất:*").gap(20);
        double top = draft.top();
        draft.frame(180, top, 210 + dice.between(0, 40), 150)
            .at(240, top + 75, "S = " + Numerals.decimal(area) + " m²");
        draft.at(170, top - 6, "1").at(396, top - 6, "2").at(396, top + 166, "3").at(170, top + 166, "4");
        draft.moveTo(top + 200).line("*5. Ghi chú:* -/-").gap(6);
        draft.line("*6. Những thay đổi sau khi cấp Giấy chứng nhận:*").gap(6);
        draft.table(List.of(0.6, 0.4),
                List.of(List.of("Nội dung thay đổi và cơ sở pháp lý", "Xác nhận của cơ quan có thẩm quyền"),
                        List.of("-/-", "-/-")));
    }

}
