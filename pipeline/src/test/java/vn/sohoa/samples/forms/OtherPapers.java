package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Places;

/**
 * Papers that belong to no type of the catalogue: a bill, an invitation, minutes, a list.
 */
final class OtherPapers {

    private static final String TYPE = "other";

    static final List<Form> FORMS = List.of(Form.typed("bill", TYPE, OtherPapers::bill),
            Form.typed("invitation", TYPE, OtherPapers::invitation), Form.typed("minutes", TYPE, OtherPapers::minutes),
            Form.typed("list", TYPE, OtherPapers::list));

    private OtherPapers() {
    }

    private static void bill(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2019, 2026);
        Person buyer = draft.people().born(1960, 2000);
        draft.size(17).centre("*HÓA ĐƠN BÁN HÀNG*").size(12.5);
        draft.know("issued_on", on.toString());
        draft.centre("_" + "Ngày" + Draft.spelled(on).substring(4) + "_");
        draft.right("Số: " + draft.put("document_number", "000" + dice.digits(4))).gap(6);
        draft.line("Đơn vị bán hàng: Cửa hàng vật liệu xây dựng " + dice.pick("Minh Phát", "Hồng Hà", "Tân Tiến"));
        draft.line("Người mua hàng: " + buyer.name()).line("Địa chỉ: " + buyer.residence(on)).gap(6);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("*STT*", "*Tên hàng hóa*", "*ĐVT*", "*SL*", "*Đơn giá*", "*Thành tiền*"));
        long total = 0;
        for (String goods : List.of("Xi măng PCB40|bao|88000", "Cát xây|m³|310000", "Thép phi 10|cây|142000",
                "Gạch ống 8x18|viên|1350")) {
            String[] parts = goods.split("\\|", -1);
            int count = dice.between(4, 60);
            long price = Long.parseLong(parts[2]);
            total += count * price;
            rows.add(List.of("" + rows.size(), parts[0], parts[1], "" + count, Numerals.grouped(price),
                    Numerals.grouped(count * price)));
        }
        rows.add(List.of("", "*Tổng cộng*", "", "", "", "*" + Numerals.grouped(total) + "*"));
        draft.table(List.of(0.09, 0.33, 0.1, 0.1, 0.17, 0.21), rows).gap(6);
        draft.line("Số tiền viết bằng chữ: " + Numerals.number(total) + " đồng").gap(14);
        draft.beside(0.5, () -> draft.centre("*Người mua hàng*").signedBy(buyer.name()),
                () -> draft.centre("*Người bán hàng*").signedBy(draft.people().official()));
    }

    private static void invitation(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2019, 2026);
        Agency agency = Agency.commune(Places.commune(Places.anyProvince(dice), dice), on);
        agency.letterhead(draft, dice.between(4, 200) + "/GM-UBND", on);
        draft.gap(10).size(16).centre("*GIẤY MỜI*").size(13.3);
        draft.centre("*Về việc " + draft.put("subject", "họp sơ kết công tác sáu tháng đầu năm") + "*").gap(10);
        draft.paragraph("Ủy ban nhân dân trân trọng kính mời: Trưởng các thôn, tổ dân phố; đại diện các đoàn thể.");
        draft
            .paragraph("Tới dự: Hội nghị sơ kết công tác sáu tháng đầu năm và triển khai nhiệm vụ sáu tháng cuối năm.");
        draft.paragraph("Thời gian: 08 giờ 00 phút, " + Draft.spelled(on.plusDays(5)) + ".");
        draft.paragraph("Địa điểm: Hội trường Ủy ban nhân dân.");
        draft.paragraph("Đề nghị các đồng chí đến dự đúng giờ, đúng thành phần để hội nghị đạt kết quả tốt./.").gap(10);
        draft.beside(0.46, () -> draft.size(11).line("*_Nơi nhận:_*").line("- Như trên;").line("- Lưu: VT.").size(13),
                () -> draft.signed(agency.ring(), "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
    }

    private static void minutes(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2018, 2026);
        Commune commune = Places.commune(Places.anyProvince(dice), dice);
        Person chair = draft.people().born(1965, 1985);
        Person neighbour = draft.people().born(1950, 1990);
        draft.nation().gap(12).size(16).centre("*BIÊN BẢN*").size(13.3);
        draft.centre("*Về việc " + draft.put("subject", "xác minh ranh giới thửa đất") + "*").gap(10);
        draft.know("issued_on", on.toString());
        draft.paragraph("Hôm nay, " + Draft.spelled(on) + ", tại " + commune.address(on) + ", chúng tôi gồm:");
        draft.line("1. " + chair.courtesy() + " " + chair.name() + " - Cán bộ địa chính, Tổ trưởng;");
        draft.line("2. " + neighbour.courtesy() + " " + neighbour.name() + " - Đại diện hộ sử dụng đất liền kề.");
        draft.paragraph(
                "Cùng tiến hành kiểm tra, xác minh ranh giới thửa đất số " + dice.between(4, 500) + ", tờ bản đồ số "
                        + dice.between(2, 50) + ". Kết quả như sau: ranh giới thửa đất rõ ràng, có tường rào "
                        + "bao quanh, các hộ liền kề không có tranh chấp, thống nhất với số liệu đo đạc.");
        draft
            .paragraph(
                    "Biên bản được lập xong vào hồi " + dice.between(9, 11) + " giờ 30 phút cùng ngày, đã đọc lại cho "
                            + "những người có mặt cùng nghe, công nhận là đúng và ký tên dưới đây.")
            .gap(14);
        draft.beside(0.5, () -> draft.centre("*ĐẠI DIỆN HỘ LIỀN KỀ*").signedBy(neighbour.name()),
                () -> draft.centre("*TỔ TRƯỞNG*").signedBy(chair.name()));
    }

    private static void list(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2018, 2026);
        Commune commune = Places.commune(Places.anyProvince(dice), dice);
        Agency agency = Agency.commune(commune, on);
        draft.head(agency.lines()).gap(12);
        draft.know("issued_by", agency.issuedBy());
        draft.size(15).centre("*DANH SÁCH*").size(13);
        draft.centre("*" + "Hộ nghèo được nhận hỗ trợ dịp Tết Nguyên đán năm " + on.getYear() + "*").gap(8).size(11.5);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("*STT*", "*Họ và tên chủ hộ*", "*Năm sinh*", "*Địa chỉ*", "*Số tiền (đồng)*"));
        int count = dice.between(9, 16);
        for (int i = 1; i <= count; i++) {
            Person person = draft.people().born(1940, 1990);
            rows.add(List.of("" + i, person.name(), "" + person.birthDate().getYear(), Places.spot(commune, dice),
                    Numerals.grouped(dice.between(3, 9) * 100_000L)));
        }
        draft.table(List.of(0.09, 0.32, 0.14, 0.26, 0.19), rows).size(13).gap(10);
        draft.beside(0.46, () -> draft.centre("*NGƯỜI LẬP BIỂU*").signedBy(draft.people().official()),
                () -> draft.centre("_" + agency.placeAndDate(draft, on) + "_").signed(agency.ring(), "CHỦ TỊCH"));
    }

}
