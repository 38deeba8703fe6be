package vn.sohoa.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;

/**
 * Links to archival copies, lent for minutes to the client that asked. The link itself
 * names nobody.
 */
@Component
public class DocumentLinks {

    /** How long a link is good. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(1);

    private static final int TOKEN_BYTES = 32;

    private final JdbcDocumentLinks links;

    private final SecureRandom random = new SecureRandom();

    private final AtomicLong nextForgetting = new AtomicLong(System.nanoTime());

    DocumentLinks(JdbcDocumentLinks links) {
        this.links = links;
    }

    /** Lends copies; the returned tokens stand in their links, in the same order. */
    public List<String> lend(List<Loan> loans) {
        List<String> tokens = loans.stream().map(loan -> freshToken()).toList();
        links.save(tokens.stream().map(Checksum::of).toList(), loans, LIFE);
        forgetExpired();
        return tokens;
    }

    private String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // not at each loan: that is one more statement, and all of them about the same rows
    private void forgetExpired() {
        long now = System.nanoTime();
        long due = nextForgetting.get();
        if (now - due >= 0 && nextForgetting.compareAndSet(due, now + BETWEEN_FORGETTING.toNanos())) {
            links.forgetExpired();
        }
    }

    /** What was lent to {@code client} under a token that is still good. */
    public Optional<Loan> find(String token, String client) {
        return links.find(Checksum.of(token), client);
    }

    /**
     * A copy lent to a client.
     */
    public record Loan(Inquiry inquiry, CitizenId citizen, DocumentId document, Sha256 copy) {
    }

}
