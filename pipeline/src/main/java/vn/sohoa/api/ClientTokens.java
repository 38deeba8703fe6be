package vn.sohoa.api;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Scope;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a token grants and its client still may do: a revoked client may nothing.
 */
final class ClientTokens implements Converter<Jwt, ClientToken> {

    private final Clients clients;

    private final String clientClaim;

    /**
     * @param clientClaim the claim that names the client
     */
    ClientTokens(Clients clients, String clientClaim) {
        this.clients = clients;
        this.clientClaim = clientClaim;
    }

    @Override
    public ClientToken convert(Jwt jwt) {
        String name = Objects.requireNonNullElse(jwt.getClaimAsString(clientClaim), "");
        Client client = clients.calling(name).orElse(null);
        return new ClientToken(jwt, granted(jwt, client), name, client);
    }

    private static Collection<GrantedAuthority> granted(Jwt jwt, @Nullable Client client) {
        if (client == null) {
            return List.of();
        }
        List<String> asked = Stream.of("scope", "scp").flatMap(claim -> words(jwt, claim)).toList();
        return client.scopes()
            .stream()
            .map(Scope::code)
            .filter(asked::contains)
            .<GrantedAuthority>map(SimpleGrantedAuthority::new)
            .toList();
    }

    // RFC 9068 has one text with spaces, others a list
    private static Stream<String> words(Jwt jwt, String claim) {
        List<String> values = Objects.requireNonNullElse(jwt.getClaimAsStringList(claim), List.of());
        return values.stream().flatMap(value -> Stream.of(value.split(" ", -1)));
    }

}
