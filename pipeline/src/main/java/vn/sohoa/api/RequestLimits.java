package vn.sohoa.api;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.sohoa.access.Client;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no request of this API needs, before they are read. */
@Component
@ConditionalOnWebApplication
class RequestLimits extends OncePerRequestFilter {

    private static final long LARGEST_BODY = 1_000_000;

    private final SecurityProblems problems;

    private final ConcurrentMap<String, Minute> minutes = new ConcurrentHashMap<>();

    RequestLimits(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean endless = request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
        if (endless || request.getContentLengthLong() > LARGEST_BODY) {
            problems.write(response, ApiProblem.BODY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * Counts a request of a client.
     * @throws ApiProblemException where it asks too often
     */
    void count(Client client) {
        long now = TimeUnit.NANOSECONDS.toMinutes(System.nanoTime());
        Minute minute = minutes.merge(client.id(), new Minute(now, 1),
                (known, fresh) -> (known.number == now) ? new Minute(now, known.requests + 1) : fresh);
        if (minute.requests > client.requestsPerMinute()) {
            throw new ApiProblemException(ApiProblem.TOO_MANY_REQUESTS);
        }
    }

    private record Minute(long number, int requests) {
    }

}
