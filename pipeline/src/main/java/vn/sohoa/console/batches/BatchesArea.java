package vn.sohoa.console.batches;

import java.util.List;

import vn.sohoa.console.Area;
import vn.sohoa.console.NavigationEntry;
import vn.sohoa.console.ScreenRule;
import vn.sohoa.scheduling.Uploads;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import static vn.sohoa.staff.Role.ADMINISTRATOR;
import static vn.sohoa.staff.Role.ARCHIVIST;
import static vn.sohoa.staff.Role.AUDITOR;
import static vn.sohoa.staff.Role.LEAD;

/** Scan batches: archivists work on them, leads may stop them and decide. */
@Component
class BatchesArea implements Area {

    private static final String BATCH = "/batches/{id}";

    private final Uploads uploads;

    BatchesArea(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return "batches";
    }

    @Override
    public List<ScreenRule> rules() {
        return List.of(ScreenRule.get("/batches", ARCHIVIST, LEAD, AUDITOR, ADMINISTRATOR),
                ScreenRule.get("/batches/new", ARCHIVIST), ScreenRule.post("/batches", ARCHIVIST),
                ScreenRule.get(BATCH, ARCHIVIST, LEAD, AUDITOR, ADMINISTRATOR),
                ScreenRule.get(BATCH + "/progress", ARCHIVIST, LEAD, AUDITOR, ADMINISTRATOR),
                ScreenRule.get(BATCH + "/files", ARCHIVIST, LEAD, AUDITOR, ADMINISTRATOR),
                ScreenRule.get(BATCH + "/note.pdf", ARCHIVIST, LEAD),
                ScreenRule.get(BATCH + "/separators.pdf", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/start", ARCHIVIST, LEAD), ScreenRule.post(BATCH + "/pause", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/resume", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/cancel", ARCHIVIST, LEAD), ScreenRule.post(BATCH + "/retry", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/schedule", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/urgency", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/declaration", ARCHIVIST),
                ScreenRule.post(BATCH + "/differences", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/differences/{difference}", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/deletion", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/deletion/decision", ARCHIVIST, LEAD),
                ScreenRule.post(BATCH + "/uploads", ARCHIVIST),
                ScreenRule.post(BATCH + "/uploads/{upload}", ARCHIVIST)
                    .by(HttpMethod.PUT)
                    .withBodyUpTo(uploads.largestPiece()));
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(10, "/batches", "batches.title"));
    }

}
