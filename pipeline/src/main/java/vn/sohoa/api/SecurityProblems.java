package vn.sohoa.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Refusals before a request reaches the API, as problem documents; those of clients are
 * audited.
 */
@Component
@ConditionalOnWebApplication
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AuditTrail auditTrail;

    private final JsonMapper json;

    SecurityProblems(AuditTrail auditTrail, JsonMapper json) {
        this.auditTrail = auditTrail;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(response, ApiProblem.NOT_AUTHENTICATED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
            throws IOException {
        if (request.getUserPrincipal() != null) {
            refuse(request, response, request.getUserPrincipal().getName(), ApiProblem.NOT_ALLOWED);
        }
        else {
            write(response, ApiProblem.NOT_ALLOWED);
        }
    }

    /** Refuses a client, which is audited. */
    void refuse(HttpServletRequest request, HttpServletResponse response, String client, ApiProblem problem)
            throws IOException {
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.ACCESS_REFUSED,
                new Inquiry(client, client, null, request.getMethod() + " " + path(request), null, null), null,
                AuditResult.REFUSED, problem.code()));
        write(response, problem);
    }

    /** Without the token of a link, which is nobody else's business. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath().replaceFirst("^(/api/v1/documents/).*", "$1{token}");
    }

    void write(HttpServletResponse response, ApiProblem problem) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), ApiProblems.document(problem, problem.detail()));
    }

}
