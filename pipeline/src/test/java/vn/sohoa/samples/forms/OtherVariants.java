package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Codes;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Places;

/**
 * More papers that belong to no type of the catalogue: report, announcement, circular,
 * receipt for a dossier, power of attorney.
 */
final class OtherVariants {

    private static final String TYPE = "other";

    private static final List<String> POINTS = List.of(
            "Tổng số hồ sơ tiếp nhận trong kỳ tăng so với cùng kỳ năm trước, trong đó hồ sơ nộp trực tuyến chiếm đa số.",
            "Công tác tuyên truyền, phổ biến pháp luật được duy trì thường xuyên bằng nhiều hình thức phù hợp.",
            "Cơ sở vật chất được quan tâm đầu tư, song đường truyền ở một số nơi vùng sâu, vùng xa còn chậm.",
            "Việc phối hợp giữa các đơn vị có lúc chưa chặt chẽ, còn tình trạng gửi báo cáo chậm thời hạn.");

    static final List<Form> FORMS = List.of(Form.unseenTyped("report", TYPE, OtherVariants::report),
            Form.unseenTyped("announcement", TYPE, OtherVariants::announcement),
            Form.unseenTyped("circular", TYPE, OtherVariants::circular),
            Form.unseenTyped("receipt", TYPE, OtherVariants::receipt),
            Form.typewritten("authority", TYPE, OtherVariants::authority));

    private OtherVariants() {
    }

