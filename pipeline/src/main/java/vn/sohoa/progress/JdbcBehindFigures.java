package vn.sohoa.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the files and papers that a figure counts in the order of an index, so that a
 * page costs the same wherever it is.
 */
@Component
class JdbcBehindFigures {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String PAPERS = """
            select document.id, document.office, scan_file.batch, scan_file.path, document.type, document.state,
                null as problem_code, scan_batch.id as scan_batch, review_item.handle as review,
                coalesce(held.record, false) as record, document.%1$s as at
            from work.document join work.scan_file on scan_file.id = document.scan_file
                left join work.scan_batch on scan_batch.batch = scan_file.batch
                left join work.review_item on review_item.document = document.id and review_item.state = 'open'
                -- limited, so that it is looked up paper by paper instead of being read whole
                left join lateral (
                    select true as record from warehouse.record
                    where record.document_id = document.id and record.withdrawn_at is null limit 1
                ) as held on true
            where %2$s and document.office collate "C" >= :fromOffice and document.office collate "C" < :beforeOffice
                and document.%1$s >= :from and document.%1$s < :before
                and (document.office collate "C", document.%1$s, document.id) > (:afterOffice, :afterAt, :afterId)
                and (:type = '' or document.type = :type)
            order by document.office collate "C", document.%1$s, document.id
            limit :most
            """;

    private static final String FILES = """
            select scan_file.id, scan_file.office, scan_file.batch, path, null as type, scan_file.state,
                scan_file.problem_code, scan_batch.id as scan_batch, null::uuid as review, false as record,
                received_at as at
            from work.scan_file left join work.scan_batch on scan_batch.batch = scan_file.batch
            where %s and scan_file.office collate "C" >= :fromOffice and scan_file.office collate "C" < :beforeOffice
                and received_at >= :from and received_at < :before
                and (scan_file.office collate "C", received_at, scan_file.id) > (:afterOffice, :afterAt, :afterId) and :type = ''
            order by scan_file.office collate "C", received_at, scan_file.id
            limit :most
            """;

    private final JdbcClient jdbc;

    JdbcBehindFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ListedItem> items(Figure figure, ProgressQuestion question, Days days, ListPlace after, int most) {
        Subtree subtree = Subtree.of(question.office());
        return jdbc.sql(sql(figure))
            .param("fromOffice", subtree.from())
            .param("beforeOffice", subtree.before())
            .param("from", midnight(days.from()))
            .param("before", midnight(days.before()))
            .param("afterOffice", after.office())
            .param("afterAt", after.at().atOffset(ZoneOffset.UTC))
            .param("afterId", after.id())
            .param("type", JdbcCounts.type(question.type()))
            .param("most", most)
            .query(JdbcBehindFigures::item)
            .list();
    }

    /**
     * @param before the day behind the last one
     */
    record Days(LocalDate from, LocalDate before) {
    }

    private static String sql(Figure figure) {
        return switch (figure) {
            case RECEIVED -> FILES.formatted("true");
            // one state after the other would break the order; the files are few
            case WAITING -> FILES.formatted("scan_file.state in ('received', 'digitizing')");
            case QUARANTINED -> FILES.formatted("scan_file.state = 'quarantined'");
            case DUPLICATES -> FILES.formatted("scan_file.state = 'duplicate'");
            case DIGITIZED -> PAPERS.formatted("filed_at", "true");
            case IN_REVIEW -> PAPERS.formatted("state_since", "document.state = 'in_review'");
            case FILED -> PAPERS.formatted("state_since", "document.state = 'filed'");
            case RETURNED -> PAPERS.formatted("state_since", "document.state = 'returned'");
        };
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toOffsetDateTime();
    }

    private static ListedItem item(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        return new ListedItem(row.getObject("id", UUID.class), new OfficeCode(row.getString("office")),
                row.getString("batch"), row.getString("path"), type(type), row.getString("state"),
                row.getString("problem_code"), row.getObject("scan_batch", UUID.class), row.getBoolean("record"),
                row.getObject("review", UUID.class), at(row));
    }

    private static @Nullable DocumentType type(@Nullable String type) {
        return (type != null) ? new DocumentType(type) : null;
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

}
