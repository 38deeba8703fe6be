package vn.sohoa.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.http.HttpMethod;

/** Follows the links of the console, breadth first; a few addresses of each screen. */
final class BenchWalk {

    private static final Pattern LINK = Pattern.compile("(?:href|src|hx-get)=\"(/[^\"#]*)\"");

    private static final int OF_EACH = 3;

    /** What people choose in the forms above lists. */
    private static final List<String> CHOSEN = List.of("/", "/login", "/review?type=birth_certificate",
            "/review?reason=sample", "/review?office=P02", "/review?office=P02.5&type=marriage_certificate",
            "/review/quality?days=365", "/batches?state=differing", "/batches?state=paused", "/batches?state=failed",
            "/progress?period=2026&type=birth_certificate", "/progress?period=2026-11",
            "/progress/indicators?period=2026", "/progress/indicators?period=2025", "/progress/report?period=2026",
            "/progress/behind?period=2026", "/progress/coverage?period=2026",
            "/progress/course?period=2026&type=birth_certificate", "/progress/list?figure=filed&period=2026&type=other",
            "/progress/list?figure=waiting", "/administration/audit?actor=bench-1",
            "/administration/audit?action=RECORD_READ", "/administration/audit?action=PAGE_READ&from=2026-01-01",
            "/administration/audit?from=2025-06-01&until=2025-06-02", "/administration/audit?actor=nobody-of-this-name",
            "/public/progress");

    private final BenchVisitor visitor;

    private final List<ScreenRule> rules;

    BenchWalk(BenchVisitor visitor, List<ScreenRule> rules) {
        this.visitor = visitor;
        this.rules = rules;
    }

    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        Set<String> seen = new HashSet<>(CHOSEN);
        Deque<String> waiting = new ArrayDeque<>(CHOSEN);
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            addresses.add(next);
            Matcher link = LINK.matcher(visitor.get(next).body());
            while (link.find()) {
                String found = link.group(1).replace("&amp;", "&");
                boolean wanted = !found.startsWith("/assets") && seen.add(found)
                        && counted.merge(BenchTable.screen(found, rules), 1, Integer::sum) <= OF_EACH;
                if (wanted) {
                    waiting.add(found);
                }
            }
        }
        addresses.addAll(unlinked(addresses));
        return addresses;
    }

    /**
     * Screens that forms lead to, that a batch on its way asks for, or that open with a
     * purpose only; of a batch or record that links lead to.
     */
    private List<String> unlinked(List<String> linked) {
        Set<String> reached = linked.stream()
            .map(address -> BenchTable.screen(address, rules).split(" ", 2)[0])
            .collect(Collectors.toSet());
        return rules.stream()
            .filter(rule -> HttpMethod.GET.equals(rule.method()) && !reached.contains(rule.path()))
            .flatMap(rule -> linked.stream()
                .filter(address -> rule.path().startsWith(BenchTable.screen(address, rules) + "/"))
                .map(address -> address.replaceAll("\\?.*", "")
                        + rule.path().substring(BenchTable.screen(address, rules).length()))
                .filter(address -> !address.contains("{"))
                .limit(1))
            .toList();
    }

}
