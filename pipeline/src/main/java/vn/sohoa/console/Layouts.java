package vn.sohoa.console;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the {@link Layout} of a request. */
@Component
@ConditionalOnWebApplication
class Layouts {

    private final List<NavigationEntry> entries;

    private final ScreenRules rules;

    Layouts(List<Area> areas, ScreenRules rules) {
        this.entries = areas.stream()
            .flatMap(area -> area.entries().stream())
            .sorted(Comparator.comparingInt(NavigationEntry::position))
            .toList();
        this.rules = rules;
    }

    Layout of(HttpServletRequest request) {
        StaffMember staff = CurrentStaff.get().orElse(null);
        List<NavigationEntry> shown = (staff == null || staff.oneTimePassword()) ? List.of()
                : entries.stream().filter(entry -> rules.mayOpen(staff, entry.path())).toList();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Layout(staff, shown, (failed != null) ? failed.toString() : request.getServletPath(),
                LocaleContextHolder.getLocale());
    }

}
