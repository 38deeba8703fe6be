package vn.sohoa.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.sohoa.document.FieldKey;
import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.PaperDate;

/** Rules about dates: they exist, and they stand in the order of a life. */
final class DateRules {

    private DateRules() {
    }

    static List<Finding> datesExist(Facts facts, Circumstances now) {
        return dates(facts).entrySet()
            .stream()
            .filter(date -> !date.getValue().exists())
            .map(date -> new Finding("date_impossible", date.getKey(), List.of()))
            .toList();
    }

    static List<Finding> bornBeforeIssued(Facts facts, Circumstances now) {
        Optional<LocalDate> issued = facts.date("issued_on").flatMap(PaperDate::calendarDay);
        if (issued.isEmpty()) {
            return List.of();
        }
        return dates(facts).entrySet()
            .stream()
            .filter(date -> date.getKey().key().endsWith("_birth_date") || date.getKey().key().equals("died_on"))
            .filter(date -> date.getValue().calendarDay().map(day -> day.isAfter(issued.get())).orElse(false))
            .map(date -> new Finding("date_after_issue", date.getKey(), List.of()))
            .toList();
    }

    static List<Finding> validAfterIssue(Facts facts, Circumstances now) {
        return disordered(facts, "issued_on", "valid_until")
                ? List.of(new Finding("validity_before_issue", new FieldKey("valid_until"), List.of())) : List.of();
    }

    static List<Finding> diedAfterBirth(Facts facts, Circumstances now) {
        return disordered(facts, "holder_birth_date", "died_on")
                ? List.of(new Finding("death_before_birth", new FieldKey("died_on"), List.of())) : List.of();
    }

    static List<Finding> nothingLiesInTheFuture(Facts facts, Circumstances now) {
        return dates(facts).entrySet()
            .stream()
            .filter(date -> !date.getKey().key().equals("valid_until"))
            .filter(date -> date.getValue().calendarDay().map(day -> day.isAfter(now.today())).orElse(false))
            .map(date -> new Finding("date_in_future", date.getKey(), List.of()))
            .toList();
    }

    private static boolean disordered(Facts facts, String first, String second) {
        Optional<LocalDate> earlier = facts.date(first).flatMap(PaperDate::calendarDay);
        Optional<LocalDate> later = facts.date(second).flatMap(PaperDate::calendarDay);
        return earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get());
    }

    private static Map<FieldKey, PaperDate> dates(Facts facts) {
        Map<FieldKey, PaperDate> dates = new TreeMap<>();
        for (FieldTemplate field : facts.template().fields()) {
            if (field.kind() == FieldKind.DATE) {
                facts.date(field.key().key()).ifPresent(date -> dates.put(field.key(), date));
            }
        }
        return dates;
    }

}
