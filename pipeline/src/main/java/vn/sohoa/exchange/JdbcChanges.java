package vn.sohoa.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.sohoa.access.Client;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The feed of changes in PostgreSQL. A database trigger writes them; here they get their
 * order.
 */
@Component
class JdbcChanges {

    /**
     * What a client may follow: records of its types that its office or one below it
     * digitized, or that it reported as reused.
     */
    static final String VISIBLE = """
            (:everyType or change.type = any (:types))
                and (change.office = :office or change.office like :below
                    or exists (select from warehouse.reuse
                        where reuse.client = :client and reuse.document_id = change.document))
            """;

    /** Changes that are looked through at once, so that no request takes long. */
    private static final int STRETCH = 10_000;

    private static final int NUMBERED_AT_ONCE = 10_000;

    /** Any number that nobody else locks by. */
    private static final long LOCK = 7_402_233;

    private final JdbcClient jdbc;

    JdbcChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, Object> rightsOf(Client client) {
        return Map.of("everyType", client.recordTypes().contains("*"), "types",
                client.recordTypes().toArray(String[]::new), "office", client.office().value(), "below",
                client.office().value() + ".%", "client", client.id());
    }

    /**
     * Gives committed changes their place at the end of the feed. One at a time: were the
     * order that of the start, a change that commits late would stand before one that was
     * read already, and never be seen.
     */
    @Transactional
    void number() {
        if (jdbc.sql("select not exists (select from exchange.change where position is null)")
            .query(Boolean.class)
            .single()) {
            return;
        }
        jdbc.sql("select true from (select pg_advisory_xact_lock(:lock)) as locked")
            .param("lock", LOCK)
            .query(Boolean.class)
            .single();
        jdbc.sql("""
                update exchange.change set position = fresh.position
                from (
                    select id, row_number() over (order by id)
                        + (select coalesce(max(position), 0) from exchange.change) as position
                    from (select id from exchange.change where position is null order by id limit :most) as unnumbered
                ) as fresh
                where change.id = fresh.id
                """).param("most", NUMBERED_AT_ONCE).update();
    }

    /**
     * Notes the records whose last day of validity is over, and those that were revoked
     * for a day that has come.
     */
    @Transactional
    void expire(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        List<LocalDate> told = jdbc.sql("select told_until from exchange.expiry where told_until < :day for update")
            .param("day", yesterday)
            .query((row, number) -> Objects.requireNonNull(row.getObject("told_until", LocalDate.class)))
            .list();
        if (told.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into exchange.change (kind, document, type, office)
                select distinct on (document_id) 'expired', document_id, type, office from warehouse.record
                where valid_until > :told and valid_until <= :day and withdrawn_at is null
                on conflict (document, kind, at) do nothing
                """).param("told", told.getFirst()).param("day", yesterday).update();
        jdbc.sql("""
                insert into exchange.change (kind, document, type, office)
                select distinct on (document_id) 'changed', document_id, type, office from warehouse.record
                where revoked_on > :told::date + 1 and revoked_on <= :today and withdrawn_at is null
                on conflict (document, kind, at) do nothing
                """).param("told", told.getFirst()).param("today", today).update();
        jdbc.sql("update exchange.expiry set told_until = :day").param("day", yesterday).update();
    }

    long end() {
        return jdbc.sql("select coalesce(max(position), 0) from exchange.change").query(Long.class).single();
    }

    /**
     * The changes behind a position that a client may follow. Nothing is behind one that
     * was never reached: the page ends before it.
     */
    ChangePage after(Client client, long position, int limit) {
        long end = end();
        if (position > end) {
            return new ChangePage(List.of(), end, false);
        }
        long until = Math.min(end, position + STRETCH);
        List<Placed> found = new ArrayList<>(jdbc.sql(
                "select position, kind, document, type, office, at from exchange.change where position > :after and position <= :until and "
                        + VISIBLE + " order by position limit :limit")
            .params(rightsOf(client))
            .param("after", position)
            .param("until", until)
            .param("limit", limit + 1)
            .query(JdbcChanges::placed)
            .list());
        if (found.size() > limit) {
            found.removeLast();
            until = found.getLast().position();
        }
        return new ChangePage(found.stream().map(Placed::change).toList(), Math.max(position, until), until < end);
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(row.getLong("position"), change(row));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(row.getString("kind"), row.getObject("document", UUID.class), row.getString("type"),
                row.getString("office"), row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private record Placed(long position, Change change) {
    }

}
