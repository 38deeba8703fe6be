package vn.sohoa.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The systems that may ask the warehouse. */
@Component
public class Clients {

    private static final int SECRET_BYTES = 32;

    private final JdbcClients clients;

    private final AuditTrail auditTrail;

    private final SecureRandom random = new SecureRandom();

    Clients(JdbcClients clients, AuditTrail auditTrail) {
        this.clients = clients;
        this.auditTrail = auditTrail;
    }

    /** A client that is not revoked. */
    public Optional<Client> find(String id) {
        return clients.find(id);
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
        if (revoked) {
            tell(id + ": revoked", by);
        }
        return revoked;
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
