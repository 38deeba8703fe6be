package vn.sohoa.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.DocumentLinks;
import vn.sohoa.access.Scope;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JdbcHoldings;
import vn.sohoa.warehouse.RecordField;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows records to those whose procedure can use them. The audit events are written in
 * the transaction that reads: without them nothing is shown.
 */
@Component
class EvidenceRequests {

    private final Procedures procedures;

    private final JdbcHoldings holdings;

    private final DocumentLinks links;

    private final AuditTrail auditTrail;

    private final Clock clock;

    EvidenceRequests(Procedures procedures, JdbcHoldings holdings, DocumentLinks links, AuditTrail auditTrail,
            Clock clock) {
        this.procedures = procedures;
        this.holdings = holdings;
        this.links = links;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * @param open whether the token lets values be seen unmasked
     * @throws ApiProblemException RECORD_NOT_FOUND where one of them is not held, or of
     * no use for the procedure
     */
    @Transactional
    EvidenceAnswer answer(Client client, EvidenceRequest request, boolean open) {
        Procedure procedure = request.asking().allowedFor(client, procedures);
        boolean masked = !open || !client.may(Scope.EVIDENCE_READ_OPEN);
        List<EvidenceAnswer.Evidence> found = request.records()
            .stream()
            .distinct()
            .map(id -> usable(client, request.asking().citizenId(), new DocumentId(id), procedure)
                .orElseThrow(() -> new ApiProblemException(ApiProblem.RECORD_NOT_FOUND, request.asking().by(client))))
            .map(held -> show(client, request.asking(), held, masked))
            .toList();
        return new EvidenceAnswer(found);
    }

    /** A record that can stand in for a component of the procedure today. */
    Optional<HeldRecord> usable(Client client, CitizenId citizen, DocumentId document, Procedure procedure) {
        LocalDate today = LocalDate.now(clock);
        return holdings.find(citizen, document)
            .filter(held -> client.maySee(held.type()))
            .filter(held -> procedure.components()
                .stream()
                .flatMap(component -> component.substitutes().stream())
                .filter(rule -> rule.type().equals(held.type()))
                .anyMatch(rule -> JudgedRecord.of(held, rule, client.office(), today).usable()));
    }

    private EvidenceAnswer.Evidence show(Client client, Asking asking, HeldRecord held, boolean masked) {
        List<RecordField> fields = holdings.fields(held);
        auditTrail.add(AuditEvent.ofReading(AuditAction.RECORD_READ, asking.by(client), asking.citizenId(),
                held.document(), fields.stream().map(RecordField::key).toList()));
        Map<String, EvidenceAnswer.Value> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.key().key(), new EvidenceAnswer.Value(
                masked ? Masking.mask(field.key(), field.value()) : field.value(), field.confidence().value())));
        return new EvidenceAnswer.Evidence(held.document().value(), held.type().key(), held.version(),
                held.trust().code(), held.validUntil(), masked, values, copy(client, asking, held));
    }

    private EvidenceAnswer.Copy copy(Client client, Asking asking, HeldRecord held) {
        Instant expires = clock.instant().plus(DocumentLinks.LIFE);
        String token = links
            .lend(new DocumentLinks.Loan(asking.by(client), asking.citizenId(), held.document(), held.copy()));
        return new EvidenceAnswer.Copy("/api/v1/documents/" + token, expires, "application/pdf", held.copy().value(),
                "none");
    }

}
