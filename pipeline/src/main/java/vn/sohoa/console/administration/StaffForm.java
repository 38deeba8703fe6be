package vn.sohoa.console.administration;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

/**
 * What an administrator typed about a person.
 *
 * @param office its code; empty for all offices
 */
record StaffForm(String name, String fullName, String office, List<Role> roles) {

    StaffForm {
        name = name.strip().toLowerCase(Locale.ROOT);
        fullName = fullName.strip();
        office = office.strip();
        roles = List.copyOf(roles);
    }

    static StaffForm of(StaffMember member) {
        OfficeCode office = member.office();
        return new StaffForm(member.name(), member.fullName(), (office != null) ? office.value() : "",
                List.copyOf(member.roles()));
    }

    /**
     * What is wrong with it, as a message key.
     * @param by who may give no rights beyond the own offices
     */
    Optional<String> problem(OfficeRegistry offices, StaffMember by) {
        if (!name.matches("[a-z][a-z0-9._-]{1,39}")) {
            return Optional.of("administration.staff.wrong_name");
        }
        if (fullName.isEmpty() || fullName.length() > 100) {
            return Optional.of("administration.staff.wrong_full_name");
        }
        if (roles.isEmpty()) {
            return Optional.of("administration.staff.no_role");
        }
        if (office.isEmpty()) {
            return (by.office() == null) ? Optional.empty() : Optional.of("administration.staff.out_of_reach");
        }
        OfficeCode code = officeOrNull();
        if (code == null || offices.find(code).isEmpty()) {
            return Optional.of("administration.staff.wrong_office");
        }
        return by.reaches(code) ? Optional.empty() : Optional.of("administration.staff.out_of_reach");
    }

    /** The office; null for all, and for what is none. */
    @Nullable OfficeCode officeOrNull() {
        try {
            return office.isEmpty() ? null : new OfficeCode(office);
        }
        catch (IllegalArgumentException ex) {
            return null;
        }
    }

    Set<Role> granted() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }
}
