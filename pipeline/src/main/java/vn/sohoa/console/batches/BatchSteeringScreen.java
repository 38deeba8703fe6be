package vn.sohoa.console.batches;

import java.time.DateTimeException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Notice;
import vn.sohoa.document.ScanFileId;
import vn.sohoa.scheduling.BatchSteering;
import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.scheduling.Uploads;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts, pauses, resumes, cancels batches, and has failed files read again. */
@Controller
@ConditionalOnWebApplication
class BatchSteeringScreen {

    private final OpenBatches batches;

    private final BatchSteering steering;

    private final Uploads uploads;

    BatchSteeringScreen(OpenBatches batches, BatchSteering steering, Uploads uploads) {
        this.batches = batches;
        this.steering = steering;
        this.uploads = uploads;
    }

    /**
     * @param when {@code now} or {@code later}
     * @param at local time, where it is later
     * @param window as {@link Schedule} names it
     */
    @PostMapping("/batches/{id}/start")
    String start(StaffMember staff, @PathVariable UUID id, @RequestParam(defaultValue = "now") String when,
            @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "always") String window,
            @RequestParam(defaultValue = "") String cron, RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        Schedule schedule = new Schedule(when.equals("later") ? at : "", window, cron);
        if (when.equals("later") && at.isBlank()) {
            return wrong(id, redirect);
        }
        try {
            if (schedule.isNow() && batch.progress().files() == 0 && uploads.counts(batch).complete() == 0) {
                Notice.warning("batches.no_files").on(redirect);
                return back(id);
            }
            return told(steering.start(batch, schedule.startAt(), schedule.windows(), staff.name()), "start", id,
                    redirect);
        }
        catch (DateTimeException | IllegalArgumentException ex) {
            return wrong(id, redirect);
        }
    }

    /** Other times for a batch that waits, runs or is paused. */
    @PostMapping("/batches/{id}/schedule")
    String reschedule(StaffMember staff, @PathVariable UUID id, @RequestParam(defaultValue = "now") String when,
            @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "always") String window,
            @RequestParam(defaultValue = "") String cron, RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        Schedule schedule = new Schedule(when.equals("later") ? at : "", window, cron);
        if (when.equals("later") && at.isBlank()) {
            return wrong(id, redirect);
        }
        try {
            return told(steering.reschedule(batch, schedule.startAt(), schedule.windows(), staff.name()), "reschedule",
                    id, redirect);
        }
        catch (DateTimeException | IllegalArgumentException ex) {
            return wrong(id, redirect);
        }
    }

    private static String wrong(UUID id, RedirectAttributes redirect) {
        Notice.problem("batches.wrong_schedule").on(redirect);
        return back(id);
    }

    @PostMapping("/batches/{id}/pause")
    String pause(StaffMember staff, @PathVariable UUID id, RedirectAttributes redirect) {
        return told(steering.pause(batches.get(id, staff), staff.name()), "pause", id, redirect);
    }

    @PostMapping("/batches/{id}/resume")
    String resume(StaffMember staff, @PathVariable UUID id, RedirectAttributes redirect) {
        return told(steering.resume(batches.get(id, staff), staff.name()), "resume", id, redirect);
    }

    @PostMapping("/batches/{id}/cancel")
    String cancel(StaffMember staff, @PathVariable UUID id, RedirectAttributes redirect) {
        return told(steering.cancel(batches.get(id, staff), staff.name()), "cancel", id, redirect);
    }

    /**
     * @param file one file; null: all that failed
     */
    @PostMapping("/batches/{id}/retry")
    String retry(StaffMember staff, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID file,
            RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        boolean done = (file == null) ? steering.retry(batch, staff.name())
                : steering.retry(batch, new ScanFileId(file), staff.name());
        return told(done, "retry", id, redirect);
    }

    @PostMapping("/batches/{id}/urgency")
    String urge(StaffMember staff, @PathVariable UUID id, @RequestParam(defaultValue = "") String priority,
            @RequestParam(defaultValue = "") String deadline, RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        try {
            boolean done = steering.urge(batch, NewBatchScreen.Form.urgency(priority),
                    NewBatchScreen.Form.day(deadline), staff.name());
            return told(done, "urge", id, redirect);
        }
        catch (NewBatchScreen.FieldException ex) {
            Notice.problem(ex.key).on(redirect);
            return back(id);
        }
    }

    @PostMapping("/batches/{id}/declaration")
    String declare(StaffMember staff, @PathVariable UUID id, @RequestParam(defaultValue = "") String files,
            @RequestParam(defaultValue = "") String dossiers, @RequestParam(defaultValue = "") String sheets,
            RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        try {
            steering.declare(batch, NewBatchScreen.Form.counts(files, dossiers, sheets), staff.name());
            return told(true, "declare", id, redirect);
        }
        catch (NewBatchScreen.FieldException ex) {
            Notice.problem(ex.key).on(redirect);
            return back(id);
        }
    }

    private static String told(boolean done, String what, UUID id, RedirectAttributes redirect) {
        (done ? Notice.success("batches.done." + what) : Notice.warning("batches.not_possible")).on(redirect);
        return back(id);
    }

    static String back(UUID id) {
        return "redirect:/batches/" + id;
    }

}
