package vn.sohoa.console.batches;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import vn.sohoa.console.NotThereException;
import vn.sohoa.console.Notice;
import vn.sohoa.scheduling.BatchDeletions;
import vn.sohoa.scheduling.BatchDifferences;
import vn.sohoa.scheduling.Difference;
import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people decide on differences, and on requests for deletion. */
@Controller
@ConditionalOnWebApplication
class BatchDecisionScreen {

    private static final int LONGEST_REASON = 1000;

    private final OpenBatches batches;

    private final BatchDifferences differences;

    private final BatchDeletions deletions;

    BatchDecisionScreen(OpenBatches batches, BatchDifferences differences, BatchDeletions deletions) {
        this.batches = batches;
        this.differences = differences;
        this.deletions = deletions;
    }

    @PostMapping("/batches/{id}/differences/{difference}")
    String decide(StaffMember staff, @PathVariable UUID id, @PathVariable UUID difference,
            @RequestParam String decision, @RequestParam String reason, RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        Difference.Decision decided = decision(decision);
        if (isReason(reason, redirect)) {
            boolean done = differences.decide(batch, difference, decided, reason, staff.name());
            (done ? Notice.success("batches.done.decide") : Notice.warning("batches.not_possible")).on(redirect);
        }
        return BatchSteeringScreen.back(id);
    }

    /** One decision on all differences of a kind that are open. */
    @PostMapping("/batches/{id}/differences")
    String decideAll(StaffMember staff, @PathVariable UUID id, @RequestParam String code, @RequestParam String decision,
            @RequestParam String reason, RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        Difference.Decision decided = decision(decision);
        if (isReason(reason, redirect)) {
            int found = differences.decideAll(batch, code, decided, reason, staff.name());
            ((found > 0) ? Notice.success("batches.done.decide_all", found) : Notice.warning("batches.not_possible"))
                .on(redirect);
        }
        return BatchSteeringScreen.back(id);
    }

    private static Difference.Decision decision(String code) {
        return Arrays.stream(Difference.Decision.values())
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(NotThereException::new);
    }

    @PostMapping("/batches/{id}/deletion")
    String request(StaffMember staff, @PathVariable UUID id, @RequestParam UUID form, @RequestParam String reason,
            RedirectAttributes redirect) {
        ScanBatch batch = batches.get(id, staff);
        if (isReason(reason, redirect)) {
            deletions.request(form, batch, reason, staff.name());
            Notice.success("batches.done.deletion").on(redirect);
        }
        return BatchSteeringScreen.back(id);
    }

    @PostMapping("/batches/{id}/deletion/decision")
    String answer(StaffMember staff, @PathVariable UUID id, @RequestParam boolean granted,
            RedirectAttributes redirect) {
        BatchDeletions.Outcome outcome = deletions.decide(batches.get(id, staff), granted, staff.name());
        String key = "batches.deletion." + outcome.name().toLowerCase(Locale.ROOT);
        (switch (outcome) {
            case DELETED, REFUSED -> Notice.success(key);
            case NO_REQUEST, SAME_PERSON, IMPOSSIBLE -> Notice.warning(key);
        }).on(redirect);
        return BatchSteeringScreen.back(id);
    }

    private static boolean isReason(String reason, RedirectAttributes redirect) {
        boolean usable = !reason.isBlank() && reason.length() <= LONGEST_REASON;
        if (!usable) {
            Notice.problem("batches.reason_missing").on(redirect);
        }
        return usable;
    }

}
