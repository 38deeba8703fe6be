package vn.sohoa.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.OfficeCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links between citizens and their other numbers. One proposes, somebody else decides;
 * what was linked can be unlinked the same way. Every step is kept and audited.
 */
@Component
public class AliasLinks {

    private final JdbcAliasLinks links;

    private final AuditTrail auditTrail;

    AliasLinks(JdbcAliasLinks links, AuditTrail auditTrail) {
        this.links = links;
        this.auditTrail = auditTrail;
    }

    /**
     * Says that a number belongs to a citizen.
     * @param evidence a paper held of the citizen, or under the former ID; where it names
     * a field, the number stands in it
     * @param by whose purpose is the reason that is kept
     */
    @Transactional
    public LinkAnswer propose(Alias alias, CitizenId citizen, Evidence evidence, Inquiry by) {
        if (!links.shows(evidence, alias, citizen)) {
            return new LinkAnswer.Refused(LinkAnswer.Reason.NO_EVIDENCE);
        }
        UUID id = id(alias, citizen);
        Optional<AliasLink> present = links.hold(id);
        if (present.isPresent() && present.get().state().after(LinkMove.PROPOSE).isEmpty()) {
            return new LinkAnswer.Refused(LinkAnswer.Reason.NOT_NOW);
        }
        links.propose(id, alias, citizen, evidence, by);
        return moved(id, citizen, LinkState.PROPOSED, by);
    }

    /** Agrees with what is proposed: to link, or to unlink. */
    @Transactional
    public LinkAnswer accept(UUID link, Inquiry by) {
        return move(link, LinkMove.ACCEPT, by);
    }

    /** Leaves it as it was before the proposal. */
    @Transactional
    public LinkAnswer refuse(UUID link, Inquiry by) {
        return move(link, LinkMove.REFUSE, by);
    }

    /** Says that a number is not the citizen's after all. */
    @Transactional
    public LinkAnswer proposeUnlinking(UUID link, Inquiry by) {
        return move(link, LinkMove.PROPOSE_UNLINKING, by);
    }

    private LinkAnswer move(UUID id, LinkMove move, Inquiry by) {
        AliasLink link = links.hold(id).orElse(null);
        if (link == null) {
            return new LinkAnswer.Refused(LinkAnswer.Reason.UNKNOWN_LINK);
        }
        LinkState next = link.state().after(move).orElse(null);
        if (next == null) {
            return new LinkAnswer.Refused(LinkAnswer.Reason.NOT_NOW);
        }
        if (link.state().waits() && link.proposedBy().equals(by.actor())) {
            return new LinkAnswer.Refused(LinkAnswer.Reason.SAME_PERSON);
        }
        if (link.state() == LinkState.PROPOSED && next == LinkState.LINKED && links.taken(link.alias())) {
            return new LinkAnswer.Refused(LinkAnswer.Reason.TAKEN);
        }
        links.move(link, next, by);
        return moved(id, link.citizen(), next, by);
    }

    private LinkAnswer moved(UUID id, CitizenId citizen, LinkState state, Inquiry by) {
        auditTrail.add(AuditEvent.ofInquiry(state.waits() ? AuditAction.ALIAS_PROPOSED : AuditAction.ALIAS_DECIDED, by,
                citizen, AuditResult.GRANTED, state.code()));
        return new LinkAnswer.Moved(id, state);
    }

    /**
     * What waits for a second person, the oldest first.
     * @param within evidence of this office or below it; null: of all
     */
    public List<AliasLink> waiting(@Nullable OfficeCode within, int limit) {
        return links.waiting(within, limit);
    }

    /** Every link of a citizen that was ever proposed. */
    public List<AliasLink> of(CitizenId citizen) {
        return links.of(citizen);
    }

    /** All steps of a link, the first first. */
    public List<LinkStep> history(UUID link) {
        return links.history(link);
    }

    // the same link always has the same id, so that proposing can be repeated
    private static UUID id(Alias alias, CitizenId citizen) {
        String key = alias.kind().code() + "\0" + alias.number() + "\0" + citizen.value();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

}
