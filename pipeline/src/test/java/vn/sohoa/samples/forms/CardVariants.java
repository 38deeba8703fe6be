package vn.sohoa.samples.forms;

import java.time.LocalDate;
import java.util.List;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.paper.Mark;
import vn.sohoa.samples.people.Person;

/**
 * Copies of cards in other shapes: the card of 2016 without chip, QR and machine-readable
 * zone, and the chip card with each side on a page of its own.
 */
final class CardVariants {

    private static final String TYPE = "citizen_identity_card";

    private static final double LEFT = 112;

    static final List<Form> FORMS = List.of(Form.unseen("card-2016", TYPE, CardVariants::of2016),
            Form.unseen("card-2021-pages", TYPE, IdentityCards::of2021OnTwoPages),
            Form.unseen("card-2024-pages", TYPE, IdentityCards::of2024OnTwoPages));

    private CardVariants() {
    }

    private static void of2016(Draft draft) {
        LocalDate on = draft.dice().date(LocalDate.of(2016, 1, 4), LocalDate.of(2020, 12, 31));
        Person person = draft.people().born(1958, 2001);
        double top = 96;
        IdentityCards.card(draft, top);
        draft.size(10.5).at(LEFT + 110, top + 22, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*");
        draft.size(9.5).at(LEFT + 160, top + 35, "*Độc lập - Tự do - Hạnh phúc*");
        draft.size(15).at(LEFT + 130, top + 60, "*CĂN CƯỚC CÔNG DÂN*");
        draft.size(12).at(LEFT + 110, top + 84, "Số: *" + draft.citizenId("holder_citizen_id", person) + "*");
        draft.size(10).at(LEFT + 110, top + 104, "Họ và tên:");
        draft.size(12).at(LEFT + 160, top + 104, "*" + draft.put("holder_name", person.upperName()) + "*");
        draft.size(10)
            .at(LEFT + 110, top + 126,
                    "Ngày, tháng, năm sinh: *" + draft.date("holder_birth_date", person.birthDate()) + "*");
        draft.at(LEFT + 110, top + 146,
                "Giới tính: *" + draft.put("holder_sex", person.sex().printed(), person.sex().key()) + "*");
        draft.at(LEFT + 220, top + 146, "Quốc tịch: *" + draft.put("holder_nationality", "Việt Nam") + "*");
        draft.at(LEFT + 110, top + 166,
                "Quê quán: *" + draft.put("holder_home_town", IdentityCards.shortAddress(person.homeTown(), on)) + "*");
        draft.put("holder_residence", person.residence(on));
        draft.at(LEFT + 110, top + 186, "Nơi thường trú: *" + person.spot() + ",*");
        draft.at(LEFT + 110, top + 204, "*" + person.commune().address(on) + "*");
        LocalDate until = IdentityCards.expiry(person, on);
        draft.size(8).at(LEFT - 8, top + 232, "Có giá trị đến:");
        draft.at(LEFT - 8, top + 244, draft.put("valid_until", Draft.digits(until), until.toString()));
        IdentityCards.photo(draft, top + 92);
        back(draft, on, top + 300);
    }

    private static void back(Draft draft, LocalDate on, double top) {
        IdentityCards.card(draft, top);
        draft.mark(new Mark.Rule(LEFT, top + 40, LEFT + 120, top + 40, 8, false));
        draft.size(10).at(LEFT + 140, top + 60, "Đặc điểm nhận dạng:");
        draft.at(LEFT + 140, top + 78, "*Sẹo chấm C: 1,5cm trên đầu lông mày phải*");
        draft.at(LEFT + 140, top + 110,
                "Ngày " + on.getDayOfMonth() + " tháng " + on.getMonthValue() + " năm " + on.getYear());
        draft.know("issued_on", on.toString());
        draft.size(9).at(LEFT + 140, top + 128, "*CỤC TRƯỞNG CỤC CẢNH SÁT*");
        draft.at(LEFT + 140, top + 142, "*ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ*");
        draft.know("issued_by", "CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ");
        draft.know("signer_position", "CỤC TRƯỞNG");
        draft.mark(new Mark.Signature(LEFT + 190, top + 150, 80, 36, draft.dice().seed()));
        String name = draft.people().official();
        draft.know("signer_name", name);
        draft.size(10).at(LEFT + 190, top + 204, "*" + name + "*");
    }

}
