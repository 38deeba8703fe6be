package vn.sohoa.samples;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sohoa.samples.paper.Draft;
import vn.sohoa.samples.paper.Face;
import vn.sohoa.samples.paper.Mark;
import vn.sohoa.samples.paper.Sheet;
import vn.sohoa.samples.paper.Typeface;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.scan.Recipe;
import vn.sohoa.samples.scan.Recipe.Trace;

/** Numbers and dates that an office adds to a paper and that are not the paper's own. */
final class Traces {

    private static final Color SIGNED = new Color(190, 30, 40);

    private Traces() {
    }

    static void ofReceipt(Sheet sheet, Recipe recipe, Dice dice) {
        if (recipe.has(Trace.INCOMING_STAMP)) {
            LocalDate day = dice.date(2018, 2026);
            sheet.add(new Mark.Stamp(dice.between(10, 24), dice.between(138, 190),
                    "CÔNG VĂN ĐẾN|Số: " + dice.between(11, 4900) + "|Ngày: " + Draft.digits(day),
                    dice.between(-4.0, 4.0)));
        }
        if (recipe.has(Trace.DIGITAL_SIGNATURE)) {
            LocalDate day = dice.date(2022, 2026);
            List<String> lines = List.of("Ký bởi: Trung tâm Phục vụ hành chính công", "Cơ quan: Ủy ban nhân dân",
                    String.format(Locale.ROOT, "Thời gian ký: %s %02d:%02d:%02d +07:00", Draft.digits(day),
                            dice.between(7, 17), dice.between(0, 59), dice.between(0, 59)));
            for (int i = 0; i < lines.size(); i++) {
                words(sheet, lines.get(i), 400, 14 + i * 9.5);
            }
        }
    }

    private static void words(Sheet sheet, String line, double start, double baseline) {
        double x = start;
        for (String word : line.split(" ", -1)) {
            Mark.Word mark = new Mark.Word(x, baseline, word, Typeface.ARIMO, Face.REGULAR, 7.5, SIGNED, true);
            sheet.add(mark);
            x += mark.width() + 2.2;
        }
    }

}
