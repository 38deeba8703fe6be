package vn.sohoa.api;

import java.time.Clock;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import vn.sohoa.home.SohoaHome;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** What tokens are signed with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TokenKeys {

    @Bean
    JWKSource<SecurityContext> signingKeys(SohoaHome home, TokenIssuerSettings settings, Clock clock) {
        return new SigningKeys(home.folder("keys"), settings.keyLife(), clock);
    }

    @Bean
    JwtEncoder tokenEncoder(JWKSource<SecurityContext> keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }

}
