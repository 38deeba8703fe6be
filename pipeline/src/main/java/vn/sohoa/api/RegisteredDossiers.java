package vn.sohoa.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.document.Sha256;
import vn.sohoa.dossier.Dossier;
import vn.sohoa.dossier.JdbcDossiers;
import vn.sohoa.procedure.Procedures;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers as procedure systems tell of them, within the rights of each. */
@Component
class RegisteredDossiers {

    private final Procedures procedures;

    private final JdbcDossiers dossiers;

    private final AuditTrail auditTrail;

    private final JsonMapper json;

    RegisteredDossiers(Procedures procedures, JdbcDossiers dossiers, AuditTrail auditTrail, JsonMapper json) {
        this.procedures = procedures;
        this.dossiers = dossiers;
        this.auditTrail = auditTrail;
        this.json = json;
    }

    /**
     * @param tag the state that the client wants to replace, as it was told; null: any
     */
    @Transactional
    Registered register(Client client, DossierCode code, DossierBody body, @Nullable String tag) {
        require(client, code, body.procedure());
        if (procedures.find(body.procedure()).isEmpty()) {
            throw new ApiProblemException(ApiProblem.UNKNOWN_PROCEDURE, by(client, code, body.procedure()));
        }
        Dossier known = dossiers.findForChange(code).orElse(null);
        if (known != null) {
            require(client, code, known.procedure());
        }
        if (tag != null && (known == null || !tag.equals(answer(known).tag()))) {
            throw new ApiProblemException(ApiProblem.CHANGED_MEANWHILE);
        }
        Dossier told = body.of(code, client);
        boolean fresh = dossiers.save(told, client.id());
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.DOSSIER_REGISTERED, by(client, code, told.procedure()), null,
                AuditResult.GRANTED, told.state().code()));
        Told answer = answer(told);
        return new Registered(answer.answer(), answer.tag(), fresh);
    }

    /**
     * @throws ApiProblemException DOSSIER_NOT_FOUND
     */
    @Transactional(readOnly = true)
    Told find(Client client, DossierCode code) {
        if (!client.mayActFor(code)) {
            throw new ApiProblemException(ApiProblem.DOSSIER_OF_ANOTHER_OFFICE, by(client, code, null));
        }
        Dossier dossier = dossiers.find(code)
            .filter(one -> client.mayName(one.procedure()))
            .orElseThrow(() -> new ApiProblemException(ApiProblem.DOSSIER_NOT_FOUND, by(client, code, null)));
        return answer(dossier);
    }

    private Told answer(Dossier dossier) {
        DossierAnswer answer = DossierAnswer.of(dossier, dossiers.reuses(dossier.code()));
        return new Told(answer, '"' + Sha256.of(json.writeValueAsBytes(answer)).value() + '"');
    }

    private static void require(Client client, DossierCode code, ProcedureCode procedure) {
        if (!client.mayName(procedure)) {
            throw new ApiProblemException(ApiProblem.PROCEDURE_NOT_ALLOWED, by(client, code, procedure));
        }
        if (!client.mayActFor(code)) {
            throw new ApiProblemException(ApiProblem.DOSSIER_OF_ANOTHER_OFFICE, by(client, code, procedure));
        }
    }

    private static Inquiry by(Client client, DossierCode code, @Nullable ProcedureCode procedure) {
        return new Inquiry(client.id(), client.id(), client.office(), "registration of a dossier",
                (procedure != null) ? procedure.value() : null, code.value());
    }

    /**
     * @param tag changes with every change of the answer
     */
    record Told(DossierAnswer answer, String tag) {
    }

    record Registered(DossierAnswer answer, String tag, boolean fresh) {
    }

}
