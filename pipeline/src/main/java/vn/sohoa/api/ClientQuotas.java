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

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests of each client, refused ones too, and refuses what is too much. */
final class ClientQuotas extends OncePerRequestFilter {

    private final SecurityProblems problems;

    private final ConcurrentMap<String, Minute> minutes = new ConcurrentHashMap<>();

    ClientQuotas(SecurityProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ClientToken token
                && token.client() != null
                && tooMany(token.client(), TimeUnit.NANOSECONDS.toMinutes(System.nanoTime()))) {
            response.setHeader("Retry-After", "60");
            problems.write(response, ApiProblem.TOO_MANY_REQUESTS);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean tooMany(Client client, long now) {
        Minute minute = minutes.merge(client.id(), new Minute(now, 1),
                (known, fresh) -> (known.number == now) ? new Minute(now, known.requests + 1) : fresh);
        return minute.requests > client.requestsPerMinute();
    }

    private record Minute(long number, int requests) {
    }

}
