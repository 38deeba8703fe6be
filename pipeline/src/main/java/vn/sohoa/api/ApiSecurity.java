package vn.sohoa.api;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.sohoa.access.Client;
import vn.sohoa.access.Clients;
import vn.sohoa.access.Scope;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may call what. What is not named here is refused, so that a new endpoint without a
 * rule is closed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        return http.securityMatcher("/oauth2/token", "/oauth2/jwks", "/.well-known/**")
            .oauth2AuthorizationServer(Customizer.withDefaults())
            .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
            .csrf(csrf -> csrf.disable()) // no cookies, no browser
            .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Clients clients, SecurityProblems problems) throws Exception {
        return http
            .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/api/v1/once-only-checks")
                .hasAuthority(Scope.ONCE_ONLY_CHECK.code())
                .requestMatchers(HttpMethod.POST, "/api/v1/evidence-requests")
                .hasAuthority(Scope.EVIDENCE_READ.code())
                .requestMatchers(HttpMethod.GET, "/api/v1/documents/*")
                .hasAuthority(Scope.EVIDENCE_READ.code())
                .requestMatchers(HttpMethod.POST, "/api/v1/reuse-reports")
                .hasAuthority(Scope.REUSE_REPORT.code())
                .anyRequest()
                .denyAll())
            .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authorities(clients)))
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems))
            .exceptionHandling(handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
            .csrf(csrf -> csrf.disable()) // no cookies, no browser
            .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .build();
    }

    /**
     * What the token grants and the client still may do: a revoked client may nothing.
     */
    private static JwtAuthenticationConverter authorities(Clients clients) {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(jwt -> granted(jwt, clients));
        return converter;
    }

    private static Collection<GrantedAuthority> granted(Jwt jwt, Clients clients) {
        Set<Scope> allowed = Optional.ofNullable(jwt.getSubject())
            .flatMap(clients::find)
            .map(Client::scopes)
            .orElse(Set.of());
        List<String> asked = Objects.requireNonNullElse(jwt.getClaimAsStringList("scope"), List.of());
        return allowed.stream()
            .map(Scope::code)
            .filter(asked::contains)
            .<GrantedAuthority>map(SimpleGrantedAuthority::new)
            .toList();
    }

    @Bean
    RegisteredClientRepository registeredClients(Clients clients) {
        return new RegisteredSystems(clients);
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new ForgottenAuthorizations();
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new ClientSecrets();
    }

}
