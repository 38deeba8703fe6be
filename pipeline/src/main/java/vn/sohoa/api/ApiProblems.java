package vn.sohoa.api;

import java.net.URI;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DatabindException;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.access.JdbcIdempotentRequests.KeyReusedException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;

/** Problems as RFC 9457 documents; none repeats a value of the request. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {

    private static final Logger LOGGER = LoggerFactory.getLogger(ApiProblems.class);

    /** No refusals: nobody is at fault. */
    private static final Set<ApiProblem> NO_REFUSALS = Set.of(ApiProblem.CHANGED_MEANWHILE, ApiProblem.UNAVAILABLE);

    private final AuditTrail auditTrail;

    ApiProblems(AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
    }

    static ProblemDetail document(ApiProblem problem, String detail) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(problem.status(), detail);
        document.setType(URI.create("urn:sohoa:problem:" + problem.code()));
        document.setProperty("code", problem.code());
        return document;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiProblemException refusal, HttpServletRequest request) {
        if (refusal.inquiry() == null) {
            return refuse(refusal.problem(), refusal.problem().detail(), request);
        }
        audit(refusal);
        return answer(refusal.problem(), refusal.problem().detail());
    }

    private ResponseEntity<ProblemDetail> refuse(ApiProblem problem, String detail, HttpServletRequest request) {
        if (!NO_REFUSALS.contains(problem) && request.getUserPrincipal() instanceof ClientToken token) {
            auditTrail.add(AuditEvent.ofInquiry(AuditAction.ACCESS_REFUSED, called(token, request), null,
                    AuditResult.REFUSED, problem.code()));
        }
        return answer(problem, detail);
    }

    // the pattern, not the address: that may hold the token of a link
    private static Inquiry called(ClientToken token, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Inquiry(token.getName(), token.getName(), null, request.getMethod() + " " + pattern, null, null);
    }

    /** Writes down who was refused what. */
    void audit(ApiProblemException refusal) {
        if (refusal.inquiry() != null) {
            auditTrail.add(AuditEvent.ofInquiry(AuditAction.ACCESS_REFUSED, refusal.inquiry(), null,
                    AuditResult.REFUSED, refusal.problem().code()));
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(KeyReusedException reuse, HttpServletRequest request) {
        return refuse(ApiProblem.KEY_REUSED, ApiProblem.KEY_REUSED.detail(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        String where = (unreadable.getCause() instanceof DatabindException bad) ? place(bad) : "";
        return refuse(ApiProblem.MALFORMED_BODY, ApiProblem.MALFORMED_BODY.detail() + where, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid, HttpServletRequest request) {
        StringBuilder where = new StringBuilder();
        invalid.getFieldErrors()
            .forEach(error -> where.append(' ')
                .append(error.getField())
                .append(": ")
                .append(error.getDefaultMessage())
                .append('.'));
        return refuse(ApiProblem.MALFORMED_BODY, ApiProblem.MALFORMED_BODY.detail() + where, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof HttpMediaTypeNotSupportedException) {
            return refuse(ApiProblem.UNSUPPORTED_MEDIA_TYPE, ApiProblem.UNSUPPORTED_MEDIA_TYPE.detail(), request);
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException) {
            return refuse(ApiProblem.NOT_ACCEPTABLE, ApiProblem.NOT_ACCEPTABLE.detail(), request);
        }
        if (failure instanceof ServletRequestBindingException || failure instanceof TypeMismatchException
                || failure instanceof RequestRejectedException) {
            return refuse(ApiProblem.BAD_PARAMETER, ApiProblem.BAD_PARAMETER.detail(), request);
        }
        if (failure instanceof ErrorResponse) {
            throw failure; // Spring's own
        }
        // the message may hold values of the request
        LOGGER.error("a request failed: {}", failure.getClass().getName());
        return answer(ApiProblem.UNAVAILABLE, ApiProblem.UNAVAILABLE.detail());
    }

    private static String place(DatabindException bad) {
        StringBuilder path = new StringBuilder();
        bad.getPath().forEach(step -> {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.isEmpty() ? "" : " Look at: " + path + ".";
    }

    private static ResponseEntity<ProblemDetail> answer(ApiProblem problem, String detail) {
        return ResponseEntity.status(problem.status())
            .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
            .body(document(problem, detail));
    }

}
