package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/**
 * Giấy phép xây dựng nhà ở riêng lẻ: numbered points, and a longer one of articles on two
 * pages.
 */
final class ConstructionPermits {

    private static final String TYPE = "construction_permit";

    static final List<Form> FORMS = List.of(Form.typed("permit", TYPE, ConstructionPermits::points),
            Form.typed("permit-articles", TYPE, ConstructionPermits::articles));

    private ConstructionPermits() {
    }

    private static void points(Draft draft) {
        LocalDate on = draft.dice().date(2017, 2026);
        Person owner = draft.people().born(on.getYear() - 70, on.getYear() - 26);
        Agency agency = Agency.district(owner.commune(), on);
        Dice dice = draft.dice();
        agency.letterhead(draft, draft.penned("" + dice.between(2, 380)) + "/GPXD", on);
        draft.gap(4).size(16).centre("*GIẤY PHÉP XÂY DỰNG*").size(12.5).centre("_(Sử dụng cho nhà ở riêng lẻ)_").gap(6);
        draft.paragraph("*1.* Cấp cho " + owner.courtesy().toLowerCase(Locale.ROOT) + ": *"
                + draft.put("holder_name", owner.name()) + "*");
        draft.paragraph("Số định danh cá nhân/CCCD: " + draft.citizenId("holder_citizen_id", owner));
        draft.paragraph("Địa chỉ: " + draft.put("holder_residence", owner.residence(on)) + ".");
        draft.paragraph("*2.* Được phép xây dựng công trình: " + work(draft) + ".");
        draft.paragraph("Theo thiết kế có ký hiệu: KT-" + dice.between(10, 99) + "/" + on.getYear()
                + " do Công ty TNHH Tư vấn xây dựng " + dice.pick("An Phát", "Việt Tín", "Hưng Thịnh", "Sao Mai")
                + " lập.");
        draft.paragraph("Gồm các nội dung sau:");
        draft.paragraph("- Vị trí xây dựng: " + plot(draft, owner, on) + ".");
        draft.paragraph("- Cốt nền xây dựng công trình: +0," + dice.between(15, 45) + " m so với mặt đường.");
        draft.paragraph("- Mật độ xây dựng: " + dice.between(55, 90) + " %; hệ số sử dụng đất: " + dice.between(1, 3)
                + ",5 lần.");
        measures(draft);
        draft.paragraph("*3.* Giấy tờ về quyền sử dụng đất: Giấy chứng nhận quyền sử dụng đất số "
                + dice.pick("BM", "CK", "DA", "CS") + " " + dice.digits(6) + ".");
        draft.paragraph("*4.* Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; "
                + "quá thời hạn trên thì phải đề nghị gia hạn giấy phép xây dựng.");
        close(draft, agency);
    }

