package vn.sohoa.api;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Scope;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Our clients as Spring's authorization server sees them. */
final class RegisteredSystems implements RegisteredClientRepository {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    private final Clients clients;

    RegisteredSystems(Clients clients) {
        this.clients = clients;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are admitted with: sohoa client add");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return clients.find(id)
            .flatMap(client -> clients.secretOf(id).map(secret -> registered(client, secret.value())))
            .orElse(null);
    }

    private static RegisteredClient registered(Client client, String secret) {
        return RegisteredClient.withId(client.id())
            .clientId(client.id())
            .clientName(client.name())
            .clientSecret(secret)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .scopes(scopes -> client.scopes().stream().map(Scope::code).forEach(scopes::add))
            .tokenSettings(TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build())
            .build();
    }

}
