package vn.sohoa.api;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.JdbcIdempotentRequests;
import vn.sohoa.document.DocumentId;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JdbcReuses;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts each reuse once for a component of a dossier, however often it is reported. */
@Component
class ReuseReports {

    private final Procedures procedures;

    private final EvidenceRequests evidence;

    private final JdbcReuses reuses;

    private final JdbcIdempotentRequests requests;

    private final AuditTrail auditTrail;

    private final JsonMapper json = JsonMapper.shared();

    ReuseReports(Procedures procedures, EvidenceRequests evidence, JdbcReuses reuses, JdbcIdempotentRequests requests,
            AuditTrail auditTrail) {
        this.procedures = procedures;
        this.evidence = evidence;
        this.reuses = reuses;
        this.requests = requests;
        this.auditTrail = auditTrail;
    }

    /**
     * @param key of idempotency
     */
    @Transactional
    ReuseAnswer report(Client client, String key, ReuseRequest request) {
        String answer = requests.once(client.id(), key, json.writeValueAsString(request),
                () -> json.writeValueAsString(count(client, request)));
        return json.readValue(answer, ReuseAnswer.class);
    }

    private ReuseAnswer count(Client client, ReuseRequest request) {
        Asking asking = request.asking();
        Procedure procedure = asking.allowedFor(client, procedures);
        requireComponents(request, procedure, client);
        List<HeldRecord> held = evidence.usable(client, asking,
                request.reuses().stream().map(reuse -> new DocumentId(reuse.record())).toList(), procedure);
        int counted = 0;
        for (int i = 0; i < held.size(); i++) {
            ReuseRequest.Reuse reuse = request.reuses().get(i);
            boolean fresh = reuses.report(held.get(i), client.id(), asking.procedure(), asking.dossier(),
                    reuse.component(), client.office());
            counted += fresh ? 1 : 0;
        }
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.REUSE_REPORTED, asking.by(client), asking.citizenId(),
                AuditResult.GRANTED, counted + " of " + request.reuses().size()));
        return new ReuseAnswer(counted, request.reuses().size() - counted);
    }

    private static void requireComponents(ReuseRequest request, Procedure procedure, Client client) {
        boolean known = request.reuses()
            .stream()
            .allMatch(reuse -> procedure.components().stream().anyMatch(one -> one.code().equals(reuse.component())));
        if (!known) {
            throw new ApiProblemException(ApiProblem.RECORD_NOT_FOUND, request.asking().by(client));
        }
    }

}
