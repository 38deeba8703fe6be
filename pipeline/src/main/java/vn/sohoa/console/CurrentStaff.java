package vn.sohoa.console;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up the person of the session at each request: whoever lost a role, the account or
 * the password loses it now, not at the next log-in. Whoever has a one-time password gets
 * to nothing but changing it.
 */
final class CurrentStaff extends OncePerRequestFilter {

    /** Attribute of a request whose session is over. */
    static final String ENDED = CurrentStaff.class.getName() + ".ended";

    private static final Set<String> BEFORE_CHANGE = Set.of("/password", "/logout", "/language", "/login");

    private final StaffAccounts accounts;

    private final ConsoleSettings settings;

    private final Clock clock;

    CurrentStaff(StaffAccounts accounts, ConsoleSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The person who is logged in, if somebody is. */
    static Optional<StaffMember> get() {
        return (SecurityContextHolder.getContext().getAuthentication() instanceof StaffToken token)
                ? Optional.of(token.staff()) : Optional.empty();
    }

    /** The page that tells of an error shows what the person may do now, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        StaffMember before = get().orElse(null);
        if (before == null || request.getServletPath().startsWith("/assets/")) {
            chain.doFilter(request, response);
            return;
        }
        StaffMember now = stillThere(request.getSession(false), before);
        if (now == null) {
            end(request);
        }
        else {
            renew(request, now);
            if (now.oneTimePassword() && !BEFORE_CHANGE.contains(request.getServletPath())) {
                Redirects.to("/password", request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable StaffMember stillThere(@Nullable HttpSession session, StaffMember before) {
        if (session == null || new StaffSession(session, clock).isOver(settings)) {
            return null;
        }
        return accounts.find(before.id())
            .filter(now -> !now.disabled() && now.credentials() == before.credentials())
            .orElse(null);
    }

    private void renew(HttpServletRequest request, StaffMember now) {
        HttpSession session = request.getSession(false);
        if (session != null && request.getHeader(StaffSession.BY_ITSELF) == null) {
            new StaffSession(session, clock).active();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new StaffToken(now));
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        request.setAttribute(ENDED, true);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

}
