package vn.sohoa.console.administration;

import java.util.OptionalLong;

import vn.sohoa.access.AuditTrail;
import vn.sohoa.home.DatabaseState;
import vn.sohoa.home.JdbcDatabaseStates;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.scheduling.JdbcWorkers;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The state of database, disk, workers and what is kept, and the seal of the audit trail.
 */
@Controller
@ConditionalOnWebApplication
class HealthScreen {

    private final JdbcDatabaseStates database;

    private final SohoaHome home;

    private final AuditTrail auditTrail;

    private final JdbcWorkers workers;

    private final KeptObjects objects;

    HealthScreen(JdbcDatabaseStates database, SohoaHome home, AuditTrail auditTrail, JdbcWorkers workers,
            KeptObjects objects) {
        this.database = database;
        this.home = home;
        this.auditTrail = auditTrail;
        this.workers = workers;
        this.objects = objects;
    }

    @GetMapping("/administration/health")
    String show(Model model) {
        DatabaseState state = database.now();
        OptionalLong free = home.freeBytes();
        model.addAttribute("database", state);
        model.addAttribute("workers", workers.all());
        model.addAttribute("free", free.isPresent() ? free.getAsLong() : null);
        return "administration/health";
    }

    /** Reads some of what is kept again. */
    @PostMapping("/administration/health/objects")
    String look(Model model) {
        model.addAttribute("fixity", objects.look());
        return show(model);
    }

    /** Looks at every event again, which takes a while. */
    @PostMapping("/administration/health/audit")
    String verify(StaffMember by, Model model) {
        model.addAttribute("verification", auditTrail.verify());
        return show(model);
    }

}
