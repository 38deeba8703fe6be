package vn.sohoa.samples.forms;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/**
 * Giấy chứng nhận quyền sử dụng đất in other shapes: the red book with a table of plots
 * and without an ID, and one sheet with everything on its face.
 */
final class LandVariants {

    private static final String TYPE = "land_use_certificate";

    static final List<Form> FORMS = List.of(Form.typewritten("land-red", TYPE, LandVariants::redBook),
            Form.unseenTyped("land-face", TYPE, LandVariants::face));

    private LandVariants() {
    }

    private static void redBook(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(1999, 2009);
        Person owner = draft.people().born(on.getYear() - 70, on.getYear() - 25);
        Agency agency = Agency.district(owner.commune(), on);
        draft.tint(new Color(252, 236, 232)).renew().size(11.5).nation().gap(16).size(12);
        draft.know("issued_by", agency.issuedBy());
        draft.centre(agency.issuedBy()).size(11).centre("CHỨNG NHẬN").gap(8);
        draft.line("I. Tên người sử dụng đất").gap(2);
        draft.line(
                "Hộ " + owner.courtesy().toLowerCase(Locale.ROOT) + ": " + draft.put("holder_name", owner.upperName()));
        draft.line("Sinh năm: " + draft.put("holder_birth_year", "" + owner.birthDate().getYear()) + ", CMND số: "
                + dice.digits(9));
        draft.line("Thường trú: " + draft.put("holder_residence", owner.residence(on))).gap(6);
        draft.size(14).centre("*QUYỀN SỬ DỤNG ĐẤT*").size(11).gap(6).line("II. Thửa đất được quyền sử dụng").gap(3);
        int area = dice.between(900, 9000);
        String purpose = Lands.purpose(dice);
        draft.table(List.of(0.3, 0.7), List.of(
                List.of("1. Thửa đất số", draft.put("plot_number", "" + dice.between(2, 990))),
                List.of("2. Tờ bản đồ số", draft.put("map_sheet_number", "" + dice.between(1, 72))),
                List.of("3. Địa chỉ thửa đất", draft.put("land_address", owner.commune().address(on))),
                List.of("4. Diện tích", draft.put("land_area", Numerals.decimal(area) + " m²", Lands.decimal(area))),
                List.of("5. Mục đích sử dụng", draft.put("land_purpose", purpose)), List.of("6. Thời hạn sử dụng",
                        draft.put("land_term", purpose.startsWith("Đất ở") ? "Lâu dài" : "Đến tháng 10/2043"))));
        draft.gap(16);
        draft.beside(0.42,
                () -> draft.line("Số vào sổ cấp giấy chứng nhận:")
                    .line(draft.put("book_number", "0" + dice.digits(4) + " QSDĐ/" + dice.digits(3))),
                () -> draft.centre(agency.placeAndDate(draft, on))
                    .centre("TM. ỦY BAN NHÂN DÂN")
                    .signed(agency.ring(), dice.pick("CHỦ TỊCH", "PHÓ CHỦ TỊCH")));
        draft.moveTo(768)
            .size(15)
            .right("*" + draft.put("serial_number", dice.pick("AB", "AD", "AK", "AH") + " " + dice.digits(6)) + "*");
    }

    private static void face(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2017, 2026);
        Person owner = draft.people().born(on.getYear() - 72, on.getYear() - 25);
        Agency agency = Agency.province("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", owner.commune(), on);
        if (on.getYear() < 2025) {
            agency = Agency.province("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", owner.commune(), on);
        }
        Agency issuer = agency;
        draft.tint(new Color(250, 232, 228)).renew().size(12).nation().gap(20);
        draft.size(18).centre("*GIẤY CHỨNG NHẬN*").size(12.5);
        draft.centre("*QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT*").gap(10);
        draft
            .right("Số phát hành: *"
                    + draft.put("serial_number", dice.pick("CT", "DB", "DE", "CX") + " " + dice.digits(6)) + "*")
            .gap(4);
        draft.line("*I. Chủ sử dụng đất:* " + owner.courtesy() + " " + draft.put("holder_name", owner.upperName())
                + ", sinh năm " + draft.put("holder_birth_year", "" + owner.birthDate().getYear()) + ", số định danh: "
                + draft.citizenId("holder_citizen_id", owner) + ", địa chỉ thường trú: "
                + draft.put("holder_residence", owner.residence(on)) + ".");
        int area = dice.between(520, 9000);
        String purpose = Lands.purpose(dice);
        draft.gap(4).line("*II. Thửa đất:*");
        draft.columns(List.of(0.4, 0.6),
                List.of(List.of("a) Số thửa:", draft.put("plot_number", "" + dice.between(2, 990))),
                        List.of("b) Số tờ bản đồ:", draft.put("map_sheet_number", "" + dice.between(1, 72))),
                        List.of("c) Địa chỉ thửa đất:", draft.put("land_address", owner.residence(on))),
                        List.of("d) Diện tích:",
                                draft.put("land_area", Numerals.decimal(area) + " m²", Lands.decimal(area))),
                        List.of("đ) Mục đích sử dụng đất:", draft.put("land_purpose", purpose)),
                        List.of("e) Thời hạn sử dụng đất:", draft.put("land_term", Lands.term(purpose, dice)))));
        draft.gap(4).line("*III. Ghi chú:* Không có").gap(14);
        draft.know("issued_by", issuer.issuedBy());
        draft.beside(0.44, () -> draft.line("Số vào sổ: " + draft.put("book_number", "CS" + dice.digits(5))),
                () -> draft.centre("_" + issuer.placeAndDate(draft, on) + "_")
                    .centre("*" + issuer.issuedBy() + "*")
                    .signed(issuer.ring(), "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
    }

}
