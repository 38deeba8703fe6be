package vn.sohoa.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import vn.sohoa.access.Client;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;

/**
 * Whom a request is about and what for; part of each.
 *
 * @param purpose in words, for the audit trail and the citizen
 */
record Asking(@NotNull CitizenId citizenId, @NotNull ProcedureCode procedure, @NotNull DossierCode dossier,
        @NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cc}*\\p{L}\\P{Cc}*",
                message = "says what for, in words on one line") String purpose) {

    Inquiry by(Client client) {
        return new Inquiry(client.id(), client.id(), client.office(), purpose, procedure.value(), dossier.value());
    }

    /**
     * The procedure, where the client may ask for it and for this dossier.
     * @throws ApiProblemException where it may not, or there is none
     */
    Procedure allowedFor(Client client, Procedures procedures) {
        if (!client.mayName(procedure)) {
            throw new ApiProblemException(ApiProblem.PROCEDURE_NOT_ALLOWED, by(client));
        }
        if (!client.mayActFor(dossier)) {
            throw new ApiProblemException(ApiProblem.DOSSIER_OF_ANOTHER_OFFICE, by(client));
        }
        return procedures.find(procedure)
            .orElseThrow(() -> new ApiProblemException(ApiProblem.UNKNOWN_PROCEDURE, by(client)));
    }

    /** Leaves the purpose out: people write names into it. */
    @Override
    public String toString() {
        return citizenId + " for " + procedure + " " + dossier;
    }
}
