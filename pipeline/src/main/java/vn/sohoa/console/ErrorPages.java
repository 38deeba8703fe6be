package vn.sohoa.console;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends requests that failed outside of a screen. */
@Controller
@ConditionalOnWebApplication
class ErrorPages implements ErrorController {

    private static final int UNEXPECTED = 500;

    private final Layouts layouts;

    private final FailedScreens failures;

    ErrorPages(Layouts layouts, FailedScreens failures) {
        this.layouts = layouts;
        this.failures = failures;
    }

    /** Machines get the status alone. */
    @RequestMapping("/error")
    @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code
                : UNEXPECTED;
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        response.setStatus(status);
        if (path.startsWith("/api/") || path.startsWith("/oauth2/")) {
            return null;
        }
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String number = (status >= UNEXPECTED) ? failures.note((failure instanceof Throwable thrown) ? thrown : null)
                : null;
        return new ErrorPage(status, number).with(layouts.of(request));
    }

}
