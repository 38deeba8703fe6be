package vn.sohoa.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.JdbcIdempotentRequests;
import vn.sohoa.correction.CorrectionReport;
import vn.sohoa.correction.CorrectionState;
import vn.sohoa.correction.JdbcCorrections;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JdbcHoldings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of wrong values; nothing changes until a person has looked. */
@Component
class CorrectionReports {

    private final Procedures procedures;

    private final JdbcHoldings holdings;

    private final JdbcCorrections corrections;

    private final JdbcIdempotentRequests requests;

    private final AuditTrail auditTrail;

    private final JsonMapper json = JsonMapper.shared();

    CorrectionReports(Procedures procedures, JdbcHoldings holdings, JdbcCorrections corrections,
            JdbcIdempotentRequests requests, AuditTrail auditTrail) {
        this.procedures = procedures;
        this.holdings = holdings;
        this.corrections = corrections;
        this.requests = requests;
        this.auditTrail = auditTrail;
    }

    /**
     * @param key of idempotency
     */
    @Transactional
    CorrectionAnswer report(Client client, String key, CorrectionRequest request) {
        String answer = requests.once(client.id(), key, json.writeValueAsString(request),
                () -> json.writeValueAsString(take(client, request)));
        return json.readValue(answer, CorrectionAnswer.class);
    }

    Optional<CorrectionState> find(Client client, UUID id) {
        return corrections.find(id, client.id());
    }

    private CorrectionAnswer take(Client client, CorrectionRequest request) {
        Asking asking = request.asking();
        Procedure procedure = asking.allowedFor(client, procedures);
        HeldRecord held = holdings.find(asking.citizenId(), new DocumentId(request.record()))
            .filter(one -> client.maySee(one.type()) && procedure.uses(one.type()))
            .orElseThrow(() -> new ApiProblemException(ApiProblem.RECORD_NOT_FOUND, asking.by(client)));
        FieldKey field = new FieldKey(request.field());
        CorrectionReport report = new CorrectionReport(asking.citizenId(), held.document(), held.version(), field,
                request.proposed(), request.reason(), client.id(), asking.procedure(), asking.dossier(), held.office());
        boolean fresh = corrections.report(report);
        auditTrail.add(AuditEvent.ofReading(AuditAction.CORRECTION_REPORTED, asking.by(client), asking.citizenId(),
                held.document(), List.of(field)));
        return new CorrectionAnswer(report.id(), fresh);
    }

}
