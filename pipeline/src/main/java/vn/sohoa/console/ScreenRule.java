package vn.sohoa.console;

import java.util.EnumSet;
import java.util.Set;

import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import org.springframework.http.HttpMethod;

/**
 * A screen, or something done on it, and what it takes to do it. That a person has the
 * role is not enough where the screen is about an office: its controller asks
 * {@link StaffMember#reaches} too.
 *
 * @param path such as {@code /batches/{id}}
 * @param roles one of them opens it
 * @param open whether it needs no log-in at all
 * @param largestBody bytes that a request may bring
 */
public record ScreenRule(HttpMethod method, String path, Set<Role> roles, boolean open, long largestBody) {

    private static final long USUAL_BODY = 1_000_000;

    public ScreenRule {
        roles = Set.copyOf(roles);
    }

    /** A screen to look at. */
    public static ScreenRule get(String path, Role first, Role... others) {
        return new ScreenRule(HttpMethod.GET, path, EnumSet.of(first, others), false, USUAL_BODY);
    }

    /** Something to do. */
    public static ScreenRule post(String path, Role first, Role... others) {
        return new ScreenRule(HttpMethod.POST, path, EnumSet.of(first, others), false, USUAL_BODY);
    }

    /** For everybody who is logged in. */
    public static ScreenRule forStaff(HttpMethod method, String path) {
        return new ScreenRule(method, path, EnumSet.allOf(Role.class), false, USUAL_BODY);
    }

    /** For everybody. */
    public static ScreenRule forAll(HttpMethod method, String path) {
        return new ScreenRule(method, path, Set.of(), true, USUAL_BODY);
    }

    /** The same for another method, such as PUT. */
    public ScreenRule by(HttpMethod other) {
        return new ScreenRule(other, path, roles, open, largestBody);
    }

    /** The same for larger requests, such as uploads. */
    public ScreenRule withBodyUpTo(long bytes) {
        return new ScreenRule(method, path, roles, open, bytes);
    }
}
