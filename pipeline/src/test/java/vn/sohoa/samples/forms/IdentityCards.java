package vn.sohoa.samples.forms;

import java.awt.Color;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Codes;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.paper.Mark;
import vn.sohoa.samples.people.Commune;
import vn.sohoa.samples.people.Person;
import vn.sohoa.samples.people.Sex;

/**
 * Copies of both sides of a card on one sheet: Căn cước công dân of 2021 and Căn cước of
 * 2024, with QR and MRZ.
 */
final class IdentityCards {

    private static final String TYPE = "citizen_identity_card";

    private static final DateTimeFormatter QR_DATE = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);

    private static final DateTimeFormatter MRZ_DATE = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    private static final Color FACE = new Color(226, 240, 240);

    private static final double LEFT = 90;

    private static final double WIDTH = 410;

    private static final double HEIGHT = 259;

    static final List<Form> FORMS = List.of(new Form("card-2021", TYPE, IdentityCards::of2021),
            new Form("card-2024", TYPE, IdentityCards::of2024));

    private IdentityCards() {
    }

    /** Whose card, issued when. */
    private record Card(Person person, LocalDate on) {
    }

    private static void of2021(Draft draft) {
        Card card = front2021(draft);
        back2021(draft, card.person(), card.on(), 70 + HEIGHT + 40);
    }

    static void of2021OnTwoPages(Draft draft) {
        Card card = front2021(draft);
        draft.page();
        back2021(draft, card.person(), card.on(), 110);
    }

    private static Card front2021(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2021, 2, 1), LocalDate.of(2024, 6, 30));
        Person person = draft.people().born(1962, 2005);
        double top = 70;
        String residence = draft.put("holder_residence", person.residence(on));
        card(draft, top);
        draft.size(11).at(LEFT + 125, top + 24, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*");
        draft.size(9.5).at(LEFT + 165, top + 37, "*Độc lập - Tự do - Hạnh phúc*");
        draft.size(15).at(LEFT + 125, top + 72, "*CĂN CƯỚC CÔNG DÂN*");
        draft.size(8).at(LEFT + 160, top + 84, "_Citizen Identity Card_");
        draft.size(10).at(LEFT + 125, top + 106, "Số / No.:");
        draft.size(15).at(LEFT + 172, top + 106, "*" + draft.citizenId("holder_citizen_id", person) + "*");
        draft.size(9).at(LEFT + 125, top + 122, "Họ và tên / Full name:");
        draft.size(12).at(LEFT + 125, top + 137, "*" + draft.put("holder_name", person.upperName()) + "*");
        draft.size(9.5)
            .at(LEFT + 125, top + 153,
                    "Ngày sinh / Date of birth: *" + draft.date("holder_birth_date", person.birthDate()) + "*");
        draft.at(LEFT + 125, top + 168,
                "Giới tính / Sex: *" + draft.put("holder_sex", person.sex().printed(), person.sex().key()) + "*");
        draft.at(LEFT + 250, top + 168,
                "Quốc tịch / Nationality: *" + draft.put("holder_nationality", "Việt Nam") + "*");
        draft.at(LEFT + 125, top + 183, "Quê quán / Place of origin:");
        draft.at(LEFT + 125, top + 197, "*" + draft.put("holder_home_town", shortAddress(person.homeTown(), on)) + "*");
        String[] lines = residence.replaceAll("[*_~]", "").split(", ", 2);
        draft.at(LEFT + 125, top + 213, "Nơi thường trú / Place of residence: *" + lines[0] + ",*");
        draft.at(LEFT + 125, top + 227, "*" + lines[1] + "*");
        LocalDate until = expiry(person, on);
        draft.size(7.5).at(LEFT + 14, top + 232, "Có giá trị đến:");
        draft.at(LEFT + 14, top + 243,
                "Date of expiry: " + draft.put("valid_until", Draft.digits(until), until.toString()));
        draft.picture(LEFT + WIDTH - 74, top + 42, 62, 62, Codes.qr(qr(person, draft, on)));
        photo(draft, top + 92);
        return new Card(person, on);
    }

    private static void back2021(Draft draft, Person person, LocalDate on, double top) {
        card(draft, top);
        draft.size(9).at(LEFT + 125, top + 26, "Đặc điểm nhận dạng / Personal identification:");
        draft.at(LEFT + 125, top + 40,
                "*" + draft.dice()
                    .pick("Nốt ruồi C: 2cm trên sau mép phải", "Sẹo chấm C: 1cm dưới đuôi mắt trái",
                            "Nốt ruồi C: 3cm dưới trước cánh mũi trái")
                        + "*");
        draft.know("issued_on", on.toString());
        draft.at(LEFT + 125, top + 60, "Ngày, tháng, năm / Date, month, year: *" + Draft.digits(on) + "*");
        draft.size(8.5).at(LEFT + 125, top + 78, "*CỤC TRƯỞNG CỤC CẢNH SÁT*");
        draft.at(LEFT + 125, top + 90, "*QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI*");
        draft.know("issued_by", "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI");
        draft.know("signer_position", "CỤC TRƯỞNG");
        draft.mark(new Mark.Signature(LEFT + 170, top + 96, 80, 36, draft.dice().seed()));
        String name = draft.people().official();
        draft.know("signer_name", name);
        draft.size(9.5).at(LEFT + 170, top + 148, "*" + name + "*");
        draft.mark(new Mark.Area(LEFT + 24, top + 34, 70, 56, new Color(214, 190, 120)));
        finger(draft, LEFT + WIDTH - 62, top + 56);
        machineReadable(draft, person, expiry(person, on), top + 190);
    }

    private static void of2024(Draft draft) {
        Card card = front2024(draft);
        back2024(draft, card.person(), card.on(), 70 + HEIGHT + 40);
    }

    static void of2024OnTwoPages(Draft draft) {
        Card card = front2024(draft);
        draft.page();
        back2024(draft, card.person(), card.on(), 110);
    }

    private static Card front2024(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 9, 30));
        Person person = draft.people().born(1962, 2010);
        double top = 70;
        card(draft, top);
        draft.size(11).at(LEFT + 125, top + 26, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*");
        draft.size(9.5).at(LEFT + 165, top + 40, "*Độc lập - Tự do - Hạnh phúc*");
        draft.size(16).at(LEFT + 190, top + 76, "*CĂN CƯỚC*");
        draft.size(8.5).at(LEFT + 198, top + 90, "_IDENTITY CARD_");
        draft.size(8.5).at(LEFT + 125, top + 112, "Số định danh cá nhân / Personal identification number:");
        draft.size(15).at(LEFT + 125, top + 130, "*" + draft.citizenId("holder_citizen_id", person) + "*");
        draft.size(8.5).at(LEFT + 125, top + 148, "Họ, chữ đệm và tên khai sinh / Full name:");
        draft.size(12).at(LEFT + 125, top + 164, "*" + draft.put("holder_name", person.upperName()) + "*");
        draft.size(8.5).at(LEFT + 125, top + 183, "Ngày, tháng, năm sinh / Date of birth:");
        draft.at(LEFT + 308, top + 183, "Giới tính / Sex:");
        draft.size(11).at(LEFT + 125, top + 198, "*" + draft.date("holder_birth_date", person.birthDate()) + "*");
        draft.at(LEFT + 308, top + 198,
                "*" + draft.put("holder_sex", person.sex().printed(), person.sex().key()) + "*");
        draft.size(8.5).at(LEFT + 125, top + 217, "Quốc tịch / Nationality:");
        draft.size(11).at(LEFT + 125, top + 232, "*" + draft.put("holder_nationality", "Việt Nam") + "*");
        photo(draft, top + 92);
        return new Card(person, on);
    }

    private static void back2024(Draft draft, Person person, LocalDate on, double top) {
        card(draft, top);
        draft.size(8.5).at(LEFT + 20, top + 28, "Nơi cư trú / Place of residence:");
        draft.size(10).at(LEFT + 20, top + 43, "*" + draft.put("holder_residence", person.residence(on)) + "*");
        draft.size(8.5).at(LEFT + 20, top + 61, "Nơi đăng ký khai sinh / Place of birth registration:");
        draft.size(10).at(LEFT + 20, top + 76, "*" + shortAddress(person.homeTown(), on) + "*");
        LocalDate until = expiry(person, on);
        draft.size(8.5).at(LEFT + 20, top + 96, "Ngày, tháng, năm cấp / Date of issue:");
        draft.know("issued_on", on.toString());
        draft.size(10).at(LEFT + 20, top + 110, "*" + Draft.digits(on) + "*");
        draft.size(8.5).at(LEFT + 20, top + 128, "Ngày, tháng, năm hết hạn / Date of expiry:");
        draft.size(10)
            .at(LEFT + 20, top + 142, "*" + draft.put("valid_until", Draft.digits(until), until.toString()) + "*");
        draft.size(10).at(LEFT + 205, top + 110, "*" + draft.put("issued_by", "BỘ CÔNG AN") + "*");
        draft.size(8).at(LEFT + 205, top + 124, "_MINISTRY OF PUBLIC SECURITY_");
        draft.picture(LEFT + WIDTH - 80, top + 82, 66, 66, Codes.qr(qr(person, draft, on)));
        machineReadable(draft, person, until, top + 190);
    }

    static void card(Draft draft, double top) {
        draft.mark(new Mark.Area(LEFT, top, WIDTH, HEIGHT, FACE));
        draft.frame(LEFT, top, WIDTH, HEIGHT);
    }

    /** The head and shoulders of nobody. */
    static void photo(Draft draft, double top) {
        draft.mark(new Mark.Area(LEFT + 14, top, 98, 128, new Color(176, 196, 214)));
        draft.mark(new Mark.Area(LEFT + 40, top + 24, 46, 58, new Color(196, 164, 142)));
        draft.mark(new Mark.Area(LEFT + 38, top + 16, 50, 20, new Color(40, 36, 36)));
        draft.mark(new Mark.Area(LEFT + 24, top + 86, 78, 42, new Color(70, 80, 100)));
    }

    private static void finger(Draft draft, double x, double top) {
        draft.frame(x, top, 46, 56);
        for (int i = 0; i < 9; i++) {
            draft
                .mark(new Mark.Rule(x + 8 + i % 3, top + 8 + i * 5, x + 38 - i % 4, top + 7 + i * 5 + i % 3, 1, false));
        }
    }

    static LocalDate expiry(Person person, LocalDate on) {
        for (int age : List.of(25, 40, 60)) {
            LocalDate until = person.birthDate().plusYears(age);
            if (until.isAfter(on.plusYears(2))) {
                return until;
            }
        }
        return person.birthDate().plusYears(85);
    }

    static String shortAddress(Commune commune, LocalDate on) {
        return commune.address(on).replaceAll("(^|, )(xã|huyện|tỉnh|thành phố) ", "$1");
    }

    private static String qr(Person person, Draft draft, LocalDate on) {
        String old = draft.dice().chance(0.6) ? draft.dice().digits(9) : "";
        return String.join("|", person.citizenId(), old, person.name(), QR_DATE.format(person.birthDate()),
                person.sex().printed(), person.residence(on), QR_DATE.format(on));
    }

    /** ICAO 9303 TD1: three lines of thirty. */
    private static void machineReadable(Draft draft, Person person, LocalDate until, double top) {
        String number = person.citizenId().substring(3);
        String first = filled("IDVNM" + number + check(number) + person.citizenId() + "<<"
                + check(number + check(number) + person.citizenId()));
        String birth = MRZ_DATE.format(person.birthDate());
        String end = MRZ_DATE.format(until);
        String sex = (person.sex() == Sex.MALE) ? "M" : "F";
        String upper = first.substring(5, 30);
        String second = birth + check(birth) + sex + end + check(end) + "VNM<<<<<<<<<<<";
        second += check(upper + birth + check(birth) + end + check(end) + "<<<<<<<<<<<");
        String plain = Normalizer.normalize(person.upperName().replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("[^A-Z ]", "");
        String third = filled(plain.replaceFirst(" ", "<<").replace(' ', '<'));
        draft.code(LEFT + 18, top, 16.6, first);
        draft.code(LEFT + 18, top + 24, 16.6, second);
        draft.code(LEFT + 18, top + 48, 16.6, third);
    }

    private static String filled(String line) {
        return (line + "<".repeat(30)).substring(0, 30);
    }

    private static int check(String text) {
        List<Integer> weights = List.of(7, 3, 1);
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += Math.max(0, Character.digit(text.charAt(i), 36)) * weights.get(i % 3);
        }
        return sum % 10;
    }

}
