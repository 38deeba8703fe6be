package vn.sohoa.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.DocumentLinks;
import vn.sohoa.access.Scope;
import vn.sohoa.document.DocumentId;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JudgedRecord;
import vn.sohoa.warehouse.JdbcHoldings;
import vn.sohoa.warehouse.RecordContent;
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
        Asking asking = request.asking();
        Procedure procedure = asking.allowedFor(client, procedures);
        List<HeldRecord> usable = usable(client, asking,
                request.records().stream().distinct().map(DocumentId::new).toList(), procedure);
        Map<DocumentId, RecordContent> contents = holdings.contents(usable);
        boolean masked = !open || !client.may(Scope.EVIDENCE_READ_OPEN);
        auditTrail.add(usable.stream().map(held -> shown(client, asking, held, contents)).toList());
        List<String> tokens = links.lend(usable.stream()
            .map(held -> new DocumentLinks.Loan(asking.by(client), asking.citizenId(), held.document(),
                    content(held, contents).copy()))
            .toList());
        Instant expires = clock.instant().plus(DocumentLinks.LIFE);
        List<EvidenceAnswer.Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            HeldRecord held = usable.get(i);
            RecordContent content = content(held, contents);
            evidence.add(show(held, content, masked, new EvidenceAnswer.Copy("/api/v1/documents/" + tokens.get(i),
                    expires, "application/pdf", content.copy().value(), "none")));
        }
        return new EvidenceAnswer(evidence);
    }

    /**
     * Records that can stand in for a component of the procedure today.
     * @throws ApiProblemException RECORD_NOT_FOUND where one of them cannot
     */
    List<HeldRecord> usable(Client client, Asking asking, List<DocumentId> documents, Procedure procedure) {
        LocalDate today = LocalDate.now(clock);
        Map<DocumentId, HeldRecord> held = holdings.on(today, asking.citizenId())
            .stream()
            .filter(one -> isUsable(client, one, procedure, today))
            .collect(Collectors.toMap(HeldRecord::document, Function.identity()));
        return documents.stream()
            .map(document -> Optional.ofNullable(held.get(document))
                .orElseThrow(() -> new ApiProblemException(ApiProblem.RECORD_NOT_FOUND, asking.by(client))))
            .toList();
    }

    private static boolean isUsable(Client client, HeldRecord held, Procedure procedure, LocalDate today) {
        return client.maySee(held.type()) && procedure.components()
            .stream()
            .flatMap(component -> component.substitutes().stream())
            .filter(rule -> rule.type().equals(held.type()))
            .anyMatch(rule -> JudgedRecord.of(held, rule, client.office(), today).usable());
    }

    private static RecordContent content(HeldRecord held, Map<DocumentId, RecordContent> contents) {
        return Objects.requireNonNull(contents.get(held.document()), "a record has a version");
    }

    private static AuditEvent shown(Client client, Asking asking, HeldRecord held,
            Map<DocumentId, RecordContent> contents) {
        return AuditEvent.ofReading(AuditAction.RECORD_READ, asking.by(client), asking.citizenId(), held.document(),
                content(held, contents).fields().stream().map(RecordField::key).toList());
    }

    private static EvidenceAnswer.Evidence show(HeldRecord held, RecordContent content, boolean masked,
            EvidenceAnswer.Copy copy) {
        Map<String, EvidenceAnswer.Value> values = new LinkedHashMap<>();
        content.fields()
            .forEach(field -> values.put(field.key().key(), new EvidenceAnswer.Value(
                    masked ? Masking.mask(field.key(), field.value()) : field.value(), field.confidence().value())));
        return new EvidenceAnswer.Evidence(held.document().value(), held.type().key(), held.version(),
                held.trust().code(), held.validUntil(), masked, values, copy);
    }

}
