package vn.sohoa.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;

/** The systems that may ask the warehouse. */
@Component
public class Clients {

    private static final int SECRET_BYTES = 32;

    private final JdbcClients clients;

    private final SecureRandom random = new SecureRandom();

    Clients(JdbcClients clients) {
        this.clients = clients;
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

    /**
     * The form in which secrets are kept: 256 random bits need no slow hash, unlike
     * passwords.
     */
    public static Sha256 checksum(String secret) {
        return Checksum.of(secret);
    }

}
