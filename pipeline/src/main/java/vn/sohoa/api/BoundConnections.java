package vn.sohoa.api;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.sohoa.document.Sha256;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes requests of a client that is bound to a certificate only over connections that
 * showed it (mutual TLS), as RFC 8705 does: a stolen token is of no use elsewhere.
 */
final class BoundConnections extends OncePerRequestFilter {

    /** Where the servlet container leaves what the connection showed. */
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final SecurityProblems problems;

    BoundConnections(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ClientToken token
                && token.client() != null && token.client().certificate() != null
                && !shows(request, token.client().certificate())) {
            problems.refuse(request, response, token.getName(), ApiProblem.CERTIFICATE_MISSING);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean shows(HttpServletRequest request, Sha256 wanted) {
        if (!(request.getAttribute(CERTIFICATES) instanceof X509Certificate[] shown) || shown.length == 0) {
            return false;
        }
        try {
            return Sha256.of(shown[0].getEncoded()).equals(wanted);
        }
        catch (CertificateEncodingException ex) {
            return false;
        }
    }

}
