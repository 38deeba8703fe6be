package vn.sohoa.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DossierCode;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dossiers in PostgreSQL. Runs in the transaction of the caller. */
@Component
public class JdbcDossiers {

    private final JdbcClient jdbc;

    JdbcDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Dossier> find(DossierCode code) {
        return find(code, "");
    }

    /** The same, and nobody changes it until the transaction ends. */
    public Optional<Dossier> findForChange(DossierCode code) {
        return find(code, " for update");
    }

    private Optional<Dossier> find(DossierCode code, String lock) {
        return jdbc.sql("""
                select code, procedure_code, office, handled_by, received_on, state, portal_state,
                    population_data_used, result_synchronised
                from dossier.dossier where code = :code""" + lock)
            .param("code", code.value())
            .query(this::dossier)
            .optional();
    }

    private Dossier dossier(ResultSet row, int number) throws SQLException {
        DossierCode code = new DossierCode(row.getString("code"));
        String handledBy = row.getString("handled_by");
        return new Dossier(code, new ProcedureCode(row.getString("procedure_code")),
                new OfficeCode(row.getString("office")), (handledBy != null) ? new OfficeCode(handledBy) : null,
                row.getObject("received_on", LocalDate.class), DossierState.of(row.getString("state")),
                row.getString("portal_state"), row.getBoolean("population_data_used"),
                row.getBoolean("result_synchronised"), components(code), results(code));
    }

    private List<Dossier.Component> components(DossierCode code) {
        return jdbc.sql("""
                select code, file, digitized, reused, from_warehouse, replaced_by from dossier.component
                where dossier_code = :dossier order by position
                """)
            .param("dossier", code.value())
            .query((row, number) -> new Dossier.Component(row.getString("code"), row.getString("file"),
                    row.getBoolean("digitized"), row.getBoolean("reused"), row.getBoolean("from_warehouse"),
                    row.getString("replaced_by")))
            .list();
    }

    private List<Dossier.Result> results(DossierCode code) {
        return jdbc.sql("select name, code, file from dossier.result where dossier_code = :dossier order by position")
            .param("dossier", code.value())
            .query((row, number) -> new Dossier.Result(row.getString("name"), row.getString("code"),
                    row.getString("file")))
            .list();
    }

    /** The reuses that were reported for a dossier, in the order they came. */
    public List<CountedReuse> reuses(DossierCode code) {
        return jdbc.sql("""
                select component_code, document_id, min(reused_at) as reused_at from warehouse.reuse
                where dossier_code = :dossier group by component_code, document_id order by 3, 1, 2
                """)
            .param("dossier", code.value())
            .query((row, number) -> new CountedReuse(row.getString("component_code"),
                    row.getObject("document_id", UUID.class),
                    row.getObject("reused_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /**
     * Replaces what was known of a dossier.
     * @param client that tells of it
     * @return whether it is new
     */
    public boolean save(Dossier dossier, String client) {
        boolean fresh = jdbc.sql("""
                insert into dossier.dossier (code, procedure_code, office, handled_by, received_on, state,
                    portal_state, population_data_used, result_synchronised, client)
                values (:code, :procedure, :office, :handledBy, :receivedOn, :state, :portalState, :population,
                    :synchronised, :client)
                on conflict (code) do update
                set procedure_code = excluded.procedure_code, office = excluded.office,
                    handled_by = excluded.handled_by, received_on = excluded.received_on, state = excluded.state,
                    portal_state = excluded.portal_state, population_data_used = excluded.population_data_used,
                    result_synchronised = excluded.result_synchronised, client = excluded.client, changed_at = now()
                returning (xmax = 0) as fresh
                """)
            .param("code", dossier.code().value())
            .param("procedure", dossier.procedure().value())
            .param("office", dossier.office().value())
            .param("handledBy", (dossier.handledBy() != null) ? dossier.handledBy().value() : null)
            .param("receivedOn", dossier.receivedOn())
            .param("state", dossier.state().code())
            .param("portalState", dossier.portalState())
            .param("population", dossier.populationDataUsed())
            .param("synchronised", dossier.resultSynchronised())
            .param("client", client)
            .query(Boolean.class)
            .single();
        saveComponents(dossier);
        saveResults(dossier);
        return fresh;
    }

    private void saveComponents(Dossier dossier) {
        List<Dossier.Component> all = dossier.components();
        jdbc.sql("delete from dossier.component where dossier_code = :dossier")
            .param("dossier", dossier.code().value())
            .update();
        jdbc.sql("""
                insert into dossier.component
                    (dossier_code, code, file, digitized, reused, from_warehouse, replaced_by, position)
                select :dossier, told.* from unnest(:codes::text[], :files::text[], :digitized::boolean[],
                    :reused::boolean[], :warehouse::boolean[], :replaced::text[]) with ordinality as told
                """)
            .param("dossier", dossier.code().value())
            .param("codes", all.stream().map(Dossier.Component::code).toArray(String[]::new))
            .param("files", texts(all.stream().map(Dossier.Component::file).toArray()))
            .param("digitized", all.stream().map(Dossier.Component::digitized).toArray(Boolean[]::new))
            .param("reused", all.stream().map(Dossier.Component::reused).toArray(Boolean[]::new))
            .param("warehouse", all.stream().map(Dossier.Component::fromWarehouse).toArray(Boolean[]::new))
            .param("replaced", texts(all.stream().map(Dossier.Component::replacedBy).toArray()))
            .update();
    }

    private void saveResults(Dossier dossier) {
        List<Dossier.Result> all = dossier.results();
        jdbc.sql("delete from dossier.result where dossier_code = :dossier")
            .param("dossier", dossier.code().value())
            .update();
        jdbc.sql("""
                insert into dossier.result (dossier_code, name, code, file, position)
                select :dossier, told.*
                from unnest(:names::text[], :codes::text[], :files::text[]) with ordinality as told
                """)
            .param("dossier", dossier.code().value())
            .param("names", all.stream().map(Dossier.Result::name).toArray(String[]::new))
            .param("codes", texts(all.stream().map(Dossier.Result::code).toArray()))
            .param("files", texts(all.stream().map(Dossier.Result::file).toArray()))
            .update();
    }

    private static @Nullable String[] texts(@Nullable Object[] values) {
        String[] texts = new String[values.length];
        System.arraycopy(values, 0, texts, 0, values.length);
        return texts;
    }

}
