package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.Numerals;
import vn.sohoa.samples.people.Person;

/**
 * Quyết định that settles one person's request, laid out after Nghị định 30/2020/NĐ-CP.
 */
final class Decisions {

    private static final String TYPE = "administrative_decision";

    static final List<Form> FORMS = List.of(Form.typed("decision-allowance", TYPE, Decisions::allowance),
            Form.typed("decision-funeral", TYPE, Decisions::funeral),
            Form.typed("decision-land", TYPE, Decisions::land),
            Form.typed("decision-name", TYPE, Decisions::correction));

    private Decisions() {
    }

    /** The parts in which one decision differs from another. */
    private record Ruling(String subject, List<String> grounds, List<String> articles) {
    }

    private static void allowance(Draft draft) {
        LocalDate on = draft.dice().date(2021, 2026);
        Person person = draft.people().born(1935, 1963);
        Agency agency = Agency.district(person.commune(), on);
        long sum = draft.dice().between(360, 900) * 1000L;
        decide(draft, agency, on, person,
                new Ruling("hưởng trợ cấp xã hội hàng tháng", List.of(
                        "Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách "
                                + "trợ giúp xã hội đối với đối tượng bảo trợ xã hội;",
                        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội,"),
                        List.of("Trợ cấp xã hội hàng tháng đối với " + named(draft, person, on) + ".",
                                "Mức trợ cấp: " + Numerals.grouped(sum) + " đồng/tháng (" + Numerals.number(sum)
                                        + " đồng), kể từ ngày 01 tháng " + on.getMonthValue() + " năm " + on.getYear()
                                        + ". Nguồn kinh phí: ngân sách nhà nước bảo đảm xã hội.",
                                closing(person))));
    }

    private static void funeral(Draft draft) {
        LocalDate on = draft.dice().date(2020, 2026);
        Person person = draft.people().born(1955, 1990);
        Person dead = draft.people().born(1930, 1955);
        Agency agency = Agency.commune(person.commune(), on);
        decide(draft, agency, on, person, new Ruling("hỗ trợ chi phí mai táng",
                List.of("Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ;",
                        "Xét đề nghị của công chức Văn hóa - Xã hội,"),
                List.of("Hỗ trợ chi phí mai táng một lần cho " + named(draft, person, on)
                        + ", là người tổ chức mai táng cho " + dead.courtesy().toLowerCase(Locale.ROOT) + " "
                        + dead.name() + ", đã chết " + Draft.spelled(on.minusDays(draft.dice().between(15, 60))) + ".",
                        "Số tiền hỗ trợ: 7.200.000 đồng (bảy triệu hai trăm nghìn đồng).", closing(person))));
    }

    private static void land(Draft draft) {
        LocalDate on = draft.dice().date(2018, 2026);
        Person person = draft.people().born(1950, 1995);
        Agency agency = Agency.district(person.commune(), on);
        Dice dice = draft.dice();
        int area = dice.between(600, 3000);
        decide(draft, agency, on, person, new Ruling(
                "cho phép chuyển mục đích sử dụng đất",
                List.of("Căn cứ Luật Đất đai;", "Căn cứ Kế hoạch sử dụng đất năm " + on.getYear()
                        + " đã được phê duyệt;",
                        "Xét hồ sơ xin chuyển mục đích sử dụng đất và Tờ trình số " + dice.between(10, 400)
                                + "/TTr-TNMT của cơ quan tài nguyên và môi trường,"),
                List.of("Cho phép " + named(draft, person, on) + ", được chuyển mục đích sử dụng "
                        + Numerals.decimal(area) + " m² đất trồng cây lâu năm sang đất ở tại thửa đất số "
                        + dice.between(3, 600) + ", tờ bản đồ số " + dice.between(2, 60) + ".",
                        "Người sử dụng đất có trách nhiệm nộp tiền sử dụng đất, lệ phí trước bạ theo quy định của pháp "
                                + "luật và thực hiện việc đăng ký biến động đất đai.",
                        closing(person))));
    }

    private static void correction(Draft draft) {
        LocalDate on = draft.dice().date(2019, 2026);
        Person person = draft.people().born(1970, 2006);
        Agency agency = Agency.commune(person.commune(), on);
        decide(draft, agency, on, person, new Ruling("thay đổi, cải chính hộ tịch",
                List.of("Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;",
                        "Căn cứ Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ;",
                        "Xét đề nghị của công chức Tư pháp - Hộ tịch,"),
                List.of("Cải chính hộ tịch cho " + named(draft, person, on)
                        + ". Nội dung cải chính: chữ đệm trong Giấy khai sinh.",
                        "Công chức Tư pháp - Hộ tịch có trách nhiệm ghi vào Sổ hộ tịch nội dung cải chính nêu tại Điều 1.",
                        closing(person))));
    }

    private static void decide(Draft draft, Agency agency, LocalDate on, Person person, Ruling ruling) {
        Dice dice = draft.dice();
        boolean pen = dice.chance(0.4);
        String number = "" + dice.between(12, 4200);
        agency.letterhead(draft, (pen ? draft.penned(number) : number) + "/QĐ-UBND", on);
        draft.gap(8).size(14).centre("*QUYẾT ĐỊNH*");
        draft.centre("*Về việc " + draft.put("subject",
                ruling.subject() + " đối với " + person.courtesy().toLowerCase(Locale.ROOT) + " " + person.name())
                + "*");
        draft.underline(110).size(13.3).gap(8);
        draft.centre("*CHỦ TỊCH " + agency.issuedBy() + "*").gap(6);
        draft.paragraph("_Căn cứ Luật Tổ chức chính quyền địa phương "
                + (Commune.reformed(on) ? "ngày 16 tháng 6 năm 2025" : "ngày 19 tháng 6 năm 2015") + ";_");
        ruling.grounds().forEach((ground) -> draft.paragraph("_" + ground + "_"));
        draft.gap(4).centre("*QUYẾT ĐỊNH:*").gap(4);
        for (int i = 0; i < ruling.articles().size(); i++) {
            draft.gap(3).paragraph("*Điều " + (i + 1) + ".* " + ruling.articles().get(i));
        }
        draft.gap(12);
        draft.beside(0.46,
                () -> draft.size(11)
                    .line("*_Nơi nhận:_*")
                    .line("- Như Điều " + ruling.articles().size() + ";")
                    .line("- Thường trực HĐND;")
                    .line("- Lưu: VT.")
                    .size(13.3),
                () -> {
                    if (dice.chance(0.5)) {
                        draft.signed(agency.ring(), "CHỦ TỊCH");
                    }
                    else {
                        draft.signed(agency.ring(), "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
                    }
                });
    }

    private static String named(Draft draft, Person person, LocalDate on) {
        return person.courtesy().toLowerCase(Locale.ROOT) + " *" + draft.put("holder_name", person.name())
                + "*, sinh ngày " + draft.date("holder_birth_date", person.birthDate()) + ", số định danh cá nhân: "
                + draft.citizenId("holder_citizen_id", person) + ", thường trú tại "
                + draft.put("holder_residence", person.residence(on));
    }

    private static String closing(Person person) {
        return "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Thủ trưởng các cơ quan liên quan và "
                + person.courtesy().toLowerCase(Locale.ROOT) + " " + person.name()
                + " chịu trách nhiệm thi hành Quyết định này./.";
    }

}
