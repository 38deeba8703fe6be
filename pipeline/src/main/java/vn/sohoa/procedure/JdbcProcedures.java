package vn.sohoa.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

    Optional<Procedure> find(ProcedureCode code) {
        return jdbc.sql("select name, written_result from office.procedure where code = :code")
            .param("code", code.value())
            .query((row, number) -> new Procedure(code, row.getString("name"), row.getBoolean("written_result"),
                    components(code)))
            .optional();
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

    private List<Procedure.Component> components(ProcedureCode code) {
        return jdbc.sql("""
                select code, name, required from office.procedure_component
                where procedure_code = :procedure order by position
                """)
            .param("procedure", code.value())
            .query((row, number) -> new Procedure.Component(row.getString("code"), row.getString("name"),
                    row.getBoolean("required"), substitutes(code, row.getString("code"))))
            .list();
    }

    private List<Substitute> substitutes(ProcedureCode code, String component) {
        return jdbc.sql("""
                select record_type, not_older_than_days, must_be_verified, own_office_only
                from office.component_substitute
                where procedure_code = :procedure and component_code = :component order by record_type
                """)
            .param("procedure", code.value())
            .param("component", component)
            .query(JdbcProcedures::substitute)
            .list();
    }

    private static Substitute substitute(ResultSet row, int number) throws SQLException {
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
