package vn.sohoa.console;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sends people elsewhere, also where htmx asks for a part of a screen. */
final class Redirects {

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

}
