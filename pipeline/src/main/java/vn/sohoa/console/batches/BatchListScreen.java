package vn.sohoa.console.batches;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.console.Cursor;
import vn.sohoa.console.NotThereException;
import vn.sohoa.console.OutOfReachException;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.scheduling.Inbox;
import vn.sohoa.scheduling.InboxNotice;
import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.scheduling.ScanBatchState;
import vn.sohoa.scheduling.ScanBatches;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All batches that the person can reach, newest first. */
@Controller
@ConditionalOnWebApplication
class BatchListScreen {

    private static final int PAGE = 25;

    private final ScanBatches batches;

    private final Inbox inbox;

    BatchListScreen(ScanBatches batches, Inbox inbox) {
        this.batches = batches;
        this.inbox = inbox;
    }

    @GetMapping("/batches")
    String show(StaffMember staff, @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String office, @RequestParam(required = false) @Nullable String after,
            Model model) {
        Cursor cursor = Cursor.parse(after, 1);
        List<ScanBatch> found = batches.list(reach(staff, office), state(state),
                (cursor != null) ? UUID.fromString(cursor.key().getFirst()) : null, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<ScanBatch> page = more ? found.subList(0, PAGE) : found;
        model.addAttribute("batches", page);
        model.addAttribute("next", more ? Cursor.of(page.getLast().id()).toString() : null);
        model.addAttribute("first", cursor == null);
        model.addAttribute("states", ScanBatchState.values());
        model.addAttribute("kinds", Arrays.stream(ScanBatchState.values())
            .collect(Collectors.toMap(ScanBatchState::code, BatchScreen::kind)));
        model.addAttribute("state", Objects.requireNonNullElse(state, ""));
        model.addAttribute("office", office);
        model.addAttribute("inbox", notices(staff));
        model.addAttribute("inboxFolder", inbox.folder());
        return "batches/list";
    }

    /** The office asked for and those below it; what no office is called is not there. */
    private static @Nullable OfficeCode reach(StaffMember staff, String office) {
        if (office.isBlank()) {
            return staff.office();
        }
        OfficeCode asked;
        try {
            asked = new OfficeCode(office.strip());
        }
        catch (IllegalArgumentException ex) {
            throw new NotThereException();
        }
        if (!staff.reaches(asked)) {
            throw new OutOfReachException();
        }
        return asked;
    }

    private static @Nullable ScanBatchState state(@Nullable String code) {
        return Arrays.stream(ScanBatchState.values())
            .filter(state -> state.code().equals(code))
            .findFirst()
            .orElse(null);
    }

    private List<InboxNotice> notices(StaffMember staff) {
        return inbox.notices().stream().filter(notice -> reaches(staff, notice)).toList();
    }

    /** What belongs to no known office is shown to those who see all of them. */
    private static boolean reaches(StaffMember staff, InboxNotice notice) {
        String office = notice.folder().split("/", -1)[0];
        try {
            return staff.reaches(new OfficeCode(office));
        }
        catch (IllegalArgumentException ex) {
            return staff.office() == null;
        }
    }

}
