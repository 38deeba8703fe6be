package vn.sohoa.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Search in PostgreSQL: words by text search, names by their groups of three letters. */
@Component
class JdbcSearch {

    /**
     * How like a name must be: first nearly the same, so that the likeliest are among
     * those looked at, then one of two letters swapped in a name of four.
     */
    private static final List<String> LEAST_LIKENESS = List.of("0.7", "0.4");

    /**
     * Papers that are compared with each other. Where more fit, the search is too wide to
     * tell which are wanted, and hits are some of them.
     */
    private static final int COMPARED = 2000;

    /** Few: whichever of the two is narrower comes first. */
    private static final String PAPERS = "join warehouse.record using (citizen_id, document_id)";

    /**
     * Looked up one by one until enough are found. Joined, the planner reads all papers
     * of all sixteen parts, because it does not foresee that an ID leads to one part.
     */
    private static final String PAPER_BY_PAPER = """
            cross join lateral (
                select type, office, document_number, version, withdrawn_at from warehouse.record as held
                where held.citizen_id = entry.citizen_id and held.document_id = entry.document_id
                offset 0
            ) as record
            """;

    private final JdbcClient jdbc;

    JdbcSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Papers with the name as it was typed; where there are none, those with a name like
     * it.
     * @param person all IDs of who is looked for; empty: anybody
     */
    List<Hit> find(SearchQuery query, List<CitizenId> person) {
        // a plan for any office and any words reads all papers with a common word for the
        // few of a commune
        set("plan_cache_mode", "force_custom_plan");
        List<Hit> exact = find(query, person, "entry.names like '%' || warehouse.fold(:name) || '%'");
        if (!exact.isEmpty() || text(query.name()).isEmpty()) {
            return exact;
        }
        List<Hit> alike = List.of();
        for (String least : LEAST_LIKENESS) {
            if (alike.isEmpty()) {
                set("pg_trgm.word_similarity_threshold", least);
                alike = find(query, person, "warehouse.fold(:name) <% entry.names");
            }
        }
        return alike;
    }

    /** For this transaction. */
    private void set(String setting, String value) {
        jdbc.sql("select set_config(:setting, :value, true)")
            .param("setting", setting)
            .param("value", value)
            .query(String.class)
            .single();
    }

    private List<Hit> find(SearchQuery query, List<CitizenId> person, String nameFits) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", text(query.name()));
        values.put("limit", query.limit());
        List<String> conditions = conditions(query, person, values);
        if (!text(query.name()).isEmpty()) {
            conditions.add(nameFits);
        }
        values.put("compared", COMPARED);
        boolean ofOneOffice = query.within() != null || query.office() != null;
        return jdbc.sql(hits(conditions, ofOneOffice)).params(values).query(JdbcSearch::hit).list();
    }

    private static String hits(List<String> conditions, boolean ofOneOffice) {
        return """
                with fitting as materialized (
                    select entry.citizen_id, entry.document_id, entry.names, entry.issued_from, record.type, record.office,
                        record.document_number, record.version
                    from warehouse.search_entry as entry %s
                    where record.withdrawn_at is null and %s
                    limit :compared
                ), likeliest as (
                    select fitting.*,
                        case when :name = '' then 1 else word_similarity(warehouse.fold(:name), names) end as likeness
                    from fitting
                    order by likeness desc, issued_from desc nulls last, document_id
                    limit :limit
                )
                select citizen_id, document_id, type, office, document_number,
                    extract(year from issued_from)::int as year,
                    coalesce((select field.value from warehouse.record_field as field
                        where field.citizen_id = likeliest.citizen_id and field.document_id = likeliest.document_id
                            and field.version = likeliest.version and field.key in ('holder_name', 'wife_name')
                        order by field.key limit 1), '') as holder, likeness
                from likeliest
                order by likeness desc, issued_from desc nulls last, document_id
                """
            .formatted(ofOneOffice ? PAPERS : PAPER_BY_PAPER, String.join(" and ", conditions));
    }

    private static List<String> conditions(SearchQuery query, List<CitizenId> person, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!person.isEmpty()) {
            conditions.add("entry.citizen_id = any (:person)");
            values.put("person", person.stream().map(CitizenId::value).toArray(String[]::new));
        }
        if (!text(query.documentNumber()).isEmpty()) {
            conditions.add("entry.number <> '' and entry.number like "
                    + "regexp_replace(warehouse.fold(:number), '[^a-z0-9]', '', 'g') || '%'");
            values.put("number", text(query.documentNumber()));
        }
        if (!text(query.words()).isEmpty()) {
            conditions.add("to_tsvector('simple', entry.words) @@ plainto_tsquery('simple', warehouse.fold(:words))");
            values.put("words", text(query.words()));
        }
        if (query.within() != null) {
            conditions.add("(record.office = :within or record.office like :within || '.%')");
            values.put("within", query.within().value());
        }
        if (query.type() != null) {
            conditions.add("record.type = :type");
            values.put("type", query.type().key());
        }
        if (query.office() != null) {
            conditions.add("(record.office = :office or record.office like :office || '.%')");
            values.put("office", query.office().value());
        }
        if (query.issuedFrom() != null) {
            conditions.add("entry.issued_until >= :issuedFrom");
            values.put("issuedFrom", query.issuedFrom());
        }
        if (query.issuedUntil() != null) {
            conditions.add("entry.issued_from <= :issuedUntil");
            values.put("issuedUntil", query.issuedUntil());
        }
        return conditions;
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(new CitizenId(row.getString("citizen_id")),
                new DocumentId(row.getObject("document_id", UUID.class)), new DocumentType(row.getString("type")),
                new OfficeCode(row.getString("office")), row.getString("document_number"),
                Hit.masked(row.getString("holder")), row.getObject("year", Integer.class), row.getDouble("likeness"));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

}
