package vn.sohoa.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What all screens have: the layout around them, and what happens when they fail. */
@ControllerAdvice(basePackageClasses = EveryScreen.class)
@ConditionalOnWebApplication
class EveryScreen {

    private final Layouts layouts;

    private final Refusals refusals;

    private final FailedScreens failures;

    EveryScreen(Layouts layouts, Refusals refusals, FailedScreens failures) {
        this.layouts = layouts;
        this.refusals = refusals;
        this.failures = failures;
    }

    @ModelAttribute
    void layout(Model model, HttpServletRequest request) {
        model.addAttribute("console", layouts.of(request));
    }

    @ExceptionHandler
    ModelAndView outOfReach(OutOfReachException refusal, HttpServletRequest request, HttpServletResponse response) {
        CurrentStaff.get().ifPresent(staff -> refusals.audit(staff, request, "office"));
        return page(HttpStatus.FORBIDDEN, null, request, response);
    }

    @ExceptionHandler({ NotThereException.class, MethodArgumentTypeMismatchException.class })
    ModelAndView notThere(HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.NOT_FOUND, null, request, response);
    }

    @ExceptionHandler({ ServletRequestBindingException.class, MultipartException.class })
    ModelAndView incomplete(HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.BAD_REQUEST, null, request, response);
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (failure instanceof ErrorResponse) {
            throw failure; // Spring's own: its status is right
        }
        return page(HttpStatus.INTERNAL_SERVER_ERROR, failures.note(failure), request, response);
    }

    private ModelAndView page(HttpStatus status, @Nullable String number, HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(status.value());
        return new ErrorPage(status.value(), number).with(layouts.of(request));
    }

}
