package vn.sohoa.home;

import java.nio.file.Path;
import java.util.Objects;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The folder, and the server in it unless {@code spring.datasource.url} names another.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HomeSettings.class)
class HomeConfiguration {

    /**
     * Whether a command is content with the database of whoever works in the home; said
     * by the command itself.
     */
    private static final String GUEST = "sohoa.guest";

    @Bean
    SohoaHome sohoaHome(HomeSettings settings, Environment environment) {
        boolean guest = environment.getProperty(GUEST, Boolean.class, false);
        return guest ? SohoaHome.enterOrVisit(settings.home()) : SohoaHome.enter(settings.home());
    }

    /**
     * Brings the database up to date, which is for whoever works in the home to do: a
     * guest of another version goes away.
     */
    @Bean
    FlywayMigrationStrategy migrationStrategy(SohoaHome home) {
        return flyway -> {
            if (!home.isVisited()) {
                flyway.migrate();
            }
            else if (flyway.info().pending().length > 0) {
                throw new ProblemException(ProblemCode.HOME_IN_USE, "another version of Sohoa works in " + home.root());
            }
        };
    }

    @Bean
    @Conditional(NoDatabaseConfigured.class)
    JdbcConnectionDetails embeddedPostgres(SohoaHome home, HomeSettings settings) {
        if (home.isVisited()) {
            return RunningPostgres.in(home);
        }
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
