package vn.sohoa.progress;

import java.time.LocalDate;
import java.util.List;

import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the dossiers that an indicator counts in the order of an index, so that a page
 * costs the same wherever it is.
 */
@Component
class JdbcDossierLists {

    private static final String COMPONENT = "exists (select from dossier.component"
            + " where component.dossier_code = dossier.code and component.%s)";

    private static final String RESULT = "exists (select from dossier.result"
            + " where result.dossier_code = dossier.code and result.file is not null)";

    private static final String REUSED = "exists (select from warehouse.reuse where reuse.dossier_code = dossier.code)";

    private final JdbcClient jdbc;

    JdbcDossierLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after where the page begins; empty strings and the first of all days: at the
     * start
     */
    List<ListedDossier> items(DossierFigure figure, ProgressQuestion question, Place after, int most) {
        Subtree subtree = Subtree.of(question.office());
        return jdbc.sql("""
                select dossier.code, dossier.office, dossier.procedure_code, dossier.received_on, dossier.state,
                    exists (select from dossier.component
                        where component.dossier_code = dossier.code and component.reused) as flagged,
                    (select count(distinct (component_code, document_id)) from warehouse.reuse
                        where reuse.dossier_code = dossier.code) as reuses
                from dossier.dossier left join office.procedure on procedure.code = dossier.procedure_code
                where dossier.office collate "C" >= :fromOffice and dossier.office collate "C" < :beforeOffice
                    and dossier.received_on between :from and :to
                    and (dossier.office collate "C", dossier.received_on, dossier.code collate "C")
                        > (:afterOffice, :afterDay, :afterCode)
                    and %s
                order by dossier.office collate "C", dossier.received_on, dossier.code collate "C"
                limit :most
                """.formatted(condition(figure)))
            .param("fromOffice", subtree.from())
            .param("beforeOffice", subtree.before())
            .param("from", question.period().from())
            .param("to", question.period().to())
            .param("afterOffice", after.office())
            .param("afterDay", after.day())
            .param("afterCode", after.code())
            .param("most", most)
            .query((row, number) -> new ListedDossier(row.getString("code"), new OfficeCode(row.getString("office")),
                    row.getString("procedure_code"), row.getObject("received_on", LocalDate.class),
                    row.getString("state"), row.getBoolean("flagged"), row.getLong("reuses")))
            .list();
    }

    private static String condition(DossierFigure figure) {
        String written = "coalesce(procedure.written_result, true)";
        return switch (figure) {
            case RECEIVED -> "true";
            case WRITTEN_RESULT -> written;
            case RESULT_FILE -> written + " and " + RESULT;
            case BOTH_DIGITIZED -> COMPONENT.formatted("file is not null") + " and " + RESULT;
            case FLAGGED_REUSED -> COMPONENT.formatted("reused");
            case REALLY_REUSED -> REUSED;
            case SHARED_FLAGGED -> "(dossier.result_synchronised or " + COMPONENT.formatted("from_warehouse") + ")";
            case SHARED_REALLY -> "(dossier.result_synchronised or " + REUSED + ")";
            case POPULATION_DATA -> "dossier.population_data_used";
            case RESOLVED -> "dossier.state = 'resolved'";
            case RESOLVED_WITH_FILE -> "dossier.state = 'resolved' and " + RESULT;
        };
    }

    /** Behind this dossier a page begins. */
    record Place(String office, LocalDate day, String code) {

        static final Place START = new Place("", LocalDate.EPOCH, "");

        static Place of(ListedDossier dossier) {
            return new Place(dossier.office().value(), dossier.receivedOn(), dossier.code());
        }

    }

}
