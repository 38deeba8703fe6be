package vn.sohoa.samples.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and sums of money in Vietnamese words. */
public final class Numerals {

    private static final List<String> DIGITS = List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám",
            "chín");

    private static final List<String> GROUPS = List.of("", " nghìn", " triệu", " tỷ");

    private Numerals() {
    }

    /** "mười lăm tháng chín năm hai nghìn không trăm hai mươi ba". */
    public static String date(LocalDate date) {
        String month = (date.getMonthValue() == 4) ? "tư" : number(date.getMonthValue());
        return number(date.getDayOfMonth()) + " tháng " + month + " năm " + number(date.getYear());
    }

    public static String number(long value) {
        if (value == 0) {
            return DIGITS.get(0);
        }
        StringBuilder words = new StringBuilder();
        boolean first = true;
        for (int group = 3; group >= 0; group--) {
            int part = (int) (value / power(group) % 1000);
            if (part > 0) {
                words.append(first ? "" : " ").append(hundreds(part, !first)).append(GROUPS.get(group));
                first = false;
            }
        }
        return words.toString();
    }

    /** "250,5" for 2505 tenths. */
    public static String decimal(int tenths) {
        return (tenths % 10 == 0) ? grouped(tenths / 10) : grouped(tenths / 10) + "," + tenths % 10;
    }

    public static String decimalWords(int tenths) {
        String whole = number(tenths / 10);
        return (tenths % 10 == 0) ? whole : whole + " phẩy " + number(tenths % 10);
    }

    /** "150.000.000". */
    public static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= 1000;
        }
        return power;
    }

    private static String hundreds(int value, boolean full) {
        int tens = value % 100;
        String head = (value >= 100 || full) ? DIGITS.get(value / 100) + " trăm" : "";
        if (tens == 0) {
            return head;
        }
        String tail = (tens < 10 && !head.isEmpty()) ? "linh " + DIGITS.get(tens) : tens(tens);
        return head.isEmpty() ? tail : head + " " + tail;
    }

    private static String tens(int value) {
        int ten = value / 10;
        int one = value % 10;
        if (ten == 0) {
            return DIGITS.get(one);
        }
        String head = (ten == 1) ? "mười" : DIGITS.get(ten) + " mươi";
        if (one == 0) {
            return head;
        }
        if (one == 5) {
            return head + " lăm";
        }
        if (one == 1 && ten > 1) {
            return head + " mốt";
        }
        return head + " " + ((one == 4 && ten > 1) ? "tư" : DIGITS.get(one));
    }

}
