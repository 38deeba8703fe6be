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

    /** Bytes of a list of offices or procedures. */
    private static final long LIST = 20_000_000;

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
                ScreenRule.get("/administration", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/offices", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/offices", Role.ADMINISTRATOR).withBodyUpTo(LIST),
                ScreenRule.get("/administration/procedures", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/procedures", Role.ADMINISTRATOR).withBodyUpTo(LIST),
                ScreenRule.get("/administration/types", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/types/{key}", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/types/{key}/try", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/clients", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/clients", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/clients/{id}/revoke", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/deliveries", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/deliveries/{id}", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/settings", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/health", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/health/audit", Role.ADMINISTRATOR),
                ScreenRule.post("/administration/health/objects", Role.ADMINISTRATOR),
                ScreenRule.get("/administration/audit", Role.AUDITOR));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(80, "/administration", "administration.title"),
                new NavigationEntry(90, "/administration/audit", "administration.audit"));
    }

}
