package vn.sohoa.staff;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Inquiry;
import vn.sohoa.document.OfficeCode;

/**
 * A person who uses the console.
 *
 * @param name typed at log-in, and the actor in the audit trail
 * @param fullName as colleagues know the person
 * @param office the person works for it and the offices below it; null: for all
 * @param oneTimePassword whether the password must be changed before anything else
 * @param credentials counted up with each change of the password
 * @param disabled whether the person may no longer log in
 */
public record StaffMember(UUID id, String name, String fullName, @Nullable OfficeCode office, Set<Role> roles,
        boolean oneTimePassword, int credentials, boolean disabled) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

    public StaffMember {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a log-in name is 2 to 40 lower-case letters, digits, dots and hyphens, a letter first");
        }
        if (fullName.isBlank()) {
            throw new IllegalArgumentException("a member of staff has a full name");
        }
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person has one of {@code wanted}. */
    public boolean hasAnyOf(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** Whether {@code other} is the person's office or one below it. */
    public boolean reaches(OfficeCode other) {
        return office == null || office.includes(other);
    }

    /**
     * The person as the one who asks, for the audit trail.
     * @param purpose in words
     */
    public Inquiry asking(String purpose) {
        return new Inquiry(name, null, office, purpose, null, null);
    }
}
