package vn.sohoa.console.administration;

import java.util.List;

import vn.sohoa.console.Area;
import vn.sohoa.console.NavigationEntry;
import vn.sohoa.console.ScreenRule;
import vn.sohoa.staff.Role;

import org.springframework.stereotype.Component;

/** People, offices, systems, and what they did. */
@Component
final class AdministrationArea implements Area {

    @Override
    public String name() {
        return "administration";
    }

    @Override
    public List<ScreenRule> rules() {
        return List.of(ScreenRule.get("/administration/staff", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/staff/new", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/staff", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/staff/{id}", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/staff/{id}", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/staff/{id}/password", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/staff/{id}/disable", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/staff/{id}/enable", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/audit", Role.AUDITOR));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(80, "/administration/staff", "administration.staff"),
                new NavigationEntry(90, "/administration/audit", "administration.audit"));
    }

}
