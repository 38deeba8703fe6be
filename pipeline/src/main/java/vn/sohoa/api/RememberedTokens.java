package vn.sohoa.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Tokens that were checked a moment ago: a system sends the same one with each request,
 * and looking at its signature takes longer than looking up its client.
 */
final class RememberedTokens implements JwtDecoder {

    /** A key that the issuer gave up is good no longer than this. */
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private static final int MOST = 1_000;

    private final JwtDecoder decoder;

    private final Clock clock;

    private final Cache<String, Jwt> checked = Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    /**
     * @param decoder looks at signature, issuer, audience and time
     */
    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = checked.getIfPresent(token);
        if (known != null && isStillGood(known)) {
            return known;
        }
        Jwt fresh = decoder.decode(token);
        checked.put(token, fresh);
        return fresh;
    }

    private boolean isStillGood(Jwt token) {
        Instant end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }

}
