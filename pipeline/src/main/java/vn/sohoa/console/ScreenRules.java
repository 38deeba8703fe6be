package vn.sohoa.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import vn.sohoa.staff.StaffMember;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The rules of all areas. Of several that fit, the most specific one counts:
 * {@code /batches/new} before {@code /batches/{id}}.
 */
@Component
class ScreenRules {

    /** What belongs to no area. */
    private static final List<ScreenRule> OWN = List.of(ScreenRule.forAll(HttpMethod.GET, "/login"),
            ScreenRule.forAll(HttpMethod.POST, "/login"), ScreenRule.forAll(HttpMethod.POST, "/language"),
            ScreenRule.forAll(HttpMethod.GET, "/assets/**"), ScreenRule.forAll(HttpMethod.GET, "/favicon.ico"),
            ScreenRule.forStaff(HttpMethod.GET, "/"), ScreenRule.forStaff(HttpMethod.POST, "/logout"),
            ScreenRule.forStaff(HttpMethod.GET, "/password"), ScreenRule.forStaff(HttpMethod.POST, "/password"),
            ScreenRule.forStaff(HttpMethod.GET, "/guide"));

    private final List<Ruled> rules;

    ScreenRules(List<Area> areas) {
        this.rules = Stream.concat(OWN.stream(), areas.stream().flatMap(area -> area.rules().stream()))
            .map(Ruled::new)
            .sorted(Comparator.comparing(Ruled::pattern))
            .toList();
    }

    List<ScreenRule> all() {
        return rules.stream().map(Ruled::rule).toList();
    }

    /** The rule of what is asked for; none: closed. */
    Optional<ScreenRule> of(HttpServletRequest request) {
        return rules.stream().filter(ruled -> ruled.matcher().matches(request)).map(Ruled::rule).findFirst();
    }

    /** Whether the person may look at the screen at {@code path}. */
    boolean mayOpen(StaffMember member, String path) {
        return all().stream()
            .anyMatch(rule -> HttpMethod.GET.equals(rule.method()) && rule.path().equals(path)
                    && member.hasAnyOf(rule.roles()));
    }

    private record Ruled(PathPattern pattern, PathPatternRequestMatcher matcher, ScreenRule rule) {

        Ruled(ScreenRule rule) {
            this(PathPatternParser.defaultInstance.parse(rule.path()),
                    PathPatternRequestMatcher.pathPattern(rule.method(), rule.path()), rule);
        }
    }

}
