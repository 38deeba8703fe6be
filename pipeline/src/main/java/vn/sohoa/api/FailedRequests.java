package vn.sohoa.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with a problem document where something broke beside the API, such as the look
 * at the client, or at the audit of a refusal, while the database is away.
 */
final class FailedRequests extends OncePerRequestFilter {

    private static final Logger LOGGER = LoggerFactory.getLogger(FailedRequests.class);

    private final SecurityProblems problems;

    FailedRequests(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        }
        catch (ServletException | RuntimeException ex) {
            if (response.isCommitted()) {
                throw ex;
            }
            // the message may hold values of the request
            LOGGER.error("a request failed: {}", ex.getClass().getName());
            response.resetBuffer();
            problems.write(response, ApiProblem.UNAVAILABLE);
        }
    }

}
