package vn.sohoa.console.batches;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.scheduling.BatchDeletions;
import vn.sohoa.scheduling.BatchDifferences;
import vn.sohoa.scheduling.BatchFile;
import vn.sohoa.scheduling.Difference;
import vn.sohoa.scheduling.JdbcBatchFiles;
import vn.sohoa.scheduling.Priority;
import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.scheduling.ScanBatchState;
import vn.sohoa.scheduling.Uploads;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A batch: how far it is, its files, what does not add up, what can be done. */
@Controller
@ConditionalOnWebApplication
class BatchScreen {

    private static final int PAGE = 50;

    private static final int MOST_UNFINISHED = 20;

    private static final List<String> FILE_STATES = List.of("received", "digitizing", "digitized", "quarantined",
            "duplicate");

    private final OpenBatches batches;

    private final Uploads uploads;

    private final JdbcBatchFiles files;

    private final BatchDifferences differences;

    private final BatchDeletions deletions;

    private final OfficeRegistry offices;

    BatchScreen(OpenBatches batches, Uploads uploads, JdbcBatchFiles files, BatchDifferences differences,
            BatchDeletions deletions, OfficeRegistry offices) {
        this.batches = batches;
        this.uploads = uploads;
        this.files = files;
        this.differences = differences;
        this.deletions = deletions;
        this.offices = offices;
    }

    @GetMapping("/batches/{id}")
    String show(StaffMember staff, @PathVariable UUID id, @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String after, Model model) {
        ScanBatch batch = batches.get(id, staff);
        progress(batch, model);
        files(batch, staff, state, after, model);
        model.addAttribute("schedule", Schedule.of(batch));
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("unfinished", uploads.unfinished(batch, MOST_UNFINISHED));
        model.addAttribute("unread", uploads.unread(batch));
        model.addAttribute("differences", differences.of(batch));
        Map<String, Integer> open = differences.open(batch);
        model.addAttribute("open", open);
        model.addAttribute("openDifferences", open.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("decisions", Difference.Decision.values());
        model.addAttribute("officeName", offices.find(batch.plan().office()).map(office -> office.name()).orElse(""));
        model.addAttribute("deletion", deletions.open(batch).orElse(null));
        model.addAttribute("deletable", deletions.isPossible(batch));
        model.addAttribute("form", UUID.randomUUID());
        model.addAttribute("staff", staff);
        model.addAttribute("uploader", staff.has(Role.ARCHIVIST));
        model.addAttribute("piece", uploads.largestPiece());
        return "batches/batch";
    }

    /**
     * The part that is fetched again and again.
     * @param shown state that the page was made for; where other things can be done now,
     * the page is made anew
     */
    @GetMapping("/batches/{id}/progress")
    String progress(StaffMember staff, @PathVariable UUID id, @RequestParam(defaultValue = "") String shown,
            HttpServletResponse response, Model model) {
        ScanBatch batch = batches.get(id, staff);
        if (!shown.isEmpty() && !shown.equals(stage(batch.state()))) {
            response.setHeader("HX-Refresh", "true");
        }
        progress(batch, model);
        return "batches/batch :: progress";
    }

    /** The files, fetched again and again as long as they are read. */
    @GetMapping("/batches/{id}/files")
    String files(StaffMember staff, @PathVariable UUID id, @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String after, Model model) {
        ScanBatch batch = batches.get(id, staff);
        model.addAttribute("batch", batch);
        files(batch, staff, state, after, model);
        return "batches/batch :: files";
    }

    private void files(ScanBatch batch, StaffMember staff, @Nullable String state, String after, Model model) {
        String wanted = (state != null && FILE_STATES.contains(state)) ? state : null;
        List<BatchFile> found = files.list(batch.batch(), wanted, after, PAGE + 1);
        model.addAttribute("files", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("nextFile", (found.size() > PAGE) ? found.get(PAGE - 1).path() : null);
        model.addAttribute("fileState", Objects.requireNonNullElse(wanted, ""));
        model.addAttribute("fileStates", FILE_STATES);
        model.addAttribute("after", after);
        model.addAttribute("firstFiles", after.isEmpty());
        model.addAttribute("moving", switch (batch.state()) {
            case WAITING, RUNNING, PAUSED -> true;
            case OPEN, FINISHED, DIFFERING, FAILED, CANCELLED, DELETED -> false;
        });
        model.addAttribute("steers", staff.has(Role.ARCHIVIST) || staff.has(Role.LEAD));
    }

    /** Turns come and go; what can be done stays the same. */
    private static String stage(ScanBatchState state) {
        return (state == ScanBatchState.WAITING) ? ScanBatchState.RUNNING.code() : state.code();
    }

    private void progress(ScanBatch batch, Model model) {
        model.addAttribute("batch", batch);
        model.addAttribute("stage", stage(batch.state()));
        model.addAttribute("progress", BatchProgress.of(batch, Instant.now()));
        model.addAttribute("uploads", uploads.counts(batch));
        model.addAttribute("live", switch (batch.state()) {
            case OPEN, WAITING, RUNNING, PAUSED -> true;
            case FINISHED, DIFFERING, FAILED, CANCELLED, DELETED -> false;
        });
        model.addAttribute("kind", kind(batch.state()));
    }

    /** The colour of a state. */
    static String kind(ScanBatchState state) {
        return switch (state) {
            case OPEN, WAITING, CANCELLED, DELETED -> "plain";
            case RUNNING, FINISHED -> "good";
            case PAUSED, DIFFERING -> "doubt";
            case FAILED -> "bad";
        };
    }

}
