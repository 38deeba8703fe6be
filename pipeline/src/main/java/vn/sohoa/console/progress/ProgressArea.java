package vn.sohoa.console.progress;

import java.util.List;
import java.util.stream.Stream;

import vn.sohoa.console.Area;
import vn.sohoa.console.NavigationEntry;
import vn.sohoa.console.ScreenRule;
import vn.sohoa.staff.Role;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Leads plan and look, auditors and administrators look. */
@Component
class ProgressArea implements Area {

    /** A list of all offices with a few types each. */
    private static final long LARGEST_LIST = 10_000_000;

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public List<ScreenRule> rules() {
        Stream<ScreenRule> looked = Stream
            .of("/progress", "/progress/course", "/progress/behind", "/progress/backlog", "/progress/coverage",
                    "/progress/indicators", "/progress/list", "/progress/offices", "/progress/dossiers",
                    "/progress/report", "/progress/plans")
            .map(path -> ScreenRule.get(path, Role.LEAD, Role.AUDITOR, Role.ADMINISTRATOR));
        Stream<ScreenRule> done = Stream.of(ScreenRule.post("/progress/plans", Role.LEAD),
                ScreenRule.post("/progress/plans/import", Role.LEAD).withBodyUpTo(LARGEST_LIST),
                ScreenRule.post("/progress/plans/{id}/end", Role.LEAD),
                ScreenRule.forAll(HttpMethod.GET, "/public/progress"));
        return Stream.concat(looked, done).toList();
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(30, "/progress", "progress.navigation"));
    }

}