    private static void articles(Draft draft) {
        LocalDate on = draft.dice().date(2018, 2026);
        Person owner = draft.people().born(on.getYear() - 70, on.getYear() - 26);
        Agency agency = Agency.division("PHÒNG QUẢN LÝ ĐÔ THỊ", owner.commune(), on);
        Dice dice = draft.dice();
        agency.letterhead(draft, dice.between(2, 380) + "/GPXD-QLĐT", on);
        draft.gap(4).size(16).centre("*GIẤY PHÉP XÂY DỰNG*").size(13).gap(6);
        draft.paragraph("Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014; Luật sửa đổi, bổ sung một số điều của Luật Xây "
                + "dựng ngày 17 tháng 6 năm 2020;");
        draft.paragraph("Xét đơn đề nghị cấp giấy phép xây dựng của " + owner.courtesy().toLowerCase(Locale.ROOT) + " "
                + owner.name() + ",");
        draft.gap(4).centre("*NAY CẤP PHÉP:*").gap(4);
        draft.paragraph("*Điều 1.* Cấp cho: *" + owner.courtesy() + " " + draft.put("holder_name", owner.upperName())
                + "*, sinh năm " + owner.birthDate().getYear() + ", số định danh cá nhân: "
                + draft.citizenId("holder_citizen_id", owner) + ".");
        draft.paragraph("Địa chỉ: " + draft.put("holder_residence", owner.residence(on)) + ".");
        draft.paragraph("*Điều 2.* Được phép xây dựng công trình: " + work(draft) + ", tại " + plot(draft, owner, on)
                + ", với quy mô như sau:");
        measures(draft);
        draft.paragraph("- Chỉ giới đường đỏ, chỉ giới xây dựng: theo bản vẽ vị trí công trình kèm theo. Phần ban công "
                + "nhô ra không quá 0,9 m; không được mở cửa sổ sang nhà bên cạnh.");
        draft.paragraph("*Điều 3.* Chủ đầu tư có trách nhiệm thông báo ngày khởi công bằng văn bản cho Ủy ban nhân dân "
                + owner.commune().title(on) + " trước khi khởi công 07 ngày làm việc.");
        draft.paragraph("*Điều 4.* Giấy phép có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp.");
        close(draft, agency);
        draft.page().size(13);
        draft.centre("*CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY*").gap(8);
        List.of("1. Phải hoàn toàn chịu trách nhiệm trước pháp luật nếu xâm phạm các quyền hợp pháp của các chủ sở hữu "
                + "liền kề.",
                "2. Phải thực hiện đúng các quy định của pháp luật về đất đai, về đầu tư xây dựng và Giấy phép xây dựng này.",
                "3. Phải thông báo cho cơ quan cấp phép xây dựng đến kiểm tra khi định vị công trình, xây móng và công "
                        + "trình ngầm.",
                "4. Xuất trình Giấy phép xây dựng cho cơ quan có thẩm quyền khi được yêu cầu theo quy định của pháp luật "
                        + "và treo biển báo tại địa điểm xây dựng.",
                "5. Khi điều chỉnh thiết kế làm thay đổi nội dung Giấy phép xây dựng thì phải đề nghị điều chỉnh và chờ "
                        + "quyết định của cơ quan cấp phép.")
            .forEach(draft::paragraph);
        draft.gap(14).centre("*ĐIỀU CHỈNH/GIA HẠN GIẤY PHÉP*").gap(6);
        draft.line("1. Nội dung điều chỉnh/gia hạn:").line("2. Thời gian có hiệu lực của giấy phép:");
    }

    private static String work(Draft draft) {
        return draft.put("work_name", draft.dice()
            .pick("Nhà ở riêng lẻ", "Nhà ở gia đình", "Nhà ở riêng lẻ kết hợp kinh doanh", "Nhà ở và hàng rào"));
    }

    private static String plot(Draft draft, Person owner, LocalDate on) {
        Dice dice = draft.dice();
        int area = dice.between(450, 4200);
        return "thửa đất số " + draft.put("plot_number", "" + dice.between(3, 780)) + ", tờ bản đồ số "
                + draft.put("map_sheet_number", "" + dice.between(2, 68)) + ", diện tích "
                + draft.put("land_area", Numerals.decimal(area) + " m²", Lands.decimal(area)) + ", "
                + draft.put("land_address", owner.commune().address(on));
    }

    private static void measures(Draft draft) {
        Dice dice = draft.dice();
        int storeys = dice.between(1, 5);
        int floor = dice.between(480, 1600);
        int total = floor * storeys;
        int height = 30 + storeys * 34 + dice.between(0, 9);
        draft.paragraph("- Diện tích xây dựng tầng 1: " + Numerals.decimal(floor) + " m².");
        draft.paragraph("- Tổng diện tích sàn: "
                + draft.put("floor_area", Numerals.decimal(total) + " m²", Lands.decimal(total)) + ".");
        draft.paragraph("- Chiều cao công trình: "
                + draft.put("building_height", Numerals.decimal(height) + " m", Lands.decimal(height)) + "; số tầng: "
                + draft.put("storeys", "0" + storeys) + ".");
    }

    private static void close(Draft draft, Agency agency) {
        draft.gap(8);
        draft.beside(0.48,
                () -> draft.size(11).line("*_Nơi nhận:_*").line("- Như trên;").line("- Lưu: VT, QLĐT.").size(13),
                () -> draft.signed(agency.ring(), signer(agency, draft)));
    }

    private static String[] signer(Agency agency, Draft draft) {
        if (agency.issuedBy().startsWith("PHÒNG")) {
            return new String[] { "TRƯỞNG PHÒNG" };
        }
        return draft.dice().chance(0.5) ? new String[] { "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH" }
                : new String[] { "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" };
    }

}
