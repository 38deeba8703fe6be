package vn.sohoa.api;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.Inquiry;
import vn.sohoa.exchange.ChangePage;
import vn.sohoa.exchange.Changes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the feed; who read it, and how much, is written down with it. */
@Component
class ReadChanges {

    private static final String CHANGES = "changes";

    private final Changes changes;

    private final AuditTrail auditTrail;

    ReadChanges(Changes changes, AuditTrail auditTrail) {
        this.changes = changes;
        this.auditTrail = auditTrail;
    }

    @Transactional
    ChangesAnswer read(Client client, @Nullable String cursor, int limit) {
        long position = position(cursor);
        ChangePage page = changes.after(client, position, limit);
        if (page.until() < position) {
            throw new ApiProblemException(ApiProblem.BAD_CURSOR); // such as of a database
                                                                  // that was restored
        }
        if (!page.changes().isEmpty()) {
            Inquiry inquiry = new Inquiry(client.id(), client.id(), client.office(), "feed of changes", null, null);
            auditTrail.add(AuditEvent.ofInquiry(AuditAction.CHANGES_READ, inquiry, null, AuditResult.GRANTED,
                    page.changes().size() + " changes"));
        }
        return new ChangesAnswer(page.changes(), Cursor.of(CHANGES, Long.toString(page.until())), page.more());
    }

    private static long position(@Nullable String cursor) {
        String place = Cursor.place(CHANGES, cursor);
        try {
            long position = (place != null) ? Long.parseLong(place) : 0;
            if (position < 0) {
                throw new ApiProblemException(ApiProblem.BAD_CURSOR);
            }
            return position;
        }
        catch (NumberFormatException ex) {
            throw new ApiProblemException(ApiProblem.BAD_CURSOR);
        }
    }

}
