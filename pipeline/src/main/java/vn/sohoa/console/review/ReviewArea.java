package vn.sohoa.console.review;

import java.util.List;

import vn.sohoa.console.Area;
import vn.sohoa.console.NavigationEntry;
import vn.sohoa.console.ScreenRule;
import vn.sohoa.staff.Role;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Who may look at papers in review, and decide on them. */
@Component
@ConditionalOnWebApplication
class ReviewArea implements Area {

    private static final String PAPER = "/review/{handle}";

    @Override
    public String name() {
        return "review";
    }

    @Override
    public List<ScreenRule> rules() {
        return List.of(ScreenRule.get("/review", Role.REVIEWER, Role.LEAD),
                ScreenRule.get("/review/quality", Role.REVIEWER, Role.LEAD),
                ScreenRule.get("/review/rescans", Role.REVIEWER, Role.LEAD, Role.ARCHIVIST),
                ScreenRule.post("/review/rescans/{id}/rescanned", Role.LEAD, Role.ARCHIVIST),
                ScreenRule.post("/review/rescans/{id}/withdraw", Role.REVIEWER, Role.LEAD),
                ScreenRule.post("/review/next", Role.REVIEWER), ScreenRule.get(PAPER, Role.REVIEWER),
                ScreenRule.get(PAPER + "/pages/{page}", Role.REVIEWER), step("/take"), step("/renew"), step("/release"),
                step("/fields/{field}"), step("/undo"), step("/type"), step("/link"), step("/override"),
                step("/return"), step("/pages"), step("/finish"));
    }

    private static ScreenRule step(String path) {
        return ScreenRule.post(PAPER + path, Role.REVIEWER);
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(20, "/review", "review.queue"));
    }

}
