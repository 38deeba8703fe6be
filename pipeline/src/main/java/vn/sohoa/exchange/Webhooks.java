package vn.sohoa.exchange;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Logger LOGGER = LoggerFactory.getLogger(Webhooks.class);

    private static final int AT_ONCE = 50;

    /** Clients that are sent to at the same time. */
    private static final int TURNS = 16;

    /** What a receiver answers to nothing with: the next message would fare no better. */
    private static final Set<String> UNREACHABLE = Set.of(WebhookCalls.TIMED_OUT, WebhookCalls.CONNECTION_FAILED);

    /** How long it can be seen that something was delivered. */
    private static final Duration KEPT = Duration.ofDays(90);

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

    /**
     * Sends what is due, to each client in a turn of its own: one whose receiver hangs
     * holds up nobody else.
     */
    void round() {
        webhooks.forgetDelivered(KEPT);
        webhooks.clients().forEach(id -> clients.find(id).ifPresent(webhooks::fanOut));
        try (ExecutorService turns = Executors.newFixedThreadPool(TURNS,
                Thread.ofVirtual().name("webhook-", 0).factory())) {
            for (String client : webhooks.due()) {
                Future<?> _ = turns.submit(() -> turn(client));
            }
        }
    }

    private void turn(String client) {
        try {
            long end = System.nanoTime() + settings.deadline().toNanos();
            List<Delivery> due = webhooks.take(client, AT_ONCE);
            while (!due.isEmpty()) {
                due = send(client, due, end) ? webhooks.take(client, AT_ONCE) : List.of();
            }
        }
        catch (RuntimeException ex) {
            // what was taken comes again when its time is over
            LOGGER.warn("changes for {} could not be sent: {}", client, ex.getClass().getName());
        }
    }

    /**
     * @param end of the turn
     * @return whether there is time for more
     */
    private boolean send(String client, List<Delivery> due, long end) {
        for (int i = 0; i < due.size(); i++) {
            Optional<String> problem = send(due.get(i));
            if (problem.filter(UNREACHABLE::contains).isPresent()) {
                webhooks.pause(client, settings.pauseOfReceiver(webhooks.unreachable(client)));
            }
            else {
                webhooks.reachable(client);
            }
            if (problem.filter(UNREACHABLE::contains).isPresent() || System.nanoTime() > end
                    || Thread.currentThread().isInterrupted()) {
                webhooks.putBack(due.subList(i + 1, due.size()).stream().map(Delivery::id).toList());
                return false;
            }
        }
        return true;
    }

    private Optional<String> send(Delivery delivery) {
        Optional<String> problem = calls.send(delivery);
        if (problem.isEmpty()) {
            webhooks.arrived(delivery.id());
        }
        else if (delivery.attempts() >= settings.attempts()) {
            webhooks.dead(delivery.id(), problem.get());
        }
        else {
            webhooks.failed(delivery.id(), problem.get(), settings.pauseAfter(delivery.attempts()));
        }
        return problem;
    }

}
