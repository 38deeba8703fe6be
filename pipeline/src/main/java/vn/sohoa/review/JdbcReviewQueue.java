package vn.sohoa.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers that wait, in the order in which they are wanted; reads only. */
@Component
class JdbcReviewQueue {

    /** From here on nobody counts. */
    static final int COUNTED = 1000;

    private static final String COLUMNS = """
            item.handle, item.document, item.office, item.type, item.reason, item.stage, item.priority,
                nullif(item.due_at, 'infinity') as due_at, item.opened_at, cardinality(document.pages) as pages,
                case when item.claimed_until > now() then item.claimed_by end as claimed_by""";

    /**
     * Whoever keyed a paper before does not see it in the next stage. Offices are
     * compared letter by letter, so that an index can find them.
     */
    private static final String WANTED = """
            item.state = 'open'
                and (item.office = :office or item.office like :below)
                and (:type::text is null or item.type = :type)
                and (:reason::text is null or item.reason = :reason)
                and item.first_by is distinct from :me and item.second_by is distinct from :me
            """;

    private static final String ORDER = "item.priority, item.due_at, item.opened_at, item.handle";

    private final JdbcClient jdbc;

    JdbcReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next papers after a position, one more than asked for where there are more. */
    List<QueuedPaper> page(QueueFilter filter, Reviewer reviewer, @Nullable QueuePosition after, int size) {
        Map<String, @Nullable Object> parameters = parameters(filter, reviewer);
        String from = "";
        if (after != null) {
            from = "and (" + ORDER
                    + ") > (:priority::smallint, coalesce(:due, 'infinity'::timestamptz), :opened, :handle)";
            parameters.put("priority", after.priority());
            parameters.put("due", time(after.dueAt()));
            parameters.put("opened", time(after.openedAt()));
            parameters.put("handle", after.handle());
        }
        parameters.put("size", size + 1);
        return jdbc.sql(
                "select %s from work.review_item as item join work.document on document.id = item.document where %s %s order by %s limit :size"
                    .formatted(COLUMNS, WANTED, from, ORDER))
            .params(parameters)
            .query(JdbcReviewQueue::queued)
            .list();
    }

    /** How many are wanted, as far as {@value #COUNTED}. */
    int count(QueueFilter filter, Reviewer reviewer) {
        return jdbc
            .sql("select count(*) from (select from work.review_item as item where %s limit :most) as wanted"
                .formatted(WANTED))
            .params(parameters(filter, reviewer))
            .param("most", COUNTED)
            .query(Integer.class)
            .single();
    }

    Optional<QueuedPaper> find(UUID handle) {
        return jdbc.sql(
                "select %s from work.review_item as item join work.document on document.id = item.document where item.handle = :handle and item.state = 'open'"
                    .formatted(COLUMNS))
            .param("handle", handle)
            .query(JdbcReviewQueue::queued)
            .optional();
    }

    /** The first paper that nobody has; held until the transaction ends. */
    Optional<UUID> nextFree(QueueFilter filter, Reviewer reviewer) {
        return jdbc.sql("""
                select item.handle from work.review_item as item
                where %s and (item.claimed_by is null or item.claimed_until <= now())
                order by %s limit 1 for update skip locked
                """.formatted(WANTED, ORDER)).params(parameters(filter, reviewer)).query(UUID.class).optional();
    }

    /** The paper that somebody has before them at the moment. */
    Optional<UUID> claimedBy(Reviewer reviewer) {
        return jdbc.sql("""
                select handle from work.review_item
                where claimed_by = :me and state = 'open' and claimed_until > now() order by renewed_at desc limit 1
                """).param("me", reviewer.name()).query(UUID.class).optional();
    }

    private static Map<String, @Nullable Object> parameters(QueueFilter filter, Reviewer reviewer) {
        OfficeCode office = filter.officeFor(reviewer);
        DocumentType type = filter.type();
        ReviewReason reason = filter.reason();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("office", (office != null) ? office.value() : "");
        parameters.put("below", (office != null) ? office.value() + ".%" : "%");
        parameters.put("type", (type != null) ? type.key() : null);
        parameters.put("reason", (reason != null) ? reason.code() : null);
        parameters.put("me", reviewer.name());
        return parameters;
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
    }

    private static QueuedPaper queued(ResultSet row, int number) throws SQLException {
        return new QueuedPaper(row.getObject("handle", UUID.class),
                new DocumentId(row.getObject("document", UUID.class)), new OfficeCode(row.getString("office")),
                new DocumentType(row.getString("type")), ReviewReason.of(row.getString("reason")),
                ReviewStage.of(row.getString("stage")), row.getInt("priority"),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)
                    .orElse(null),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(), row.getInt("pages"),
                row.getString("claimed_by"));
    }

}
