package vn.sohoa.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.ProcedureCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Procedures in PostgreSQL. */
@Component
class JdbcProcedures {

    private final JdbcClient jdbc;

    JdbcProcedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of procedures for which records of some types stand in. */
    List<ProcedureCode> using(List<DocumentType> types, int most) {
        return jdbc.sql("""
                select distinct procedure_code from office.component_substitute
                where record_type = any (:types) order by procedure_code limit :most
                """)
            .param("types", types.stream().map(DocumentType::key).toArray(String[]::new))
            .param("most", most)
            .query((row, number) -> new ProcedureCode(row.getString("procedure_code")))
            .list();
    }

    /** In one statement: each request of the API asks. */
    Optional<Procedure> find(ProcedureCode code) {
        List<Row> rows = jdbc
            .sql("""
                    select procedure.name as procedure_name, procedure.written_result, component.code, component.name, component.required,
                        substitute.record_type, substitute.not_older_than_days, substitute.must_be_verified,
                        substitute.own_office_only
                    from office.procedure
                        left join office.procedure_component as component on component.procedure_code = procedure.code
                        left join office.component_substitute as substitute
                            on substitute.procedure_code = procedure.code and substitute.component_code = component.code
                    where procedure.code = :code
                    order by component.position, substitute.record_type
                    """)
            .param("code", code.value())
            .query(JdbcProcedures::row)
            .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        SequencedMap<Procedure.Component, List<Substitute>> components = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.component() != null) {
                List<Substitute> found = components.computeIfAbsent(row.component(), key -> new ArrayList<>());
                Optional.ofNullable(row.substitute()).ifPresent(found::add);
            }
        }
        return Optional.of(new Procedure(code, rows.getFirst().procedure(), rows.getFirst().writtenResult(),
                components.entrySet()
                    .stream()
                    .map(entry -> new Procedure.Component(entry.getKey().code(), entry.getKey().name(),
                            entry.getKey().required(), entry.getValue()))
                    .toList()));
    }

    List<ProcedureCode> codes(String after, int limit, @Nullable Set<String> among) {
        return jdbc.sql("""
                select code from office.procedure where code > :after and (:all or code = any (:among))
                order by code limit :limit
                """)
            .param("after", after)
            .param("all", among == null)
            .param("among", (among == null) ? new String[0] : among.toArray(String[]::new))
            .param("limit", limit)
            .query((row, number) -> new ProcedureCode(row.getString("code")))
            .list();
    }

    /** A component, still without substitutes, and one of them. */
    private record Row(String procedure, boolean writtenResult, Procedure.@Nullable Component component,
            @Nullable Substitute substitute) {
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        return new Row(row.getString("procedure_name"), row.getBoolean("written_result"),
                (code == null) ? null
                        : new Procedure.Component(code, row.getString("name"), row.getBoolean("required"), List.of()),
                (row.getString("record_type") == null) ? null : substitute(row));
    }

    private static Substitute substitute(ResultSet row) throws SQLException {
        return new Substitute(new DocumentType(row.getString("record_type")),
                row.getObject("not_older_than_days", Integer.class), row.getBoolean("must_be_verified"),
                row.getBoolean("own_office_only"));
    }

    /** Replaces what was known of a procedure. */
    void save(Procedure procedure) {
        jdbc.sql("delete from office.procedure where code = :code").param("code", procedure.code().value()).update();
        jdbc.sql("insert into office.procedure (code, name, written_result) values (:code, :name, :written)")
            .param("code", procedure.code().value())
            .param("name", procedure.name())
            .param("written", procedure.writtenResult())
            .update();
        for (int i = 0; i < procedure.components().size(); i++) {
            save(procedure.code(), procedure.components().get(i), i + 1);
        }
    }

    private void save(ProcedureCode procedure, Procedure.Component component, int position) {
        jdbc.sql("""
                insert into office.procedure_component (procedure_code, code, position, name, required)
                values (:procedure, :code, :position, :name, :required)
                """)
            .param("procedure", procedure.value())
            .param("code", component.code())
            .param("position", position)
            .param("name", component.name())
            .param("required", component.required())
            .update();
        component.substitutes().forEach(substitute -> save(procedure, component.code(), substitute));
    }

    private void save(ProcedureCode procedure, String component, Substitute substitute) {
        jdbc.sql("""
                insert into office.component_substitute (procedure_code, component_code, record_type,
                    not_older_than_days, must_be_verified, own_office_only)
                values (:procedure, :component, :type, :days, :verified, :own)
                """)
            .param("procedure", procedure.value())
            .param("component", component)
            .param("type", substitute.type().key())
            .param("days", substitute.notOlderThanDays())
            .param("verified", substitute.mustBeVerified())
            .param("own", substitute.ownOfficeOnly())
            .update();
    }

}
