package vn.sohoa.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links in PostgreSQL. Changes run in the transaction of the caller. */
@Component
class JdbcAliasLinks {

    private static final String LINK = """
            select id, kind, alias, citizen_id, evidence_document, evidence_page, evidence_field, state, proposed_by,
                decided_by, changed_at
            from warehouse.alias_link
            """;

    private final JdbcClient jdbc;

    JdbcAliasLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link, held until the transaction ends. */
    Optional<AliasLink> hold(UUID id) {
        return jdbc.sql(LINK + " where id = :id for update").param("id", id).query(JdbcAliasLinks::link).optional();
    }

    List<AliasLink> waiting(@Nullable OfficeCode within, int limit) {
        return jdbc
            .sql(LINK
                    + """
                            where state in ('proposed', 'unlink_proposed')
                                and exists (select from warehouse.record
                                    where record.document_id = alias_link.evidence_document and record.withdrawn_at is null
                                        and (:within::text is null or record.office = :within or record.office like :within || '.%'))
                            order by changed_at, id
                            limit :limit
                            """)
            .param("within", (within != null) ? within.value() : null)
            .param("limit", limit)
            .query(JdbcAliasLinks::link)
            .list();
    }

    List<AliasLink> of(CitizenId citizen) {
        return jdbc.sql(LINK + " where citizen_id = :citizen order by changed_at, id")
            .param("citizen", citizen.value())
            .query(JdbcAliasLinks::link)
            .list();
    }

    /** Whether another link of the same number counts. */
    boolean taken(Alias alias) {
        return jdbc.sql("""
                select exists (select from warehouse.alias_link
                    where kind = :kind and alias = :alias and state in ('linked', 'unlink_proposed'))
                """).param("kind", alias.kind().code()).param("alias", alias.number()).query(Boolean.class).single();
    }

    /**
     * Whether the paper is held of the citizen, or of who has the number as citizen ID,
     * and the number stands in the field that is named.
     */
    boolean shows(Evidence evidence, Alias alias, CitizenId citizen) {
        return jdbc.sql("""
                select exists (select from warehouse.record
                    where citizen_id in (:citizen, :alias) and document_id = :document and withdrawn_at is null
                        and (:field::text is null or exists (select from warehouse.record_field as field
                            where field.citizen_id = record.citizen_id and field.document_id = record.document_id
                                and field.version = record.version and field.key = :field and field.page = :page
                                and upper(regexp_replace(field.value, '[[:space:].]', '', 'g')) = :alias)))
                """)
            .param("citizen", citizen.value())
            .param("alias", alias.number())
            .param("document", evidence.document().value())
            .param("field", key(evidence))
            .param("page", evidence.page())
            .query(Boolean.class)
            .single();
    }

    void propose(UUID id, Alias alias, CitizenId citizen, Evidence evidence, Inquiry by) {
        jdbc.sql("""
                insert into warehouse.alias_link (id, kind, alias, citizen_id, evidence_document, evidence_page,
                    evidence_field, state, proposed_by)
                values (:id, :kind, :alias, :citizen, :document, :page, :field, 'proposed', :by)
                on conflict (id) do update
                set evidence_document = excluded.evidence_document, evidence_page = excluded.evidence_page,
                    evidence_field = excluded.evidence_field, state = excluded.state,
                    proposed_by = excluded.proposed_by, decided_by = null, changed_at = clock_timestamp()
                """)
            .param("id", id)
            .param("kind", alias.kind().code())
            .param("alias", alias.number())
            .param("citizen", citizen.value())
            .param("document", evidence.document().value())
            .param("page", evidence.page())
            .param("field", key(evidence))
            .param("by", by.actor())
            .update();
        addStep(id, by);
    }

    void move(AliasLink link, LinkState next, Inquiry by) {
        jdbc.sql("""
                update warehouse.alias_link
                set state = :state, proposed_by = :proposedBy, decided_by = :decidedBy, changed_at = clock_timestamp()
                where id = :id
                """)
            .param("id", link.id())
            .param("state", next.code())
            .param("proposedBy", next.waits() ? by.actor() : link.proposedBy())
            .param("decidedBy", next.waits() ? null : by.actor())
            .update();
        addStep(link.id(), by);
    }

    private void addStep(UUID link, Inquiry by) {
        jdbc.sql("""
                insert into warehouse.alias_step (link, number, state, taken_by, reason, evidence_document,
                    evidence_page, evidence_field)
                select id, (select count(*) + 1 from warehouse.alias_step where alias_step.link = alias_link.id), state,
                    :by, :reason, evidence_document, evidence_page, evidence_field
                from warehouse.alias_link
                where id = :link
                """).param("link", link).param("by", by.actor()).param("reason", by.purpose()).update();
    }

    List<LinkStep> history(UUID link) {
        return jdbc.sql("""
                select number, state, taken_by, reason, evidence_document, evidence_page, evidence_field, taken_at
                from warehouse.alias_step
                where link = :link
                order by number
                """)
            .param("link", link)
            .query((row, number) -> new LinkStep(row.getInt("number"), LinkState.of(row.getString("state")),
                    row.getString("taken_by"), row.getString("reason"), evidence(row),
                    row.getObject("taken_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    private static AliasLink link(ResultSet row, int number) throws SQLException {
        return new AliasLink(Objects.requireNonNull(row.getObject("id", UUID.class)),
                new Alias(AliasKind.of(row.getString("kind")), row.getString("alias")),
                new CitizenId(row.getString("citizen_id")), evidence(row), LinkState.of(row.getString("state")),
                row.getString("proposed_by"), row.getString("decided_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        String field = row.getString("evidence_field");
        return new Evidence(new DocumentId(row.getObject("evidence_document", UUID.class)), row.getInt("evidence_page"),
                (field != null) ? new FieldKey(field) : null);
    }

    private static @Nullable String key(Evidence evidence) {
        FieldKey field = evidence.field();
        return (field != null) ? field.key() : null;
    }

}
