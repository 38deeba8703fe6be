package vn.sohoa.warehouse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells who follows records which of them a newer paper took the place of. That is worked
 * out, not stored, so it is looked at before and after whatever is done to the records of
 * citizens. Runs in the transaction of the caller.
 */
@Component
class JdbcSupersessions {

    private final JdbcClient jdbc;

    private final JdbcHoldings holdings;

    private final Clock clock;

    JdbcSupersessions(JdbcClient jdbc, JdbcHoldings holdings, Clock clock) {
        this.jdbc = jdbc;
        this.holdings = holdings;
        this.clock = clock;
    }

    /**
     * Does the work and notes what it superseded, and what is no longer.
     * @param concerned whose records the work is about
     */
    void telling(Collection<CitizenId> concerned, Runnable work) {
        Map<DocumentId, HeldRecord> before = superseded(concerned);
        work.run();
        Map<DocumentId, HeldRecord> after = superseded(concerned);
        after.forEach((document, held) -> {
            if (!before.containsKey(document)) {
                note("superseded", held);
            }
        });
        before.forEach((document, held) -> {
            if (!after.containsKey(document) && isShown(held)) {
                note("changed", held);
            }
        });
    }

    private Map<DocumentId, HeldRecord> superseded(Collection<CitizenId> concerned) {
        LocalDate today = LocalDate.now(clock);
        Map<DocumentId, HeldRecord> found = new LinkedHashMap<>();
        concerned.forEach(citizen -> holdings.on(today, citizen)
            .stream()
            .filter(held -> held.validity() == Validity.SUPERSEDED)
            .forEach(held -> found.put(held.document(), held)));
        return found;
    }

    /** Of one that is shown no longer, its withdrawal tells enough. */
    private boolean isShown(HeldRecord held) {
        return holdings.find(held.citizen(), held.document()).isPresent();
    }

    private void note(String kind, HeldRecord held) {
        jdbc.sql("""
                insert into exchange.change (kind, document, type, office) values (:kind, :document, :type, :office)
                on conflict (document, kind, at) do nothing
                """)
            .param("kind", kind)
            .param("document", held.document().value())
            .param("type", held.type().key())
            .param("office", held.office().value())
            .update();
    }

}
