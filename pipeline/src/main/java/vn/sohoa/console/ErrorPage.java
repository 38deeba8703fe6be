package vn.sohoa.console;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.ModelAndView;

/**
 * Says that something did not work and what to do.
 *
 * @param status of HTTP
 * @param number under which the log tells more
 */
record ErrorPage(int status, @Nullable String number) {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 500);

    ModelAndView with(Layout layout) {
        ModelAndView page = new ModelAndView("error");
        page.addObject("console", layout);
        page.addObject("status", EXPLAINED.contains(status) ? status : (status < 500) ? 400 : 500);
        page.addObject("number", number);
        return page;
    }
}
