package vn.sohoa.scheduling;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of batches, a page at a time. */
@Component
public class JdbcBatchFiles {

    private final JdbcClient jdbc;

    JdbcBatchFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the order of their paths.
     * @param state null: all of them
     * @param after path of the last one seen; empty: from the first
     */
    public List<BatchFile> list(BatchId batch, @Nullable String state, String after, int limit) {
        return jdbc.sql("""
                select file.id, file.path, file.state, file.problem_code, file.problem_detail, file.pages,
                    first.batch as first_batch, papers.papers, papers.in_review
                from work.scan_file as file
                    left join work.scan_file as first on first.id = file.duplicate_of
                    left join lateral (
                        select count(*) as papers, count(*) filter (where document.state = 'in_review') as in_review
                        from work.document where document.scan_file = file.id) as papers on true
                where file.batch = :batch and file.path > :after and (:state::text is null or file.state = :state)
                order by file.path
                limit :limit
                """)
            .param("batch", batch.value())
            .param("after", after)
            .param("state", state)
            .param("limit", limit)
            .query((row, number) -> new BatchFile(row.getObject("id", java.util.UUID.class), row.getString("path"),
                    row.getString("state"), row.getString("problem_code"), row.getString("problem_detail"),
                    row.getInt("pages"), row.getInt("papers"), row.getInt("in_review"), row.getString("first_batch")))
            .list();
    }

}
