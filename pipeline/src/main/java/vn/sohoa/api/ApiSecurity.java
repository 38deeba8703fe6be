package vn.sohoa.api;

import java.time.Clock;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import vn.sohoa.access.Clients;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/**
 * Who may call what. What is not named in {@link Endpoint#ALL} is refused, so that a new
 * endpoint without a rule is closed. Other paths are the console's.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(TokenIssuerSettings.class)
class ApiSecurity {

    @Bean
    @Order(1)
    @ConditionalOnExpression("'${sohoa.tokens.issuer:}'.isEmpty()")
    SecurityFilterChain tokens(HttpSecurity http, SecurityProblems problems) throws Exception {
        return http.securityMatcher("/oauth2/token", "/oauth2/jwks", "/.well-known/**")
            .addFilterBefore(new FailedRequests(problems), DisableEncodeUrlFilter.class)
            .oauth2AuthorizationServer(Customizer.withDefaults())
            .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
            .csrf(csrf -> csrf.disable()) // no cookies, no browser
            .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Clients clients, SecurityProblems problems, TokenIssuerSettings settings)
            throws Exception {
        ClientTokens tokens = new ClientTokens(clients, settings.effectiveClientClaim());
        return http.securityMatcher("/api/**", "/oauth2/**", "/.well-known/**").authorizeHttpRequests(requests -> {
            Endpoint.ALL.forEach(endpoint -> open(requests, endpoint));
            requests.anyRequest().denyAll();
        })
            .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems))
            .addFilterBefore(new FailedRequests(problems), DisableEncodeUrlFilter.class)
            .addFilterAfter(new ClientQuotas(problems), BearerTokenAuthenticationFilter.class)
            .addFilterAfter(new BoundConnections(problems), ClientQuotas.class)
            .exceptionHandling(handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
            .csrf(csrf -> csrf.disable()) // no cookies, no browser
            .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Endpoint endpoint) {
        var matched = requests.requestMatchers(endpoint.method(), endpoint.path());
        if (endpoint.scope() == null) {
            matched.permitAll();
        }
        else {
            matched.hasAuthority(endpoint.scope().code());
        }
    }

    /** The keys are at hand: nothing is asked of anybody. */
    @Bean
    @ConditionalOnExpression("'${sohoa.tokens.issuer:}'.isEmpty()")
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys, Clock clock) {
        return new RememberedTokens(OAuth2AuthorizationServerConfiguration.jwtDecoder(keys), clock);
    }

    /** Reads the issuer's description at the first request, not at the start. */
    @Bean
    @ConditionalOnExpression("!'${sohoa.tokens.issuer:}'.isEmpty()")
    JwtDecoder tokensOfIssuer(TokenIssuerSettings settings, Clock clock) {
        String issuer = String.valueOf(settings.issuer());
        return new RememberedTokens(new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                    List.of(new JwtIssuerValidator(issuer), new JwtAudienceValidator(settings.audience()))));
            return decoder;
        }), clock);
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
