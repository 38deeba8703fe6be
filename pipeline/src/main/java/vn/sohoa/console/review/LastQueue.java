package vn.sohoa.console.review;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import vn.sohoa.review.QueueFilter;

import org.springframework.web.util.UriComponentsBuilder;

/** What a person last asked of the queue: the papers that follow are of that kind too. */
final class LastQueue {

    private static final String KEPT = LastQueue.class.getName();

    private LastQueue() {
    }

    static void keep(HttpServletRequest request, QueueFilter filter) {
        request.getSession().setAttribute(KEPT, filter);
    }

    static QueueFilter of(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
            .map(there -> there.getAttribute(KEPT))
            .map(QueueFilter.class::cast)
            .orElse(QueueFilter.ALL);
    }

    /** The queue as it was asked for. */
    static String path(QueueFilter filter) {
        return UriComponentsBuilder.fromPath("/review")
            .queryParamIfPresent("office", Optional.ofNullable(filter.office()))
            .queryParamIfPresent("type", Optional.ofNullable(filter.type()))
            .queryParamIfPresent("reason", Optional.ofNullable(filter.reason()).map(reason -> reason.code()))
            .build()
            .toUriString();
    }

}
