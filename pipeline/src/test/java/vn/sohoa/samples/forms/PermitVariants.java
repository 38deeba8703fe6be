package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/**
 * Giấy phép xây dựng in other shapes: the lines of Nghị định 175/2024/NĐ-CP, and a ruled
 * table of measures under a department of the province.
 */
final class PermitVariants {

    private static final String TYPE = "construction_permit";

    static final List<Form> FORMS = List.of(Form.unseenTyped("permit-2024", TYPE, PermitVariants::of2024),
            Form.unseenTyped("permit-ruled", TYPE, PermitVariants::ruled));

    private PermitVariants() {
    }

    private static void of2024(Draft draft) {
        LocalDate on = draft.dice().date(2021, 2026);
        Person owner = draft.people().born(on.getYear() - 68, on.getYear() - 27);
        Agency agency = Agency.district(owner.commune(), on);
        Dice dice = draft.dice();
        agency.letterhead(draft, dice.between(10, 990) + "/GPXD-UBND", on);
        draft.gap(6).size(15).centre("*GIẤY PHÉP XÂY DỰNG*").size(12.8);
        draft.centre("_(Cấp cho nhà ở riêng lẻ)_").gap(6);
        draft.line("*1. Cấp cho:* " + owner.courtesy() + " *" + draft.put("holder_name", owner.upperName()) + "*");
        draft.line("- Căn cước/CCCD số: " + draft.citizenId("holder_citizen_id", owner));
        draft.line("- Địa chỉ thường trú: " + draft.put("holder_residence", owner.residence(on)));
        draft.line("*2. Được phép xây dựng công trình theo những nội dung sau:*");
        draft.line("- Tên công trình: " + draft.put("work_name",
                dice.pick("Nhà ở riêng lẻ", "Nhà ở riêng lẻ 2 tầng", "Nhà ở kết hợp cửa hàng")));
        int area = dice.between(500, 3900);
        draft.line("- Vị trí lô đất: " + draft.put("land_address", owner.residence(on)));
        draft.line("+ Số thửa: " + draft.put("plot_number", "" + dice.between(3, 780)) + "; số tờ bản đồ: "
                + draft.put("map_sheet_number", "" + dice.between(2, 68)));
        draft.line("+ Diện tích lô đất: " + draft.put("land_area", Numerals.decimal(area) + "m²", Lands.decimal(area)));
        int storeys = dice.between(1, 4);
        int floor = dice.between(450, 1500);
        draft.line("+ Diện tích xây dựng tầng một: " + Numerals.decimal(floor) + "m²");
        draft.line("+ Tổng diện tích sàn: "
                + draft.put("floor_area", Numerals.decimal(floor * storeys) + "m²", Lands.decimal(floor * storeys)));
        int height = 38 + storeys * 33 + dice.between(0, 9);
        draft.line("+ Chiều cao công trình: "
                + draft.put("building_height", Numerals.decimal(height) + "m", Lands.decimal(height)));
        draft.line("+ Số tầng: " + draft.put("storeys", "" + storeys));
        draft.line("*3. Thời hạn khởi công:* 12 tháng kể từ ngày được cấp giấy phép.").gap(10);
        draft.beside(0.46,
                () -> draft.size(11)
                    .line("*_Nơi nhận:_*")
                    .line("- " + owner.courtesy() + " " + owner.name() + ";")
                    .line("- Thanh tra xây dựng;")
                    .line("- Lưu: VT, KT.")
                    .size(12.8),
                () -> draft.signed(agency.ring(), "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
    }

    private static void ruled(Draft draft) {
        LocalDate on = draft.dice().date(2018, 2026);
        Person owner = draft.people().born(on.getYear() - 68, on.getYear() - 27);
        Agency agency = Agency.province("SỞ XÂY DỰNG", owner.commune(), on);
        Dice dice = draft.dice();
        boolean pen = dice.chance(0.5);
        String number = "" + dice.between(10, 990);
        agency.letterhead(draft, (pen ? draft.penned(number) : number) + "/GPXD-SXD", on);
        draft.gap(6).size(16).centre("*GIẤY PHÉP XÂY DỰNG*").size(13).gap(6);
        draft.paragraph("Xét đơn đề nghị cấp giấy phép xây dựng ngày "
                + Draft.digits(on.minusDays(dice.between(10, 28))) + ", "
                + agency.issuedBy().toLowerCase(Locale.ROOT).replace("sở", "Sở").replace("xây", "Xây") + " cấp phép:");
        draft.line("Chủ đầu tư: " + owner.courtesy() + " *" + draft.put("holder_name", owner.name()) + "*");
        draft.line("Số định danh cá nhân: " + draft.citizenId("holder_citizen_id", owner));
        draft.line("Địa chỉ liên hệ: " + draft.put("holder_residence", owner.residence(on))).gap(4);
        int area = dice.between(500, 3900);
        int storeys = dice.between(2, 5);
        int total = dice.between(500, 1400) * storeys;
        int height = 40 + storeys * 33;
        draft.table(List.of(0.46, 0.54), List.of(List.of("*Nội dung*", "*Được cấp phép*"),
                List.of("Tên công trình", draft.put("work_name", dice.pick("Nhà ở gia đình", "Nhà ở riêng lẻ"))),
                List.of("Địa điểm xây dựng", draft.put("land_address", owner.commune().address(on))),
                List.of("Thửa đất số", draft.put("plot_number", "" + dice.between(3, 780))),
                List.of("Tờ bản đồ số", draft.put("map_sheet_number", "" + dice.between(2, 68))),
                List.of("Diện tích đất", draft.put("land_area", Numerals.decimal(area) + " m²", Lands.decimal(area))),
                List.of("Tổng diện tích sàn xây dựng",
                        draft.put("floor_area", Numerals.decimal(total) + " m²", Lands.decimal(total))),
                List.of("Chiều cao toàn công trình",
                        draft.put("building_height", Numerals.decimal(height) + " m", Lands.decimal(height))),
                List.of("Số tầng", draft.put("storeys", "0" + storeys))));
        draft.gap(6).paragraph("Giấy phép này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày ký.").gap(10);
        draft.beside(0.46, () -> draft.size(11).line("*_Nơi nhận:_*").line("- Chủ đầu tư;").line("- Lưu: VT.").size(13),
                () -> draft.signed(agency.ring(), "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"));
    }

}
