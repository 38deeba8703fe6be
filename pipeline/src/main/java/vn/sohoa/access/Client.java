package vn.sohoa.access;

import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,40}");

    public Client {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a client's ID is 3 to 41 lower-case letters, digits and hyphens: " + id);
        }
        scopes = Set.copyOf(scopes);
        procedures = Set.copyOf(procedures);
        recordTypes = Set.copyOf(recordTypes);
    }

    public boolean mayNameAll() {
        return procedures.contains(ALL);
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
        return office.includes(dossier.office()) || dossier.namesProvinceOnly() && dossier.office().includes(office);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
