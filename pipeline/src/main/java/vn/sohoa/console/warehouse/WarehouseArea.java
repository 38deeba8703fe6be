package vn.sohoa.console.warehouse;

import java.util.List;

import vn.sohoa.console.Area;
import vn.sohoa.console.NavigationEntry;
import vn.sohoa.console.ScreenRule;
import vn.sohoa.staff.Role;

import org.springframework.stereotype.Component;

/** Finding papers, and opening them with a purpose. */
@Component
final class WarehouseArea implements Area {

    private static final Role[] OTHERS = { Role.REVIEWER, Role.LEAD };

    @Override
    public String name() {
        return "warehouse";
    }

    @Override
    public List<ScreenRule> rules() {
        String record = "/warehouse/records/{document}";
        String revocation = record + "/revocation";
        return List.of(ScreenRule.get("/warehouse", Role.ARCHIVIST, OTHERS),
                ScreenRule.get("/warehouse/waiting", Role.ARCHIVIST, OTHERS),
                ScreenRule.post("/warehouse", Role.ARCHIVIST, OTHERS), ScreenRule.get(record, Role.ARCHIVIST, OTHERS),
                ScreenRule.get(record + "/pages/{page}", Role.ARCHIVIST, OTHERS),
                ScreenRule.post(record + "/purpose", Role.ARCHIVIST, OTHERS),
                ScreenRule.get(record + "/citizens/{holder}", Role.ARCHIVIST, OTHERS),
                ScreenRule.post(record + "/citizens/{holder}/aliases", Role.ARCHIVIST, OTHERS),
                ScreenRule.post("/warehouse/aliases/{link}", Role.ARCHIVIST, OTHERS),
                ScreenRule.get(revocation, Role.ARCHIVIST, OTHERS), ScreenRule.post(revocation, Role.ARCHIVIST, OTHERS),
                ScreenRule.post(revocation + "/reinstating", Role.ARCHIVIST, OTHERS),
                // what spares a citizen a paper is taken away by who answers for it
                ScreenRule.post(revocation + "/decision", Role.LEAD));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(40, "/warehouse", "warehouse.title"));
    }

}
