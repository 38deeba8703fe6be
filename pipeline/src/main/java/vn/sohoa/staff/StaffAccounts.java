package vn.sohoa.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.OfficeCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people who may use the console. Every change is an audit event. */
@Component
public class StaffAccounts {

    /** Log-in name of the administrator that the first start makes. */
    public static final String FIRST = "admin";

    private static final int LONGEST_PASSWORD = 200;

    private final JdbcStaff staff;

    private final Passwords passwords;

    private final StaffSettings settings;

    private final AuditTrail auditTrail;

    StaffAccounts(JdbcStaff staff, Passwords passwords, StaffSettings settings, AuditTrail auditTrail) {
        this.staff = staff;
        this.passwords = passwords;
        this.settings = settings;
        this.auditTrail = auditTrail;
    }

    public Optional<StaffMember> find(UUID id) {
        return staff.find(id);
    }

    public Optional<StaffMember> find(String name) {
        return staff.find(name);
    }

    /**
     * A page of the people of an office and those below it, by log-in name.
     * @param within null: everybody
     * @param after the last name of the page before; empty for the first page
     */
    public List<StaffMember> list(@Nullable OfficeCode within, String after, int most) {
        return staff.list(within, after, most);
    }

    /** Characters that a password has at least. */
    public int shortestPassword() {
        return settings.passwordLength();
    }

    /**
     * Makes the first administrator, where there is nobody at all yet.
     * @return the one-time password, which cannot be shown again
     */
    @Transactional
    public Optional<String> makeFirstAdministrator() {
        if (!staff.isEmpty()) {
            return Optional.empty();
        }
        return add(FIRST, "Quản trị viên", null, Set.of(Role.ADMINISTRATOR),
                new Inquiry("installation", null, null, "first start", null, null));
    }

    /**
     * Admits a person.
     * @return the one-time password; empty where the log-in name is taken
     */
    @Transactional
    public Optional<String> add(String name, String fullName, @Nullable OfficeCode office, Set<Role> roles,
            Inquiry by) {
        String password = passwords.oneTime();
        StaffMember member = new StaffMember(UUID.randomUUID(), name, fullName, office, roles, true, 1, false);
        if (!staff.add(member, passwords.hash(password))) {
            return Optional.empty();
        }
        tell(member, by, "added " + rights(office, roles));
        return Optional.of(password);
    }

    /** Open sessions of the person go on with the new rights at once. */
    @Transactional
    public void change(StaffMember member, String fullName, @Nullable OfficeCode office, Set<Role> roles, Inquiry by) {
        staff.change(member.id(), fullName, office, roles);
        tell(member, by, "changed to " + rights(office, roles));
    }

    /**
     * Gives a person a new one-time password and ends their sessions.
     * @return the password, which cannot be shown again
     */
    @Transactional
    public String resetPassword(StaffMember member, Inquiry by) {
        String password = passwords.oneTime();
        staff.setPassword(member.id(), passwords.hash(password), true);
        tell(member, by, "password reset");
        return password;
    }

    /** The person can no longer log in; open sessions end. */
    @Transactional
    public void disable(StaffMember member, Inquiry by) {
        staff.disable(member.id());
        tell(member, by, "disabled");
    }

    @Transactional
    public void enable(StaffMember member, Inquiry by) {
        staff.enable(member.id());
        tell(member, by, "enabled");
    }

    /** Changes the own password. */
    @Transactional
    public PasswordChange changePassword(StaffMember member, String present, String wanted) {
        if (present.length() > LONGEST_PASSWORD || !passwords.matches(present, staff.passwordOf(member.id()))) {
            return PasswordChange.WRONG_PASSWORD;
        }
        if (wanted.length() < settings.passwordLength() || wanted.length() > LONGEST_PASSWORD) {
            return PasswordChange.TOO_SHORT;
        }
        if (wanted.equals(present) || wanted.toLowerCase(Locale.ROOT).contains(member.name())) {
            return PasswordChange.TOO_LIKE;
        }
        staff.setPassword(member.id(), passwords.hash(wanted), false);
        tell(member, member.asking("staff"), "password changed");
        return PasswordChange.DONE;
    }

    private static String rights(@Nullable OfficeCode office, Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).toList() + " of " + ((office != null) ? office : "all offices");
    }

    private void tell(StaffMember member, Inquiry by, String what) {
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.STAFF_CHANGED, by, null, AuditResult.GRANTED,
                member.name() + ": " + what));
    }

}
