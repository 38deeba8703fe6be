package vn.sohoa.home;

import java.nio.file.Path;
import java.util.Objects;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The folder, and the server in it unless {@code spring.datasource.url} names another.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeSettings.class)
class HomeConfiguration {

    @Bean
    SohoaHome sohoaHome(HomeSettings settings) {
        return SohoaHome.enter(settings.home());
    }

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    EmbeddedPostgresServer embeddedPostgres(SohoaHome home, HomeSettings settings) {
        Path binaries = Objects.requireNonNullElseGet(settings.postgresBinaries(),
                () -> home.root().resolve("postgres-bin"));
        return EmbeddedPostgresServer.start(home, binaries.toAbsolutePath(), settings.postgresPatience());
    }

    static final class NoDatabaseConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }

    }

}
