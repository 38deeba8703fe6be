package vn.sohoa.warehouse;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DossierCode;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times that a record spared a citizen a paper. */
@Component
public class JdbcReuses {

    private final JdbcClient jdbc;

    JdbcReuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts a reuse once for each component of a dossier, however often it is reported.
     * @return whether it is new
     */
    public boolean report(HeldRecord held, String client, ProcedureCode procedure, DossierCode dossier,
            @Nullable String component, OfficeCode office) {
        return jdbc.sql("""
                insert into warehouse.reuse (citizen_id, id, document_id, version, client, procedure_code,
                    dossier_code, component_code, office, reused_at)
                values (:citizen, :id, :document, :version, :client, :procedure, :dossier, :component, :office,
                    now())
                on conflict on constraint reuse_once_per_dossier do nothing
                """)
            .param("citizen", held.citizen().value())
            .param("id", UUID.randomUUID())
            .param("document", held.document().value())
            .param("version", held.version())
            .param("client", client)
            .param("procedure", procedure.value())
            .param("dossier", dossier.value())
            .param("component", component)
            .param("office", office.value())
            .update() == 1;
    }

}
