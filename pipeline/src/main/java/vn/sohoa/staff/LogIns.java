package vn.sohoa.staff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;

/**
 * Tries to log in. A name is locked out after some failures in a row, for longer each
 * time; names that nobody has are treated the same.
 */
@Component
public class LogIns {

    private static final int LONGEST_TYPED = 200;

    private final JdbcStaff staff;

    private final JdbcLogInFailures failures;

    private final Passwords passwords;

    private final AuditTrail auditTrail;

    LogIns(JdbcStaff staff, JdbcLogInFailures failures, Passwords passwords, AuditTrail auditTrail) {
        this.staff = staff;
        this.failures = failures;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
    }

    public LogInOutcome attempt(String typedName, String password) {
        if (typedName.length() > LONGEST_TYPED || password.length() > LONGEST_TYPED) {
            return new LogInOutcome.Refused();
        }
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        Sha256 checksum = Sha256.of(name.getBytes(StandardCharsets.UTF_8));
        Optional<LogInOutcome.LockedOut> locked = failures.locked(checksum);
        if (locked.isPresent() || !failures.count(checksum)) {
            return locked.orElseGet(() -> failures.locked(checksum).orElseThrow());
        }
        Optional<StaffMember> known = staff.find(name).filter(member -> !member.disabled());
        if (known.isEmpty()) {
            passwords.takeTheTime(password);
            return refused("unknown", checksum);
        }
        StaffMember member = known.get();
        if (!passwords.matches(password, staff.passwordOf(member.id()))) {
            return refused(member.name(), checksum);
        }
        failures.forget(checksum);
        staff.logged(member.id());
        tell(AuditAction.STAFF_LOGGED_IN, member.name(), AuditResult.GRANTED);
        return new LogInOutcome.Admitted(member);
    }

    /** Notes that the person ended the session. */
    public void out(StaffMember member) {
        tell(AuditAction.STAFF_LOGGED_OUT, member.name(), AuditResult.GRANTED);
    }

    private LogInOutcome refused(String actor, Sha256 checksum) {
        Optional<LogInOutcome.LockedOut> locked = failures.locked(checksum);
        tell(locked.isPresent() ? AuditAction.STAFF_LOCKED_OUT : AuditAction.LOG_IN_FAILED, actor, AuditResult.REFUSED);
        return locked.isPresent() ? locked.get() : new LogInOutcome.Refused();
    }

    // a name that nobody has is not written down: it may be a password in the wrong box
    private void tell(AuditAction action, String actor, AuditResult result) {
        auditTrail.add(
                AuditEvent.ofInquiry(action, new Inquiry(actor, null, null, "log-in", null, null), null, result, null));
    }

}