    private static void report(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2018, 2026);
        Agency agency = Agency.commune(Places.commune(Places.anyProvince(dice), dice), on);
        agency.letterhead(draft, dice.between(10, 390) + "/BC-UBND", on);
        draft.gap(8).size(15).centre("*BÁO CÁO*").size(13.2);
        draft
            .centre("*" + draft.put("subject", "Kết quả công tác cải cách hành chính quý "
                    + List.of("I", "II", "III", "IV").get((on.getMonthValue() - 1) / 3) + " năm " + on.getYear()) + "*")
            .underline(80)
            .gap(8);
        draft.paragraph("*I. KẾT QUẢ ĐẠT ĐƯỢC*");
        POINTS.forEach((point) -> draft.paragraph("- " + point));
        draft.paragraph("*II. PHƯƠNG HƯỚNG, NHIỆM VỤ*");
        draft.paragraph("Tiếp tục thực hiện nghiêm quy định về số hóa; phấn đấu hoàn thành chỉ tiêu được giao./.");
        close(draft, agency, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    private static void announcement(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2018, 2026);
        Agency agency = Agency.commune(Places.commune(Places.anyProvince(dice), dice), on);
        agency.letterhead(draft, draft.penned("" + dice.between(3, 120)) + "/TB-UBND", on);
        draft.gap(8).size(15).centre("*THÔNG BÁO*").size(13.2);
        draft
            .centre("*Về việc " + draft.put("subject", "niêm yết công khai kết quả kiểm tra hồ sơ đăng ký đất đai")
                    + "*")
            .underline(80)
            .gap(8);
        draft.paragraph("Thời gian niêm yết: 15 ngày, kể từ " + Draft.spelled(on) + ".");
        draft.paragraph("Trong thời gian nêu trên, nếu có ý kiến thắc mắc, đề nghị gửi bằng văn bản về Ủy ban nhân dân "
                + "để được xem xét, giải quyết; hết thời hạn niêm yết mọi khiếu nại sẽ không được xem xét./.");
        close(draft, agency, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    private static void circular(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2015, 2026);
        String[] ministry = dice.pick("BỘ TƯ PHÁP|BTP", "BỘ XÂY DỰNG|BXD", "BỘ NỘI VỤ|BNV").split("\\|", -1);
        String name = ministry[0];
        Agency agency = new Agency(List.of("*" + name + "*"), name, name + "|VIỆT NAM", "Hà Nội");
        draft.numbered();
        agency.letterhead(draft, "0" + dice.between(1, 9) + "/" + on.getYear() + "/TT-" + ministry[1], on);
        draft.gap(8).size(15).centre("*THÔNG TƯ*").size(13.2);
        draft.centre("*" + draft.put("subject", "Quy định chi tiết một số điều về quản lý hồ sơ điện tử") + "*")
            .underline(80)
            .gap(8);
        for (int i = 1; i <= 9; i++) {
            draft.gap(3)
                .paragraph("*Điều " + i + ". " + dice.pick("Phạm vi điều chỉnh", "Trách nhiệm thi hành",
                        "Nguyên tắc thực hiện", "Yêu cầu kỹ thuật") + "*");
            for (int j = 1; j <= 3; j++) {
                draft.paragraph(j + ". " + dice.pick(POINTS));
            }
        }
        close(draft, agency, "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG");
    }

    private static void receipt(Draft draft) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2021, 2026);
        Person person = draft.people().born(1955, 2004);
        Agency agency = Agency.division("BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ", person.commune(), on);
        String dossier = "H" + dice.between(10, 60) + "." + dice.between(10, 40) + "-"
                + on.toString().substring(2).replace("-", "") + "-" + dice.digits(4);
        draft.picture(84, 14, 60, 60, Codes.qr(dossier)).gap(30);
        agency.letterhead(draft, dice.between(100, 9900) + "/TNHS", on);
        draft.gap(8).size(15).centre("*GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ*").size(12.8);
        draft.centre("Mã hồ sơ: " + dossier).gap(8);
        draft.line("Tiếp nhận hồ sơ của: " + person.courtesy() + " " + person.name());
        draft.line("Số định danh cá nhân: " + person.citizenId());
        draft.line("Địa chỉ: " + person.residence(on));
        draft.line("Nội dung yêu cầu giải quyết: Cấp bản sao trích lục hộ tịch");
        draft.table(List.of(0.1, 0.6, 0.3), List.of(List.of("*TT*", "*Thành phần hồ sơ*", "*Số bản*"),
                List.of("1", "Tờ khai theo mẫu", "01"), List.of("2", "Bản sao căn cước", "01")));
        draft.gap(4).line("Thời gian trả kết quả: 16 giờ 30 phút, ngày " + Draft.digits(on.plusDays(5)));
        draft.line("Lệ phí: " + Numerals.grouped(dice.between(1, 8) * 8000L) + " đồng").gap(12);
        draft.beside(0.5, () -> draft.centre("*NGƯỜI NỘP HỒ SƠ*").signedBy(person.name()),
                () -> draft.centre("*NGƯỜI TIẾP NHẬN HỒ SƠ*").signedBy(draft.people().official()));
    }

    private static void authority(Draft draft) {
        LocalDate on = draft.dice().date(2016, 2026);
        Person from = draft.people().born(1945, 1985);
        Person to = draft.people().born(1965, 2002);
        Commune commune = from.commune();
        draft.size(11).nation().gap(10).size(15).centre("*GIẤY ỦY QUYỀN*").size(11).gap(8);
        draft.know("issued_on", on.toString());
        draft.line("Hôm nay, " + Draft.spelled(on) + ", tại " + commune.address(on) + ".");
        draft.line("Bên ủy quyền: " + from.courtesy() + " " + from.name() + ", CCCD số " + from.citizenId());
        draft.line("Bên được ủy quyền: " + to.courtesy() + " " + to.name() + ", CCCD số " + to.citizenId());
        draft
            .line("Nội dung: thay mặt tôi nộp hồ sơ, nhận kết quả và nộp các khoản phí, lệ phí theo quy định. Thời "
                    + "hạn ủy quyền: 03 tháng kể từ ngày ký.")
            .gap(14);
        draft.beside(0.5, () -> draft.centre("BÊN ỦY QUYỀN").signedBy(from.name()),
                () -> draft.centre("BÊN ĐƯỢC ỦY QUYỀN").signedBy(to.name()));
    }

    private static void close(Draft draft, Agency agency, String... positions) {
        draft.gap(10);
        draft.beside(0.46, () -> draft.size(10.5).line("*_Nơi nhận:_*").line("- Như trên;").line("- Lưu: VT.").size(13),
                () -> draft.signed(agency.ring(), positions));
    }

}
