package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Places;

/**
 * What provinces, ministries and the Prime Minister issue: numbers and days written with
 * the pen, subjects and lists of recipients over many lines, several pages, an annex
 * behind the signature.
 */
final class HigherOffices {

    private static final String DECISION = "administrative_decision";

    private static final String LETTER = "official_letter";

    private static final String OTHER = "other";

    private static final List<String> SUBJECTS = List.of(
            "Phê duyệt Quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực đất đai thuộc phạm vi chức năng quản lý "
                    + "của cơ quan chuyên môn cấp tỉnh",
            "Công bố Danh mục thủ tục hành chính mới ban hành, được sửa đổi, bổ sung và bị bãi bỏ trong lĩnh vực hộ tịch",
            "Về việc kiện toàn Ban Chỉ đạo chuyển đổi số",
            "Về việc giao chỉ tiêu kế hoạch đầu tư công trung hạn nguồn vốn ngân sách địa phương");

    private static final List<String> DUTIES = List.of(
            "Giao cơ quan thường trực chủ trì, phối hợp với các đơn vị liên quan cập nhật quy trình vào Hệ thống thông "
                    + "tin giải quyết thủ tục hành chính trong thời hạn 05 ngày làm việc kể từ ngày ký.",
            "Các quy định trước đây trái với nội dung tại văn bản này đều bị bãi bỏ.",
            "Thủ trưởng các cơ quan, đơn vị, Ủy ban nhân dân các xã, phường và tổ chức, cá nhân có liên quan chịu trách "
                    + "nhiệm thi hành.");

    private static final List<String> BODY = List.of(
            "Căn cứ chỉ đạo của cấp có thẩm quyền về việc tăng cường kỷ luật, kỷ cương hành chính và xét báo cáo của cơ "
                    + "quan chuyên môn, ý kiến chỉ đạo như sau:",
            "1. Yêu cầu người đứng đầu cơ quan, đơn vị trực tiếp chỉ đạo, chịu trách nhiệm về tiến độ và chất lượng; "
                    + "không đùn đẩy, né tránh trách nhiệm.",
            "2. Khẩn trương xử lý dứt điểm các nội dung tồn đọng đã được nêu tại các kết luận thanh tra, kiểm tra.",
            "3. Kết quả thực hiện gửi về cơ quan tổng hợp trước ngày 15 tháng 12 để báo cáo theo quy định.");

    static final List<Form> FORMS = List.of(Form.unseenTyped("decision-province", DECISION, HigherOffices::ofProvince),
            Form.unseenTyped("decision-prime", DECISION, HigherOffices::ofPrimeMinister),
            Form.unseenTyped("decision-bureau", DECISION, HigherOffices::ofBureau),
            Form.unseenTyped("letter-province", LETTER, HigherOffices::letterOfProvince),
            Form.unseenTyped("letter-body", LETTER, HigherOffices::letterOfBody),
            Form.unseenTyped("circular-grounds", OTHER, HigherOffices::circular),
            Form.unseenTyped("resolution", OTHER, HigherOffices::resolution),
            Form.unseenTyped("plan", OTHER, HigherOffices::plan));

    private HigherOffices() {
    }

