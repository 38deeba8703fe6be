package vn.sohoa.console;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.sohoa.staff.StaffMember;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A member of staff who is logged in; looked up anew at each request. */
final class StaffToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient StaffMember staff;

    StaffToken(StaffMember staff) {
        super(List.of());
        this.staff = staff;
        setAuthenticated(true);
    }

    StaffMember staff() {
        return staff;
    }

    @Override
    public String getName() {
        return staff.name();
    }

    @Override
    public Object getPrincipal() {
        return staff;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof StaffToken token && token.staff.equals(staff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), staff);
    }

}
