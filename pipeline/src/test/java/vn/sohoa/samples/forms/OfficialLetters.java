package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Places;

/** Công văn: a letter of one page, and one that runs over to the next. */
final class OfficialLetters {

    private static final String TYPE = "official_letter";

    static final List<Form> FORMS = List.of(Form.typed("letter", TYPE, OfficialLetters::letter),
            Form.typed("letter-long", TYPE, OfficialLetters::longLetter));

    private static final List<String> BODY = List.of(
            "Thực hiện Kế hoạch số 112/KH-UBND của Ủy ban nhân dân cấp trên về việc số hóa hồ sơ, giấy tờ, kết quả giải "
                    + "quyết thủ tục hành chính; để bảo đảm tiến độ, chất lượng, Ủy ban nhân dân yêu cầu các đơn vị thực "
                    + "hiện một số nội dung sau:",
            "1. Rà soát, thống kê toàn bộ kết quả giải quyết thủ tục hành chính còn hiệu lực đang lưu trữ bằng bản giấy; "
                    + "phân loại theo lĩnh vực, lập danh mục ưu tiên số hóa.",
            "2. Bố trí công chức, viên chức thực hiện số hóa tại Bộ phận Một cửa ngay khi tiếp nhận hồ sơ; không yêu cầu "
                    + "tổ chức, cá nhân cung cấp lại giấy tờ đã được số hóa, trừ trường hợp giấy tờ đó không còn giá trị "
                    + "pháp lý.",
            "3. Kiểm tra, đối chiếu thông tin trước khi lưu vào Kho quản lý dữ liệu điện tử của tổ chức, cá nhân; thực "
                    + "hiện ký số theo quy định.",
            "4. Báo cáo kết quả thực hiện trước ngày 20 hằng tháng để tổng hợp, báo cáo cấp có thẩm quyền.");

    private static final List<String> MORE = List.of(
            "5. Về kinh phí: sử dụng nguồn ngân sách chi thường xuyên đã giao; trường hợp phát sinh, các đơn vị lập dự "
                    + "toán gửi cơ quan tài chính thẩm định.",
            "6. Về trang thiết bị: máy quét có độ phân giải tối thiểu 200 dpi, có khả năng quét hai mặt; bản quét phải "
                    + "đầy đủ số trang, đúng thứ tự, không mất góc, không nghiêng lệch, rõ chữ và rõ dấu.",
            "7. Về bảo vệ dữ liệu cá nhân: chỉ những người được giao nhiệm vụ mới được truy cập, khai thác dữ liệu; mọi "
                    + "lượt truy cập phải được ghi nhật ký và lưu giữ theo quy định của pháp luật.",
            "8. Giao Văn phòng chủ trì theo dõi, đôn đốc, kiểm tra; tham mưu xử lý các đơn vị chậm tiến độ và đề xuất "
                    + "khen thưởng các tập thể, cá nhân có thành tích.",
            "9. Các đơn vị cử một công chức làm đầu mối phối hợp, gửi danh sách về Văn phòng trước ngày 15 của tháng "
                    + "ban hành văn bản này.");

    private OfficialLetters() {
    }

    private static void letter(Draft draft) {
        write(draft, BODY);
    }

    private static void longLetter(Draft draft) {
        List<String> body = new ArrayList<>(BODY);
        body.addAll(MORE);
        write(draft, body);
    }

    private static void write(Draft draft, List<String> body) {
        Dice dice = draft.dice();
        LocalDate on = dice.date(2021, 2026);
        Commune commune = Places.commune(Places.anyProvince(dice), dice);
        Agency agency = Agency.district(commune, on);
        String subject = dice.pick("đẩy mạnh số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
                "rà soát, số hóa giấy tờ còn hiệu lực", "báo cáo tình hình số hóa hồ sơ");
        boolean pen = dice.chance(0.5);
        String number = "" + dice.between(20, 3900);
        agency.letterhead(draft, (pen ? draft.penned(number) : number) + "/UBND-" + dice.pick("VP", "VX", "NC", "KSTT"),
                on, List.of("V/v " + draft.put("subject", subject)));
        draft.gap(10);
        recipients(draft, dice);
        draft.gap(10).size(13.3);
        body.forEach((paragraph) -> draft.paragraph(paragraph).gap(3));
        draft.paragraph(
                "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Văn phòng để được hướng dẫn./.");
        draft.gap(10);
        draft.beside(0.46,
                () -> draft.size(11)
                    .line("*_Nơi nhận:_*")
                    .line("- Như trên;")
                    .line("- Chủ tịch, các PCT;")
                    .line("- Lưu: VT.")
                    .size(13),
                () -> {
                    if (dice.chance(0.5)) {
                        draft.signed(agency.ring(), "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
                    }
                    else {
                        draft.signed(agency.ring(), "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
                    }
                });
    }

    private static void recipients(Draft draft, Dice dice) {
        if (dice.chance(0.4)) {
            draft.centre("Kính gửi: " + draft.put("recipients", "Ủy ban nhân dân các xã, phường trên địa bàn"));
            return;
        }
        List<String> all = List.of("Các phòng, ban chuyên môn;", "Trung tâm Phục vụ hành chính công;",
                "Công an các xã, phường.");
        draft.know("recipients", String.join(" ", all).replaceFirst("\\.$", ""));
        draft.beside(0.36, () -> draft.right("Kính gửi:"), () -> all.forEach((to) -> draft.line("- " + to)));
    }

}
