package vn.sohoa.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.procedure.Procedure;
import vn.sohoa.procedure.Procedures;
import vn.sohoa.procedure.Substitute;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.JudgedRecord;
import vn.sohoa.warehouse.JdbcHoldings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which papers of a procedure a citizen need not hand in. Of somebody nobody knows
 * it tells the same as of somebody nothing is held of.
 */
@Component
class OnceOnlyChecks {

    private final Procedures procedures;

    private final JdbcHoldings holdings;

    private final AuditTrail auditTrail;

    private final Clock clock;

    OnceOnlyChecks(Procedures procedures, JdbcHoldings holdings, AuditTrail auditTrail, Clock clock) {
        this.procedures = procedures;
        this.holdings = holdings;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Transactional
    OnceOnlyAnswer check(Client client, Asking asking) {
        Procedure procedure = asking.allowedFor(client, procedures);
        List<HeldRecord> held = holdings.on(LocalDate.now(clock), asking.citizenId());
        List<OnceOnlyAnswer.Component> components = procedure.components()
            .stream()
            .map(component -> look(client, held, component))
            .toList();
        long reusable = components.stream().filter(component -> component.record() != null).count();
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.ONCE_ONLY_CHECKED, asking.by(client), asking.citizenId(),
                AuditResult.GRANTED, reusable + " of " + components.size()));
        return new OnceOnlyAnswer(procedure.code().value(), components);
    }

    private OnceOnlyAnswer.Component look(Client client, List<HeldRecord> held, Procedure.Component component) {
        return OnceOnlyAnswer.Component.of(component,
                held.stream()
                    .filter(one -> client.maySee(one.type()))
                    .flatMap(one -> judged(client, one, component.substitutes()).stream())
                    .toList());
    }

    private Optional<JudgedRecord> judged(Client client, HeldRecord held, List<Substitute> substitutes) {
        return substitutes.stream()
            .filter(substitute -> substitute.type().equals(held.type()))
            .findFirst()
            .map(rule -> JudgedRecord.of(held, rule, client.office(), LocalDate.now(clock)));
    }

}
