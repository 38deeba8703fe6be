package vn.sohoa.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

import org.springframework.cache.Cache;
import org.springframework.cache.caffeine.CaffeineCache;
import org.springframework.cache.transaction.TransactionAwareCacheDecorator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The systems that may ask the warehouse. */
@Component
public class Clients {

    /**
     * How long another process may not know that a client was changed or revoked; this
     * one knows at once.
     */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    private static final int MOST_REMEMBERED = 10_000;

    private static final int SECRET_BYTES = 32;

    private final JdbcClients clients;

    private final AuditTrail auditTrail;

    private final SecureRandom random = new SecureRandom();

    /** What changes is forgotten when its transaction is committed. */
    private final Cache calling = new TransactionAwareCacheDecorator(new CaffeineCache("clients",
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build()));

    Clients(JdbcClients clients, AuditTrail auditTrail) {
        this.clients = clients;
        this.auditTrail = auditTrail;
    }

    /** A client that is not revoked. */
    public Optional<Client> find(String id) {
        return clients.find(id);
    }

    /**
     * The same for the client of a request, of which there are many a second: as it was a
     * second ago at the earliest.
     */
    public Optional<Client> calling(String id) {
        return Optional.ofNullable(calling.get(id, () -> clients.find(id).orElse(null)));
    }

    /** Checksum of a client's secret. */
    public Optional<Sha256> secretOf(String id) {
        return clients.secretOf(id);
    }

    /**
     * Admits a client, or changes what it is bound to and its secret.
     * @return its secret, which is not kept and cannot be shown again
     */
    public String admit(Client client) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        clients.save(client, checksum(secret));
        calling.evict(client.id());
        return secret;
    }

    /** The same, by somebody who is named in the audit trail. */
    @Transactional
    public String admit(Client client, Inquiry by) {
        tell(client.id() + ": admitted to " + client.scopes().stream().map(Scope::code).sorted().toList(), by);
        return admit(client);
    }

    /**
     * Those that are not revoked, in the order of their ids.
     * @param within the office they act for, or one above; null: all
     * @param after id of the last one seen; empty: from the beginning
     */
    public List<Client> list(@Nullable OfficeCode within, String after, int most) {
        return clients.list(within, after, most);
    }

    /**
     * Shuts a client out at once: tokens it holds are good for nothing.
     * @return whether it was admitted until now
     */
    @Transactional
    public boolean revoke(String id, Inquiry by) {
        boolean revoked = clients.revoke(id);
        calling.evict(id);
        if (revoked) {
            tell(id + ": revoked", by);
        }
        return revoked;
    }

    /**
     * From now on takes requests of a client only over connections that show a
     * certificate, or over any again.
     * @param certificate checksum of its DER form; null: over any
     * @return whether it is admitted
     */
    @Transactional
    public boolean bind(String id, @Nullable Sha256 certificate, Inquiry by) {
        boolean bound = clients.bind(id, certificate);
        calling.evict(id);
        if (bound) {
            tell(id + ": " + ((certificate != null) ? "bound to certificate " + certificate.value()
                    : "bound to no certificate"), by);
        }
        return bound;
    }

    private void tell(String what, Inquiry by) {
        auditTrail.add(AuditEvent.ofInquiry(AuditAction.CLIENT_CHANGED, by, null, AuditResult.GRANTED, what));
    }

    /**
     * The form in which secrets are kept: 256 random bits need no slow hash, unlike
     * passwords.
     */
    public static Sha256 checksum(String secret) {
        return Checksum.of(secret);
    }

}
