package vn.sohoa.archive;

import java.nio.file.Path;

import vn.sohoa.home.SohoaHome;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The store at {@code sohoa.archive.url}, or the one in this process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveSettings.class)
class ArchiveConfiguration {

    private static final String URL = "sohoa.archive.url";

    @Bean
    @ConditionalOnProperty(URL)
    S3ObjectStore objectStore(ArchiveSettings settings) {
        S3Address address = new S3Address(String.valueOf(settings.url()), settings.accessKey(), settings.secretKey());
        return new S3ObjectStore(address, settings, FreeSpace.UNWATCHED);
    }

    @Bean
    @Conditional(NoStoreConfigured.class)
    EmbeddedStore embeddedStore(SohoaHome home) {
        return EmbeddedStore.start(home.folder("objects"));
    }

    @Bean
    @Conditional(NoStoreConfigured.class)
    S3ObjectStore embeddedObjectStore(EmbeddedStore store, ArchiveSettings settings, SohoaHome home) {
        Path folder = home.folder("objects");
        return new S3ObjectStore(store.address(), settings, FreeSpace.on(folder, settings.spare().toBytes()));
    }

    static final class NoStoreConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty(URL);
        }

    }

}
