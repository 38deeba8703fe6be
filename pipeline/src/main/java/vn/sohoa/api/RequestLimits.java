package vn.sohoa.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no request of this API needs, before they are read. */
@Component
@ConditionalOnWebApplication
class RequestLimits extends OncePerRequestFilter {

    private static final long LARGEST_BODY = 1_000_000;

    private final SecurityProblems problems;

    RequestLimits(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getServletPath().startsWith("/api/") && !request.getServletPath().startsWith("/oauth2/")) {
            chain.doFilter(request, response); // the console's, which has limits of its
                                               // own
            return;
        }
        if ("POST".equals(request.getMethod()) && "/api/v1/dossiers".equals(request.getServletPath())) {
            chain.doFilter(request, response); // read line by line, each of them limited
            return;
        }
        boolean endless = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (endless || request.getContentLengthLong() > LARGEST_BODY) {
            refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() instanceof ClientToken token) {
            problems.refuse(request, response, token.getName(), ApiProblem.BODY_TOO_LARGE);
        }
        else {
            problems.write(response, ApiProblem.BODY_TOO_LARGE);
        }
    }

}
