package vn.sohoa.samples.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.sohoa.samples.people.Person;

/**
 * What is entered into a form: each entry gives the text to print, with the marks of
 * {@link Markup}, and is recorded as a field of the truth. The flaw of the paper strikes
 * the first entry that it can.
 */
abstract class Entries {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private final Face filled;

    private Flaw flaw;

    private boolean flawed;

    private boolean plain;

    private final Set<String> handwritten = new TreeSet<>();

    Entries(Face filled, Flaw flaw) {
        this.filled = filled;
        this.flaw = flaw;
    }

    Map<String, String> fields() {
        return Collections.unmodifiableMap(this.fields);
    }

    boolean flawed() {
        return this.flawed;
    }

    /** Keys of fields that are written with the pen, all of them or a part. */
    Set<String> handwritten() {
        return Collections.unmodifiableSet(this.handwritten);
    }

    void printPlainly() {
        this.plain = true;
    }

    public boolean records(String key) {
        return this.fields.containsKey(key);
    }

    /** Prints a value that the truth keeps as it is printed. */
    public String put(String key, String value) {
        return put(key, value, value);
    }

    /** Prints a value that the truth keeps in its own form, such as an ISO date. */
    public String put(String key, String printed, String value) {
        know(key, value);
        if (this.filled == Face.HAND && !this.plain) {
            this.handwritten.add(key);
        }
        return ink(printed);
    }

    /** Records a field whose text is printed elsewhere. */
    public void know(String key, String value) {
        this.fields.put(key, value.replaceAll("\\s+", " ").strip());
    }

    public String date(String key, LocalDate date) {
        if (this.flaw == Flaw.IMPOSSIBLE_DATE && key.endsWith("birth_date") && strike()) {
            return put(key, "31/02/" + date.getYear(), date.getYear() + "-02-31");
        }
        return put(key, digits(date), date.toString());
    }

    public String citizenId(String key, Person person) {
        String id = person.citizenId();
        if (this.flaw == Flaw.BIRTH_YEAR_DISAGREES && strike()) {
            int year = (Integer.parseInt(id.substring(4, 6)) + 7) % 100;
            return put(key, id.substring(0, 4) + String.format(Locale.ROOT, "%02d", year) + id.substring(6));
        }
        if (this.flaw == Flaw.UNREADABLE_ID && strike()) {
            return "^" + id + "^";
        }
        return put(key, id);
    }

    /** The filled-in look, not recorded. */
    public String ink(String printed) {
        if (this.plain) {
            return printed;
        }
        return switch (this.filled) {
            case REGULAR -> printed;
            case BOLD, BOLD_ITALIC -> "¦" + printed + "¦";
            case ITALIC -> "_" + printed + "_";
            case HAND -> "~" + printed + "~";
        };
    }

    /** A number as many offices write it, with the pen, before its printed symbol. */
    public String penned(String number) {
        return pen("document_number", number);
    }

    private String pen(String key, String digits) {
        this.handwritten.add(key);
        return "~" + digits + "~";
    }

    public static String digits(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** "ngày 05 tháng 9 năm 2023". */
    public static String spelled(LocalDate date) {
        String month = (date.getMonthValue() < 3) ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
    }

    /** "ngày 05 tháng 9 năm 2023", day and month with the pen. */
    public String penned(LocalDate date) {
        return "ngày " + pen("issued_on", "" + date.getDayOfMonth()) + " tháng "
                + pen("issued_on", "" + date.getMonthValue()) + " năm " + date.getYear();
    }

    private boolean strike() {
        this.flaw = Flaw.NONE;
        this.flawed = true;
        return true;
    }

}