    private static void ofProvince(Draft draft) {
        Agency agency = province(draft.dice());
        String number = number(draft);
        head(draft, agency, number + "/QĐ-UBND", List.of());
        decide(draft, "CHỦ TỊCH " + agency.issuedBy());
        sign(draft, agency, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        annex(draft, "của Chủ tịch " + agency.issuedBy().toLowerCase(Locale.ROOT).replace("ủy", "Ủy"));
    }

    private static void ofPrimeMinister(Draft draft) {
        Agency agency = new Agency(List.of("*THỦ TƯỚNG CHÍNH PHỦ*"), "THỦ TƯỚNG CHÍNH PHỦ", "THỦ TƯỚNG|CHÍNH PHỦ",
                "Hà Nội");
        head(draft, agency, number(draft) + "/QĐ-TTg", List.of());
        decide(draft, "THỦ TƯỚNG CHÍNH PHỦ");
        if (draft.dice().chance(0.5)) {
            sign(draft, agency, "THỦ TƯỚNG");
        }
        else {
            sign(draft, agency, "KT. THỦ TƯỚNG", "PHÓ THỦ TƯỚNG");
        }
    }

    private static void ofBureau(Draft draft) {
        String[] bureau = draft.dice()
            .pick("BỘ TƯ PHÁP|CỤC BỔ TRỢ TƯ PHÁP|BTTP", "BỘ TÀI CHÍNH|TỔNG CỤC THUẾ|TCT",
                    "BỘ XÂY DỰNG|CỤC HÀNG HẢI VÀ ĐƯỜNG THỦY VIỆT NAM|CHHĐTVN",
                    "THANH TRA CHÍNH PHỦ|TRƯỜNG CÁN BỘ THANH TRA|TCBTTr")
            .split("\\|", -1);
        Agency agency = new Agency(List.of(bureau[0], "*" + bureau[1] + "*"), bureau[1], bureau[1] + "|" + bureau[0],
                "Hà Nội");
        head(draft, agency, number(draft) + "/QĐ-" + bureau[2], List.of());
        String own = switch (bureau[2]) {
            case "TCT" -> "TỔNG CỤC TRƯỞNG";
            case "TCBTTr" -> "HIỆU TRƯỞNG";
            default -> "CỤC TRƯỞNG";
        };
        decide(draft, own + " " + bureau[1]);
        sign(draft, agency, "KT. " + own, "PHÓ " + own);
    }

    private static void letterOfProvince(Draft draft) {
        Agency agency = province(draft.dice());
        String subject = draft.dice()
            .pick("tăng cường các giải pháp đẩy nhanh tiến độ giải ngân vốn đầu tư công và tháo gỡ khó khăn trong "
                    + "công tác bồi thường, giải phóng mặt bằng trên địa bàn tỉnh",
                    "triển khai thực hiện Công điện số 55/CĐ-TTg của Thủ tướng Chính phủ",
                    "chủ trương điều chỉnh quy hoạch chi tiết xây dựng khu dân cư nông thôn");
        head(draft, agency, number(draft) + "/UBND-" + draft.dice().pick("KTN", "NC", "KGVX"),
                List.of("V/v " + draft.put("subject", subject)));
        List<String> to = List.of("Các sở, ban, ngành, đoàn thể cấp tỉnh và các cơ quan trung ương đóng trên địa bàn;",
                "Chủ tịch Ủy ban nhân dân các xã, phường;", "Ban Quản lý dự án đầu tư xây dựng tỉnh.");
        draft.know("recipients", String.join(" ", to).replaceFirst("\\.$", ""));
        draft.gap(8)
            .size(13.4)
            .beside(0.32, () -> draft.right("Kính gửi:"), () -> to.forEach((one) -> draft.line("- " + one)));
        body(draft);
        if (draft.dice().chance(0.3)) {
            sign(draft, agency, "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
        }
        else {
            sign(draft, agency, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        }
    }

    private static void letterOfBody(Draft draft) {
        String[] body = draft.dice()
            .pick("TÒA ÁN NHÂN DÂN TỐI CAO|TÒA ÁN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG|TATP-VP|Đà Nẵng|CHÁNH ÁN",
                    "BỘ GIÁO DỤC VÀ ĐÀO TẠO|TRƯỜNG ĐẠI HỌC SƯ PHẠM KỸ THUẬT|ĐHSPKT-TCCB|Hưng Yên|HIỆU TRƯỞNG",
                    "SỞ Y TẾ TỈNH NINH BÌNH|BỆNH VIỆN ĐA KHOA TỈNH|BVĐK-KHTH|Ninh Bình|GIÁM ĐỐC",
                    "TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM|CÔNG TY ĐIỆN LỰC ĐỒNG NAI|PCĐN-KD|Đồng Nai|GIÁM ĐỐC",
                    "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM|CHI NHÁNH KHU VỰC 10|KV10-TTGS|Khánh Hòa|GIÁM ĐỐC",
                    "ĐẢNG BỘ TỈNH LÂM ĐỒNG|ĐẢNG ỦY PHƯỜNG XUÂN HƯƠNG|CV/ĐU|Đà Lạt|BÍ THƯ")
            .split("\\|", -1);
        Agency agency = new Agency(List.of(body[0], "*" + body[1] + "*"), body[1], body[1], body[3]);
        head(draft, agency, number(draft) + "/" + body[2],
                List.of("V/v " + draft.put("subject",
                        draft.dice()
                            .pick("cung cấp thông tin, tài liệu phục vụ công tác kiểm tra",
                                    "mời tham gia ý kiến đối với dự thảo Quy chế phối hợp và kế hoạch năm học"))));
        draft.gap(8)
            .size(13.4)
            .centre("Kính gửi: " + draft.put("recipients",
                    draft.dice().pick("Sở Nội vụ", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân")));
        body(draft);
        String own = body[4];
        boolean deputy = draft.dice().chance(0.5) && !"BÍ THƯ".equals(own);
        if (deputy) {
            sign(draft, agency, "KT. " + own, "PHÓ " + own);
        }
        else {
            sign(draft, agency, own);
        }
    }

    private static void circular(Draft draft) {
        String[] ministry = draft.dice()
            .pick("BỘ TÀI CHÍNH|BTC", "BỘ CÔNG AN|BCA", "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG|BNNMT")
            .split("\\|", -1);
        Agency agency = new Agency(List.of("*" + ministry[0] + "*"), ministry[0], ministry[0] + "|VIỆT NAM", "Hà Nội");
        head(draft, agency, draft.penned("" + draft.dice().between(1, 99)) + "/" + draft.dice().between(2019, 2026)
                + "/TT-" + ministry[1], List.of());
        draft.gap(8).size(14).centre("*THÔNG TƯ*").size(13);
        draft.centre("*" + draft.put("subject", draft.dice()
            .pick("Sửa đổi, bổ sung một số điều của các Thông tư quy định về mẫu giấy tờ, biểu mẫu trong thủ tục đăng ký",
                    "Quy định chế độ thu, nộp, quản lý và sử dụng phí thẩm định hồ sơ"))
                + "*")
            .underline(90)
            .gap(6);
        List.of("Căn cứ Luật Ban hành văn bản quy phạm pháp luật;", "Căn cứ Luật Phí và lệ phí;",
                "Theo đề nghị của Vụ trưởng Vụ Pháp chế;")
            .forEach((ground) -> draft.paragraph("_" + ground + "_"));
        draft.paragraph("_Bộ trưởng ban hành Thông tư quy định như sau:_");
        articles(draft, draft.dice().between(4, 8));
        sign(draft, agency, "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG");
        annex(draft, "của Bộ trưởng");
    }

    private static void resolution(Draft draft) {
        String province = Places.anyProvince(draft.dice()).title().toUpperCase(Locale.ROOT);
        Agency agency = new Agency(List.of("*HỘI ĐỒNG NHÂN DÂN*", "*" + province + "*"),
                "HỘI ĐỒNG NHÂN DÂN " + province, "HỘI ĐỒNG NHÂN DÂN|" + province,
                Places.anyProvince(draft.dice()).name());
        head(draft, agency, number(draft) + "/NQ-HĐND", List.of());
        draft.gap(8).size(14).centre("*NGHỊ QUYẾT*").size(13);
        draft.centre("*Về việc " + draft.put("subject", "thông qua danh mục dự án thu hồi đất") + "*")
            .underline(90)
            .gap(6);
        draft.centre("*" + agency.issuedBy() + "*").gap(4);
        draft.paragraph("_Căn cứ Luật Tổ chức chính quyền địa phương; xét Tờ trình của Ủy ban nhân dân,_");
        draft.centre("*QUYẾT NGHỊ:*").gap(4);
        articles(draft, 3);
        sign(draft, agency, "CHỦ TỊCH");
    }

    private static void plan(Draft draft) {
        Agency agency = province(draft.dice());
        head(draft, agency, number(draft) + "/KH-UBND", List.of());
        draft.gap(8).size(14).centre("*KẾ HOẠCH*").size(13);
        draft.centre("*"
                + draft.put("subject",
                        "Thực hiện Chiến lược phát triển chính quyền số giai đoạn 2026 - 2030, tầm nhìn đến năm 2045")
                + "*")
            .underline(90)
            .gap(6);
        draft.paragraph(
                "Thực hiện Quyết định số 942/QĐ-TTg của Thủ tướng Chính phủ, Ủy ban nhân dân ban hành Kế hoạch:");
        draft.paragraph("*I. MỤC ĐÍCH, YÊU CẦU*");
        body(draft);
        sign(draft, agency, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    private static Agency province(Dice dice) {
        String title = Places.anyProvince(dice).title();
        String upper = title.toUpperCase(Locale.ROOT);
        return new Agency(List.of("*ỦY BAN NHÂN DÂN*", "*" + upper + "*"), "ỦY BAN NHÂN DÂN " + upper,
                "ỦY BAN NHÂN DÂN|" + upper, title.replaceFirst("^(tỉnh|thành phố) ", ""));
    }

    private static String number(Draft draft) {
        String number = "" + draft.dice().between(3, 4900);
        return draft.dice().chance(0.75) ? draft.penned(number) : number;
    }

    private static void head(Draft draft, Agency agency, String number, List<String> below) {
        LocalDate on = draft.dice().date(2014, 2026);
        draft.numbered().head(agency.lines());
        draft.know("issued_by", agency.issuedBy());
        draft.know("document_number", number.replace("~", ""));
        draft.know("issue_place", agency.place());
        draft.know("issued_on", on.toString());
        String date = number.contains("~")
                ? draft.penned(on).replace("tháng ~" + on.getMonthValue() + "~", "tháng " + on.getMonthValue())
                : Draft.spelled(on);
        draft.gap(4).beside(0.43, () -> {
            draft.centre("Số: " + number);
            below.forEach(draft::centre);
        }, () -> draft.centre("_" + agency.place() + ", " + date + "_"));
        draft.gap(6);
    }

    private static void decide(Draft draft, String authority) {
        String subject = draft.dice().pick(SUBJECTS);
        draft.gap(8).size(14).centre("*QUYẾT ĐỊNH*").size(13);
        draft.know("subject", subject.replaceFirst("^Về việc ", ""));
        draft.centre("*" + subject + "*").underline(90).gap(6);
        draft.centre("*" + authority + "*").gap(4);
        draft.paragraph("_Căn cứ Luật Tổ chức chính quyền địa phương và các văn bản hướng dẫn thi hành;_");
        draft.paragraph("_Theo đề nghị của cơ quan thẩm định tại Tờ trình số " + draft.dice().between(10, 400)
                + "/TTr-VP " + Draft.spelled(draft.dice().date(2014, 2026)) + "._");
        draft.gap(4).centre("*QUYẾT ĐỊNH:*").gap(4);
        articles(draft, draft.dice().between(3, 9));
    }

    private static void articles(Draft draft, int count) {
        for (int i = 1; i <= count; i++) {
            draft.gap(3).paragraph("*Điều " + i + ".* " + DUTIES.get((i == count) ? 2 : i % 2));
            if (count > 4) {
                BODY.stream().skip(1).forEach(draft::paragraph);
            }
        }
    }

    private static void body(Draft draft) {
        draft.gap(8);
        BODY.forEach((paragraph) -> draft.paragraph(paragraph).gap(3));
        draft.gap(8);
    }

    private static void sign(Draft draft, Agency agency, String... positions) {
        draft.gap(8);
        draft.beside(0.48,
                () -> draft.size(10.5)
                    .line("*_Nơi nhận:_*")
                    .line("- Như trên;")
                    .line("- Thường trực Tỉnh ủy, HĐND (để b/c);")
                    .line("- Chủ tịch, các Phó Chủ tịch;")
                    .line("- Cổng Thông tin điện tử;")
                    .line("- Lưu: VT, " + draft.dice().pick("KSTT.", "NC.", "KTTH (03b)."))
                    .size(13),
                () -> draft.signed(agency.ring(), positions));
    }

    private static void annex(Draft draft, String by) {
        draft.page().size(13).centre("*PHỤ LỤC*").centre("*DANH MỤC THỦ TỤC HÀNH CHÍNH*");
        draft.centre("_(Ban hành kèm theo văn bản " + by + ")_").gap(8).size(11);
        draft.table(List.of(0.1, 0.5, 0.4),
                List.of(List.of("*STT*", "*Tên thủ tục*", "*Cơ quan thực hiện*"),
                        List.of("1", "Đăng ký biến động đất đai", "Văn phòng Đăng ký đất đai"),
                        List.of("2", "Cấp bản sao trích lục hộ tịch", "Ủy ban nhân dân cấp xã"),
                        List.of("3", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "Chủ tịch UBND cấp xã")));
    }

}
