package vn.sohoa.access;

import java.util.Set;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;

/**
 * A system that asks the warehouse, and what it is bound to.
 *
 * @param procedures codes it may name; {@code *} for all
 * @param recordTypes types it may see; {@code *} for all
 * @param requestsPerMinute more are refused
 */
public record Client(String id, String name, OfficeCode office, Set<Scope> scopes, Set<String> procedures,
        Set<String> recordTypes, int requestsPerMinute) {

    private static final String ALL = "*";

    public Client {
        scopes = Set.copyOf(scopes);
        procedures = Set.copyOf(procedures);
        recordTypes = Set.copyOf(recordTypes);
    }

    public boolean mayName(ProcedureCode procedure) {
        return procedures.contains(ALL) || procedures.contains(procedure.value());
    }

    public boolean maySee(DocumentType type) {
        return recordTypes.contains(ALL) || recordTypes.contains(type.key());
    }

    /**
     * Whether the dossier was received by its office or one below it. Older codes name
     * only the province or ministry, so the two must agree in that.
     */
    public boolean mayActFor(DossierCode dossier) {
        return office.includes(dossier.office())
                || dossier.office().includes(office) && dossier.value().startsWith("0");
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
