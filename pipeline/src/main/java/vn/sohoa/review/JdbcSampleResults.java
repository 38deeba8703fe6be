package vn.sohoa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people found in papers that the machine had accepted. */
@Component
public class JdbcSampleResults {

    private final JdbcClient jdbc;

    JdbcSampleResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Compares what was filed with what is right; in the transaction of the caller. */
    void keep(PaperInReview paper, SortedMap<FieldKey, ReviewValue> right, String by) {
        TreeSet<FieldKey> compared = new TreeSet<>(paper.read().keySet());
        compared.addAll(right.keySet());
        String[] wrong = compared.stream()
            .filter(field -> !Objects.equals(value(paper.read(), field), value(right, field)))
            .map(FieldKey::key)
            .toArray(String[]::new);
        jdbc.sql("""
                insert into work.sample_result (document, office, type, fields, wrong_fields, checked_by)
                values (:document, :office, :type, :fields, :wrong, :by)
                on conflict (document) do nothing
                """)
            .param("document", paper.id().value())
            .param("office", paper.file().office().value())
            .param("type", paper.type().key())
            .param("fields", compared.size())
            .param("wrong", wrong)
            .param("by", by)
            .update();
    }

    private static String value(SortedMap<FieldKey, ReviewValue> values, FieldKey field) {
        ReviewValue found = values.get(field);
        return (found != null) ? found.value() : "";
    }

    /**
     * Error rates by office and type, of papers checked since a day; the worst first.
     */
    public List<ErrorRate> rates(Reviewer reviewer, LocalDate since) {
        OfficeCode within = reviewer.within();
        return jdbc
            .sql("""
                    select office, type, count(*) as papers, count(*) filter (where cardinality(wrong_fields) > 0) as wrong_papers,
                        sum(fields) as fields, sum(cardinality(wrong_fields)) as wrong_fields
                    from work.sample_result
                    where checked_at >= :since and (office = :office or office like :below)
                    group by office, type
                    order by sum(cardinality(wrong_fields))::float8 / greatest(1, sum(fields)) desc, office, type
                    limit 500
                    """)
            .param("since", since)
            .param("office", (within != null) ? within.value() : "")
            .param("below", (within != null) ? within.value() + ".%" : "%")
            .query((row, number) -> new ErrorRate(new OfficeCode(row.getString("office")),
                    new DocumentType(row.getString("type")), row.getInt("papers"), row.getInt("wrong_papers"),
                    row.getInt("fields"), row.getInt("wrong_fields")))
            .list();
    }

    /**
     * How often the machine was wrong where it was sure.
     *
     * @param papers that were checked
     * @param fields values that were compared
     */
    public record ErrorRate(OfficeCode office, DocumentType type, int papers, int wrongPapers, int fields,
            int wrongFields) {

        /** Share of the values, 0 to 1. */
        public double ofFields() {
            return (fields == 0) ? 0 : wrongFields / (double) fields;
        }
    }

}
