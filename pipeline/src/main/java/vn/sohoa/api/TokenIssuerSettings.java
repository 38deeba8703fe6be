package vn.sohoa.api;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken.
 *
 * @param issuer any OAuth 2 issuer that describes itself (OpenID Connect discovery or RFC
 * 8414); null: Sohoa's own
 * @param audience that its tokens must name, so that tokens for other services are of no
 * use here
 * @param clientClaim the claim of its tokens that names the registered client
 * @param keyLife how long a key of Sohoa's own signs tokens before another takes its
 * place
 */
@ConfigurationProperties("sohoa.tokens")
record TokenIssuerSettings(@Nullable URI issuer, @DefaultValue("sohoa") String audience,
        @DefaultValue("azp") String clientClaim, @DefaultValue("90d") Duration keyLife) {

    TokenIssuerSettings {
        if (audience.isBlank() || clientClaim.isBlank()) {
            throw new IllegalArgumentException("sohoa.tokens: audience and client-claim must be named");
        }
        if (keyLife.compareTo(SigningKeys.OVERLAP) < 0) {
            throw new IllegalArgumentException("sohoa.tokens.key-life: at least an hour");
        }
    }

    /** Sohoa's own tokens name the client as their subject. */
    String effectiveClientClaim() {
        return (issuer != null) ? clientClaim : "sub";
    }
}
