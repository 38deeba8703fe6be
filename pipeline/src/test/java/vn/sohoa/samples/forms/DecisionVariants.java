package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Places;

/**
 * Quyết định in other shapes: pension and fine with labelled lines, a typewritten one, a
 * long one over several numbered pages, and one that is about nobody.
 */
final class DecisionVariants {

    private static final String TYPE = "administrative_decision";

    private static final List<String> DUTIES = List.of(
            "Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan hướng dẫn, kiểm tra, đôn đốc việc thực hiện; kịp "
                    + "thời tháo gỡ khó khăn, vướng mắc trong phạm vi nhiệm vụ, quyền hạn được giao.",
            "Cập nhật, công khai đầy đủ nội dung trên Cổng thông tin điện tử và tại nơi tiếp nhận hồ sơ; bố trí nhân "
                    + "lực, trang thiết bị bảo đảm việc tiếp nhận và trả kết quả không bị gián đoạn.",
            "Định kỳ hằng quý tổng hợp tình hình thực hiện, gửi báo cáo về cơ quan thường trực trước ngày 25 của tháng "
                    + "cuối quý; trường hợp đột xuất báo cáo ngay bằng văn bản.",
            "Rà soát, đề xuất sửa đổi, bổ sung hoặc bãi bỏ các quy định không còn phù hợp; bảo đảm cắt giảm thời gian "
                    + "và chi phí tuân thủ cho người dân và doanh nghiệp.",
            "Tổ chức tập huấn nghiệp vụ cho công chức, viên chức được phân công; quản lý tài khoản, chữ ký số và thiết "
                    + "bị lưu khóa bí mật theo đúng quy định về an toàn thông tin.",
            "Lưu trữ hồ sơ, tài liệu theo thời hạn bảo quản; thực hiện số hóa thành phần hồ sơ và kết quả để tái sử "
                    + "dụng trong các lần giải quyết tiếp theo.");

    static final List<Form> FORMS = List.of(Form.unseenTyped("decision-pension", TYPE, DecisionVariants::pension),
            Form.unseenTyped("decision-fine", TYPE, DecisionVariants::fine),
            Form.typewritten("decision-typed", TYPE, DecisionVariants::typed),
            Form.unseenTyped("decision-long", TYPE, DecisionVariants::longOne),
            Form.unseenTyped("decision-general", TYPE, DecisionVariants::general));

    private DecisionVariants() {
    }

