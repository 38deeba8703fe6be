package vn.sohoa.access;

import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.document.Sha256;

/**
 * A system that asks the warehouse, and what it is bound to.
 *
 * @param procedures codes it may name; {@code *} for all
 * @param recordTypes types it may see; {@code *} for all
 * @param requestsPerMinute more are refused
 * @param certificate SHA-256 of the certificate that its connections must show; null:
 * none is asked for
 */
public record Client(String id, String name, OfficeCode office, Set<Scope> scopes, Set<String> procedures,
        Set<String> recordTypes, int requestsPerMinute, @Nullable Sha256 certificate) {

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

    /** A client whose connections need not show a certificate. */
    public Client(String id, String name, OfficeCode office, Set<Scope> scopes, Set<String> procedures,
            Set<String> recordTypes, int requestsPerMinute) {
        this(id, name, office, scopes, procedures, recordTypes, requestsPerMinute, null);
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
