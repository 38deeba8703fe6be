package vn.sohoa.exchange;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditResult;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Inquiry;
import vn.sohoa.archive.SealedSecrets;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends changes to the clients that want them: at least once, signed, tried again with
 * growing pauses.
 */
@Component
public class Webhooks {

    private static final int AT_ONCE = 50;

    private final JdbcWebhooks webhooks;

    private final WebhookCalls calls;

    private final SealedSecrets secrets;

    private final WebhookSettings settings;

    private final Destinations destinations;

    private final Clients clients;

    private final AuditTrail auditTrail;

    Webhooks(JdbcWebhooks webhooks, WebhookCalls calls, SealedSecrets secrets, WebhookSettings settings,
            Destinations destinations, Clients clients, AuditTrail auditTrail) {
        this.webhooks = webhooks;
        this.calls = calls;
        this.secrets = secrets;
        this.settings = settings;
        this.destinations = destinations;
        this.clients = clients;
        this.auditTrail = auditTrail;
    }

    /**
     * Sends changes from now on to {@code url}; what was sent elsewhere until now goes
     * there.
     * @return the secret that messages are signed with
     * @throws IllegalArgumentException saying what is wrong with the address
     */
    @Transactional
    public String set(Client client, URI url, Set<ChangeKind> kinds) {
        destinations.requireGood(url);
        String secret = Signature.freshSecret();
        webhooks.save(client.id(), url.toString(), secrets.seal(secret, client.id()), kinds);
        tell(client, String.valueOf(url.getHost()));
        return secret;
    }

    /**
     * Seals secrets with the newest key that are not: those from before there were seals,
     * and those under an older key.
     * @throws vn.sohoa.document.ProblemException ENCRYPTION_KEY_MISSING
     */
    @Transactional
    public void sealSecrets() {
        webhooks.secrets().forEach((client, kept) -> {
            if (!secrets.isUpToDate(kept)) {
                webhooks.replaceSecret(client, kept, secrets.seal(secrets.open(kept, client), client));
            }
        });
    }

    /**
     * Sends nothing any more.
     * @return whether anything was sent until now
     */
    @Transactional
    public boolean remove(Client client) {
        boolean removed = webhooks.remove(client.id());
        if (removed) {
            tell(client, "removed");
        }
        return removed;
    }

    private void tell(Client client, String detail) {
        Inquiry inquiry = new Inquiry("administrator", client.id(), client.office(), "webhook", null, null);
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.WEBHOOK_SET, inquiry, null, AuditResult.GRANTED, detail));
    }

    /**
     * Deliveries of a client.
     * @param after id of the last one seen; null: from the beginning
     */
    public List<DeliveryState> deliveries(Client client, String state, @Nullable UUID after, int limit) {
        return webhooks.list(client.id(), state, after, limit);
    }

    /** What was given up, the latest tried first. */
    public List<DeadLetter> deadLetters(int most) {
        return webhooks.deadLetters(most);
    }

    /**
     * Tries again what was given up, as if it were new.
     * @return whether it was given up until now
     */
    @Transactional
    public boolean sendAgain(UUID delivery, Inquiry by) {
        Optional<String> client = webhooks.revive(delivery);
        client.ifPresent(id -> auditTrail.add(AuditEvent.ofInquiry(AuditAction.DELIVERY_REPEATED, by, null,
                AuditResult.GRANTED, id + ": " + delivery)));
        return client.isPresent();
    }

    /** Sends what is due. */
    void round() {
        webhooks.clients().forEach(id -> clients.find(id).ifPresent(webhooks::fanOut));
        List<Delivery> due = webhooks.take(AT_ONCE);
        while (!due.isEmpty() && !Thread.currentThread().isInterrupted()) {
            due.forEach(this::send);
            due = webhooks.take(AT_ONCE);
        }
    }

    private void send(Delivery delivery) {
        calls.send(delivery).ifPresentOrElse(problem -> {
            if (delivery.attempts() >= settings.attempts()) {
                webhooks.dead(delivery.id(), problem);
            }
            else {
                webhooks.failed(delivery.id(), problem, settings.pauseAfter(delivery.attempts()));
            }
        }, () -> webhooks.arrived(delivery.id()));
    }

}