    private static void pension(Draft draft) {
        LocalDate on = draft.dice().date(2018, 2026);
        Person person = draft.people().born(on.getYear() - 62, on.getYear() - 55);
        Agency agency = new Agency(
                List.of("BẢO HIỂM XÃ HỘI VIỆT NAM",
                        "*BẢO HIỂM XÃ HỘI " + person.commune().province().title().toUpperCase(Locale.ROOT) + "*"),
                "BẢO HIỂM XÃ HỘI " + person.commune().province().title().toUpperCase(Locale.ROOT),
                "BẢO HIỂM XÃ HỘI|" + person.commune().province().name().toUpperCase(Locale.ROOT),
                person.commune().province().name());
        agency.letterhead(draft, draft.dice().between(100, 9000) + "/QĐ-BHXH", on);
        top(draft, "hưởng chế độ hưu trí hàng tháng", "GIÁM ĐỐC " + agency.issuedBy());
        draft.paragraph("Căn cứ Luật Bảo hiểm xã hội;");
        draft.paragraph("Căn cứ hồ sơ hưởng chế độ hưu trí của ông (bà) có tên dưới đây,").gap(4);
        draft.centre("*QUYẾT ĐỊNH:*").gap(4);
        draft.paragraph("*Điều 1.* Ông (bà): *" + draft.put("holder_name", person.upperName()) + "*");
        draft.line("Ngày sinh: " + draft.date("holder_birth_date", person.birthDate()) + ". Số sổ BHXH: "
                + draft.dice().digits(10));
        draft.line("Số CCCD/Định danh cá nhân: " + draft.citizenId("holder_citizen_id", person));
        draft.line("Nơi cư trú: " + draft.put("holder_residence", person.residence(on)));
        long sum = draft.dice().between(3100, 9800) * 1000L;
        draft.paragraph("Được hưởng chế độ hưu trí hàng tháng từ ngày 01 tháng " + on.getMonthValue() + " năm "
                + on.getYear() + ", mức lương hưu: " + Numerals.grouped(sum) + " đồng/tháng.");
        draft.paragraph("*Điều 2.* Các ông (bà) Trưởng phòng có liên quan và ông (bà) có tên tại Điều 1 chịu trách "
                + "nhiệm thi hành Quyết định này./.");
        close(draft, agency, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    private static void fine(Draft draft) {
        LocalDate on = draft.dice().date(2020, 2026);
        Person person = draft.people().born(1960, 2003);
        Agency agency = Agency.commune(person.commune(), on);
        draft.head(agency.lines());
        draft.know("issued_by", agency.issuedBy());
        String number = "" + draft.dice().between(4, 190);
        draft.gap(3).beside(0.43, () -> {
            draft.centre("Số: " + draft.penned(number) + "/QĐ-XPHC");
            draft.know("document_number", number + "/QĐ-XPHC");
        }, () -> draft.centre("_" + agency.place() + ", " + draft.penned(on) + "_"));
        draft.know("issue_place", agency.place());
        draft.know("issued_on", on.toString());
        top(draft, "xử phạt vi phạm hành chính", "CHỦ TỊCH " + agency.issuedBy());
        draft.paragraph("_Căn cứ Điều 57 Luật Xử lý vi phạm hành chính;_").gap(4).centre("*QUYẾT ĐỊNH:*").gap(4);
        draft.paragraph("*Điều 1.* Xử phạt vi phạm hành chính đối với ông (bà) có tên sau đây:");
        draft.line("<1> Họ và tên: *" + draft.put("holder_name", person.name()) + "* Giới tính: "
                + person.sex().printed());
        draft.line("Ngày, tháng, năm sinh: " + draft.date("holder_birth_date", person.birthDate()));
        draft.line("Nơi ở hiện tại: " + draft.put("holder_residence", person.residence(on)));
        draft.line("Số định danh cá nhân/CCCD: " + draft.citizenId("holder_citizen_id", person));
        draft.line("<2> Đã thực hiện hành vi: đổ vật liệu xây dựng lấn chiếm lòng đường, vỉa hè.");
        draft.line("Hình thức xử phạt: phạt tiền. Mức phạt: " + Numerals.grouped(draft.dice().between(5, 40) * 100_000L)
                + " đồng.");
        draft.paragraph("*Điều 2.* Quyết định này có hiệu lực thi hành kể từ ngày ký./.");
        close(draft, agency, "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    private static void typed(Draft draft) {
        LocalDate on = draft.dice().date(1998, 2016);
        Person person = draft.people().born(1935, 1975);
        Agency agency = Agency.district(person.commune(), on);
        draft.size(10.5);
        agency.letterhead(draft, draft.dice().between(40, 900) + "/QĐ-UB", on);
        top(draft, "giao đất làm nhà ở", "ỦY BAN NHÂN DÂN " + person.commune().upperDistrict());
        draft.size(10.5).line("- Căn cứ Luật Tổ chức HĐND và UBND;");
        draft.line("- Xét đề nghị của Phòng Địa chính;").gap(4).centre("*QUYẾT ĐỊNH:*").gap(4);
        draft.line("Điều 1: Nay giao cho hộ ông (bà) " + draft.put("holder_name", person.upperName()) + ", sinh ngày "
                + draft.date("holder_birth_date", person.birthDate()) + ", thường trú tại: "
                + draft.put("holder_residence", person.residence(on)) + ", được sử dụng "
                + draft.dice().between(80, 300) + " m2 đất để làm nhà ở.");
        draft.line("Điều 2: Hộ có tên tại Điều 1 phải sử dụng đất đúng mục đích, nộp đủ tiền sử dụng đất.");
        draft.line("Điều 3: Các cơ quan có liên quan và hộ có tên trên chịu trách nhiệm thi hành quyết định này./.");
        close(draft, agency, "TM. ỦY BAN NHÂN DÂN", draft.dice().pick("CHỦ TỊCH", "PHÓ CHỦ TỊCH"));
    }

    private static void longOne(Draft draft) {
        LocalDate on = draft.dice().date(2019, 2026);
        Person person = draft.people().born(1955, 1998);
        String[] office = draft.dice()
            .pick("TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT VÀ CỤM CÔNG NGHIỆP|TTPTQĐ",
                    "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN|SNN", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI|SLĐTBXH")
            .split("\\|", -1);
        Agency agency = Agency.province(office[0], person.commune(), on);
        draft.numbered();
        agency.letterhead(draft, draft.dice().between(100, 3900) + "/QĐ-" + office[1], on);
        top(draft, "phê duyệt phương án bồi thường, hỗ trợ và tái định cư", "GIÁM ĐỐC " + agency.issuedBy());
        draft.paragraph("_Căn cứ Luật Đất đai và các nghị định quy định chi tiết thi hành;_");
        draft.paragraph("_Căn cứ biên bản kiểm kê và văn bản thẩm định của các cơ quan chuyên môn;_").gap(4);
        draft.centre("*QUYẾT ĐỊNH:*").gap(4);
        draft.paragraph("*Điều 1.* Phê duyệt phương án bồi thường, hỗ trợ cho "
                + person.courtesy().toLowerCase(Locale.ROOT) + " *" + draft.put("holder_name", person.name())
                + "*, sinh ngày " + draft.date("holder_birth_date", person.birthDate()) + ", CCCD số "
                + draft.citizenId("holder_citizen_id", person) + ", nơi thường trú: "
                + draft.put("holder_residence", person.residence(on)) + ". Tổng số tiền: "
                + Numerals.grouped(draft.dice().between(90, 900) * 1_000_000L) + " đồng.");
        articles(draft, 2, 10);
        draft.paragraph("*Điều 10.* Quyết định này có hiệu lực kể từ ngày ký./.");
        close(draft, agency, "Q. GIÁM ĐỐC");
    }

    private static void general(Draft draft) {
        LocalDate on = draft.dice().date(2019, 2026);
        String[] office = draft.dice()
            .pick("SỞ THÔNG TIN VÀ TRUYỀN THÔNG|STTTT", "SỞ TƯ PHÁP|STP", "SỞ NỘI VỤ|SNV")
            .split("\\|", -1);
        Agency agency = Agency.province(office[0], Places.commune(Places.anyProvince(draft.dice()), draft.dice()), on);
        draft.numbered();
        agency.letterhead(draft, draft.dice().between(100, 3900) + "/QĐ-" + office[1], on);
        top(draft, "ban hành Quy chế tiếp nhận, giải quyết thủ tục hành chính", "GIÁM ĐỐC " + agency.issuedBy());
        draft.paragraph("_Căn cứ Nghị định của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;_");
        draft.paragraph("_Theo đề nghị của Chánh Văn phòng,_").gap(4).centre("*QUYẾT ĐỊNH:*").gap(4);
        articles(draft, 1, 4);
        draft.paragraph("*Điều 4.* Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành./.");
        close(draft, agency, "TUQ. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG");
    }

    private static void articles(Draft draft, int first, int end) {
        for (int i = first; i < end; i++) {
            draft.gap(3).paragraph("*Điều " + i + ".* " + DUTIES.get(i % DUTIES.size()));
            draft.paragraph("1. " + DUTIES.get((i + 2) % DUTIES.size()));
            draft.paragraph("2. " + DUTIES.get((i + 3) % DUTIES.size()));
        }
    }

    private static void top(Draft draft, String subject, String authority) {
        draft.gap(8).size(13.5).centre("*QUYẾT ĐỊNH*").size(12.8);
        draft.centre("*Về việc " + draft.put("subject", subject) + "*").underline(90).gap(6);
        draft.centre("*" + authority + "*").gap(4);
    }

    private static void close(Draft draft, Agency agency, String... positions) {
        draft.gap(10);
        draft.beside(0.46,
                () -> draft.size(10.5)
                    .line("*_Nơi nhận:_*")
                    .line("- Như trên;")
                    .line("- Lãnh đạo cơ quan (để b/c);")
                    .line("- Cổng thông tin điện tử;")
                    .line("- Lưu: VT, TH (05b).")
                    .size(12.8),
                () -> draft.signed(agency.ring(), positions));
    }

}
