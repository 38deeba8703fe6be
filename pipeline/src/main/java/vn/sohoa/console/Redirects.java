package vn.sohoa.console;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Sends people elsewhere, also where htmx asks for a part of a screen. */
final class Redirects {

    /** Where Spring Security looks for it. */
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    private Redirects() {
    }

    static boolean isPartial(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    static void to(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPartial(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", path);
        }
        else {
            response.sendRedirect(path);
        }
    }

    /**
     * Whoever pressed something on a screen when the session was over comes back to that
     * screen after log-in, not to what the press asked for.
     */
    static void rememberScreen(HttpServletRequest request) {
        if ("GET".equals(request.getMethod()) && !isPartial(request)) {
            return; // the cache of requests has it
        }
        String screen = request.getHeader(isPartial(request) ? "HX-Current-URL" : "Referer");
        String path = (screen != null) ? pathOf(screen, request.getServerName()) : "/login";
        if (!path.equals("/login")) {
            request.getSession().setAttribute(SAVED, new SimpleSavedRequest(path));
        }
    }

    /** Path and query of an address of this server; the log-in where it is none. */
    private static String pathOf(String address, String server) {
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath();
            if (!server.equals(uri.getHost()) || path == null || !path.matches("/[^/\\\\].*")) {
                return "/login";
            }
            return (uri.getRawQuery() != null && !path.equals("/login")) ? path + "?" + uri.getRawQuery() : path;
        }
        catch (URISyntaxException ex) {
            return "/login";
        }
    }

}
