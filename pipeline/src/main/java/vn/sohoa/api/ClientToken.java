package vn.sohoa.api;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * A verified token together with the client it was issued to, looked up once a request.
 */
final class ClientToken extends JwtAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Client client;

    /**
     * @param client null where it is unknown or revoked
     * @param name as the token has it
     */
    ClientToken(Jwt jwt, Collection<? extends GrantedAuthority> authorities, String name, @Nullable Client client) {
        super(jwt, authorities, name);
        this.client = client;
    }

    @Nullable Client client() {
        return client;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

}
