package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Places;

/**
 * Công văn in other shapes: of a ministry, an answer to a citizen, and one whose number
 * and day are written with the pen.
 */
final class LetterVariants {

    private static final String TYPE = "official_letter";

    private static final List<String> BODY = List.of(
            "Thời gian qua, công tác tiếp nhận và giải quyết hồ sơ đã có chuyển biến tích cực, tuy nhiên tỷ lệ hồ sơ "
                    + "giải quyết trước hạn còn thấp, việc yêu cầu người dân nộp lại giấy tờ đã có vẫn còn xảy ra.",
            "Để khắc phục tình trạng trên, đề nghị quý cơ quan chỉ đạo bộ phận chuyên môn tra cứu, sử dụng lại dữ liệu "
                    + "đã có; trường hợp dữ liệu không thống nhất thì lập phiếu đề nghị đính chính.",
            "Đối với hồ sơ tồn đọng, thực hiện phân loại, xác định rõ nguyên nhân, trách nhiệm và gửi văn bản xin lỗi, "
                    + "hẹn lại thời gian trả kết quả theo quy định.");

    static final List<Form> FORMS = List.of(Form.unseenTyped("letter-ministry", TYPE, LetterVariants::ministry),
            Form.unseenTyped("letter-answer", TYPE, LetterVariants::answer),
            Form.unseenTyped("letter-pen", TYPE, LetterVariants::byPen));

    private LetterVariants() {
    }

    private static void ministry(Draft draft) {
        LocalDate on = draft.dice().date(2020, 2026);
        String[] ministry = draft.dice()
            .pick("BỘ TƯ PHÁP|BTP-HTQTCT", "BỘ NỘI VỤ|BNV-CCVC", "BỘ XÂY DỰNG|BXD-PTĐT", "BỘ TÀI CHÍNH|BTC-QLG")
            .split("\\|", -1);
        String name = ministry[0];
        Agency agency = new Agency(List.of("*" + name + "*"), name, name + "|VIỆT NAM", "Hà Nội");
        agency.letterhead(draft, draft.dice().between(100, 7900) + "/" + ministry[1], on,
                List.of("V/v " + draft.put("subject",
                        "hướng dẫn thực hiện, tháo gỡ khó khăn, vướng mắc trong giải " + "quyết thủ tục hành chính")));
        draft.gap(8).size(13.4);
        List<String> to = List.of("Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương;",
                "Văn phòng Trung ương và các ban của Đảng;", "Các Bộ, cơ quan ngang Bộ.");
        draft.know("recipients", String.join(" ", to).replaceFirst("\\.$", ""));
        draft.beside(0.3, () -> draft.right("Kính gửi:"), () -> to.forEach((one) -> draft.line("- " + one)));
        body(draft);
        close(draft, agency, "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG");
    }

    private static void answer(Draft draft) {
        LocalDate on = draft.dice().date(2020, 2026);
        Person person = draft.people().born(1955, 1998);
        String[] office = draft.dice()
            .pick("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG|STNMT-TTr", "SỞ NỘI VỤ|SNV-TCCQ", "SỞ Y TẾ|SYT-NVY")
            .split("\\|", -1);
        Agency agency = Agency.province(office[0], person.commune(), on);
        agency.letterhead(draft, draft.dice().between(50, 3900) + "/" + office[1], on,
                List.of("V/v " + draft.put("subject", "trả lời đơn kiến nghị của công dân")));
        draft.gap(8).size(13.4);
        draft.centre("Kính gửi: "
                + draft.put("recipients", person.courtesy() + " " + person.name() + ", " + person.residence(on)));
        body(draft);
        close(draft, agency, "TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG");
    }

    private static void byPen(Draft draft) {
        LocalDate on = draft.dice().date(2016, 2026);
        Commune commune = Places.commune(Places.anyProvince(draft.dice()), draft.dice());
        Agency agency = Agency.district(commune, on);
        draft.head(agency.lines());
        draft.know("issued_by", agency.issuedBy());
        String number = "" + draft.dice().between(20, 990);
        draft.gap(3).beside(0.43, () -> {
            draft.centre("Số: " + draft.penned(number) + "/UBND-VP");
            draft.know("document_number", number + "/UBND-VP");
            draft.centre("V/v " + draft.put("subject", "chấn chỉnh việc tiếp nhận hồ sơ"));
        }, () -> draft.centre("_" + agency.place() + ", " + draft.penned(on) + "_"));
        draft.know("issue_place", agency.place());
        draft.know("issued_on", on.toString());
        draft.gap(10).size(13.4);
        draft.centre("Kính gửi: " + draft.put("recipients", "Các phòng, ban, ngành trực thuộc"));
        body(draft);
        close(draft, agency, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    }

    private static void body(Draft draft) {
        draft.gap(8);
        BODY.forEach((paragraph) -> draft.paragraph(paragraph).gap(3));
        draft.paragraph("Trân trọng./.").gap(10);
    }

    private static void close(Draft draft, Agency agency, String... positions) {
        draft.beside(0.46,
                () -> draft.size(10.5)
                    .line("*_Nơi nhận:_*")
                    .line("- Như trên;")
                    .line("- Lãnh đạo cơ quan (để b/c);")
                    .line("- Lưu: VT, TH.")
                    .size(13),
                () -> draft.signed(agency.ring(), positions));
    }

}
