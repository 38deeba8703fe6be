package vn.sohoa.console;

import java.time.Clock;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;

import vn.sohoa.staff.LogIns;
import vn.sohoa.staff.StaffAccounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may open which screen, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(ConsoleSettings.class)
class ConsoleSecurity {

    /** Nothing from elsewhere, nothing written into the page, no frames. */
    private static final String CONTENT = "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    private static final String DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** Everything that the chains before it, those of the API, leave. */
    @Bean
    @Order(3)
    SecurityFilterChain console(HttpSecurity http, ScreenRules rules, Refusals refusals, LogIns logIns,
            LogInAnswers answers, StaffAccounts accounts, ConsoleSettings settings, Clock clock) throws Exception {
        return http.authenticationProvider(new LogInProvider(logIns))
            .authorizeHttpRequests(
                    requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .anyRequest()
                        .access((who, what) -> new AuthorizationDecision(rules.of(what.getRequest())
                            .filter(rule -> rule.open()
                                    || who.get() instanceof StaffToken token && token.staff().hasAnyOf(rule.roles()))
                            .isPresent())))
            .formLogin(form -> form.loginPage("/login")
                .usernameParameter("name")
                .successHandler(answers)
                .failureHandler(answers))
            .logout(logout -> logout.logoutUrl("/logout")
                .addLogoutHandler((request, response, who) -> loggedOut(logIns, who))
                .logoutSuccessUrl("/login?out"))
            .requestCache(cache -> cache.requestCache(deepLinks()))
            .addFilterAfter(new CurrentStaff(accounts, settings, clock), AnonymousAuthenticationFilter.class)
            .addFilterBefore(new BodyLimits(rules), CsrfFilter.class)
            .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
            .headers(ConsoleSecurity::protect)
            .build();
    }

    private static void loggedOut(LogIns logIns, @Nullable Authentication who) {
        if (who instanceof StaffToken token) {
            logIns.out(token.staff());
        }
    }

    /** After log-in people come to what they asked for; parts of screens are none. */
    private static HttpSessionRequestCache deepLinks() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(""); // nothing is added to addresses
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !Redirects.isPartial(request)
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(policy -> policy.policy(DEVICES))
            .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

}
