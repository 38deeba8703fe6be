package vn.sohoa.console.review;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.review.QueuedPaper;
import vn.sohoa.staff.StaffMember;

/**
 * A line of the queue.
 *
 * @param due empty where nobody named a deadline
 * @param claimedBy who has it, unless it is the person who looks
 */
record QueueRow(UUID handle, String type, String office, String reason, String stage, String urgency, String due,
        boolean late, String since, int pages, @Nullable String claimedBy) {

    static QueueRow of(QueuedPaper paper, StaffMember staff, ReviewWords words) {
        Instant due = paper.dueAt();
        String by = paper.claimedBy();
        return new QueueRow(paper.handle(), words.type(paper.type()), paper.office().value(), paper.reason().code(),
                paper.stage().code(), urgency(paper.priority()), (due != null) ? words.time(due) : "",
                due != null && due.isBefore(Instant.now()), words.time(paper.openedAt()), paper.pages(),
                staff.name().equals(by) ? null : by);
    }

    private static String urgency(int priority) {
        if (priority <= 1) {
            return "urgent";
        }
        return (priority <= 3) ? "high" : (priority >= 8) ? "low" : "normal";
    }
}
