package vn.sohoa.console;

import java.util.Arrays;
import java.util.List;

import vn.sohoa.scheduling.ScanBatches;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * The way of a newcomer from nothing to the first digitized batch: three steps a role.
 */
@Component
@ConditionalOnWebApplication
class FirstSteps {

    private final ScanBatches batches;

    private final StaffAccounts accounts;

    FirstSteps(ScanBatches batches, StaffAccounts accounts) {
        this.batches = batches;
        this.accounts = accounts;
    }

    List<OfRole> of(StaffMember staff) {
        return Arrays.stream(Role.values()).filter(staff::has).map(role -> new OfRole(role, paths(role))).toList();
    }

    /** Whether nothing has been done yet that the person could have done. */
    boolean ahead(StaffMember staff) {
        return !batches.anyDelivered(staff.office())
                || staff.has(Role.ADMINISTRATOR) && accounts.list(staff.office(), "", 2).size() < 2;
    }

    private static List<String> paths(Role role) {
        return switch (role) {
            case ARCHIVIST -> List.of("/batches/new", "/batches", "/batches");
            case REVIEWER -> List.of("/review", "/review", "/warehouse");
            case LEAD -> List.of("/progress/plans", "/progress", "/progress/behind");
            case AUDITOR -> List.of("/administration/audit", "/progress", "/batches");
            case ADMINISTRATOR ->
                List.of("/administration/staff/new", "/administration/procedures", "/administration/health");
        };
    }

    /**
     * The steps of a role.
     *
     * @param paths of the screens they are taken on
     */
    record OfRole(Role role, List<String> paths) {

        OfRole {
            paths = List.copyOf(paths);
        }
    }

}
