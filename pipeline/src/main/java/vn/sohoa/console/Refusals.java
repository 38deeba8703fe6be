package vn.sohoa.console;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.staff.StaffMember;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Refusals before a request reaches a screen. Those of people who are logged in are
 * audited; everybody else is asked to log in.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuditTrail auditTrail;

    private final ScreenRules rules;

    Refusals(AuditTrail auditTrail, ScreenRules rules) {
        this.auditTrail = auditTrail;
        this.rules = rules;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
            throws IOException {
        Redirects.rememberScreen(request);
        Redirects.to((request.getAttribute(CurrentStaff.ENDED) != null) ? "/login?ended" : "/login", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
            throws IOException {
        StaffMember staff = CurrentStaff.get().orElse(null);
        if (staff == null) {
            Redirects.rememberScreen(request);
            Redirects.to((ex instanceof CsrfException) ? "/login?ended" : "/login", request, response);
            return;
        }
        audit(staff, request, (ex instanceof CsrfException) ? "csrf" : "role");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Writes down what was refused; the pattern, not the address. */
    void audit(StaffMember staff, HttpServletRequest request, String why) {
        String what = request.getMethod() + " " + rules.of(request).map(ScreenRule::path).orElse("?");
        auditTrail
            .add(AuditEvent.ofInquiry(AuditAction.ACCESS_REFUSED, staff.asking(what), null, AuditResult.REFUSED, why));
    }

}
