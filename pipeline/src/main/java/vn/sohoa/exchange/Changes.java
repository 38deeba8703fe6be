package vn.sohoa.exchange;

import java.time.Clock;
import java.time.LocalDate;

import vn.sohoa.access.Client;

import org.springframework.stereotype.Component;

/** What happened to records, in the order in which it became known. */
@Component
public class Changes {

    private final JdbcChanges changes;

    private final Clock clock;

    Changes(JdbcChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The changes behind a position that a client may follow.
     * @param position 0 for the beginning
     * @param limit most changes on the page
     */
    public ChangePage after(Client client, long position, int limit) {
        bringUpToDate();
        return changes.after(client, position, limit);
    }

    void bringUpToDate() {
        changes.expire(LocalDate.now(clock));
        changes.number();
    }

}
