package vn.sohoa.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.sohoa.console.BenchVisitor.Times;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** How long screens took; of several addresses of a screen the slowest counts. */
final class BenchTable {

    private static final Pattern VARIANT = Pattern.compile("(figure|as)=[a-z_]+|after(?==)|closed");

    /** Milliseconds. */
    private static final int WORTH_A_WORD = 250;

    private final List<ScreenRule> rules;

    private final Map<String, Asked> slowest = new TreeMap<>();

    private final List<Asked> all = new ArrayList<>();

    BenchTable(List<ScreenRule> rules) {
        this.rules = rules;
    }

    void add(String address, Times times) {
        keep(new Asked(screen(address, rules), address, times));
    }

    void addDeed(String screen, String typed, Times times) {
        keep(new Asked(screen, typed, times));
    }

    private void keep(Asked asked) {
        all.add(asked);
        if (asked.times().half() > WORTH_A_WORD) {
            System.err.println("bench-console: " + asked);
        }
        slowest.merge(asked.screen(), asked, BenchTable::worse);
    }

    private static Asked worse(Asked one, Asked other) {
        boolean oneFails = one.times().status() >= 400;
        boolean otherFails = other.times().status() >= 400;
        if (oneFails != otherFails) {
            return oneFails ? one : other;
        }
        return (one.times().half() >= other.times().half()) ? one : other;
    }

    /** The rule that the address falls under, with what makes another screen of it. */
    static String screen(String address, List<ScreenRule> rules) {
        String path = address.replaceAll("\\?.*", "");
        PathContainer parsed = PathContainer.parsePath(path);
        String rule = rules.stream()
            .filter(one -> HttpMethod.GET.equals(one.method()))
            .map(one -> PathPatternParser.defaultInstance.parse(one.path()))
            .filter(pattern -> pattern.matches(parsed))
            .min(Comparator.naturalOrder())
            .map(PathPattern::getPatternString)
            .orElse(path);
        String variant = VARIANT.matcher(address.substring(path.length()))
            .results()
            .map(found -> " " + found.group())
            .sorted()
            .collect(Collectors.joining());
        return rule + variant;
    }

    boolean allWithin(int limit) {
        return all.stream().allMatch(asked -> judged(asked, limit).isEmpty()) && unmeasured().isEmpty();
    }

    private static String judged(Asked asked, int limit) {
        if (asked.times().status() >= 400) {
            return "**fails**";
        }
        if (asked.screen().contains(" as=")) {
            return ""; // a file with all rows; nobody looks at a screen meanwhile
        }
        return (asked.times().half() > limit) ? "**too slow**" : "";
    }

    private Set<String> unmeasured() {
        Set<String> left = rules.stream()
            .filter(rule -> HttpMethod.GET.equals(rule.method()) && !rule.path().startsWith("/assets")
                    && !"/favicon.ico".equals(rule.path()))
            .map(ScreenRule::path)
            .collect(Collectors.toCollection(TreeSet::new));
        slowest.keySet().forEach(screen -> left.remove(screen.split(" ", 2)[0]));
        return left;
    }

    String markdown(int limit) {
        StringBuilder text = new StringBuilder();
        slowest.forEach((screen,
                asked) -> text.append(String.format(Locale.ROOT, "| `%s` | %.0f | %.0f | %s | %d | %s |%n", screen,
                        asked.times().half(), asked.times().most(), asked.times().visitor(), asked.times().status(),
                        judged(asked, limit))));
        unmeasured().forEach(path -> text.append("| `").append(path).append("` | | | | | **not measured** |\n"));
        return text.toString();
    }

    /** Every address, the slowest first. */
    String all() {
        return all.stream()
            .sorted(Comparator.comparingDouble((Asked asked) -> asked.times().half()).reversed())
            .map(Objects::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    }

    private record Asked(String screen, String address, Times times) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.0f %7.0f %d %-9s %s  %s", times.half(), times.most(), times.status(),
                    times.visitor(), screen, address);
        }
    }

}
