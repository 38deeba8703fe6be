package vn.sohoa.archive;

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
@EnableConfigurationProperties({ ArchiveSettings.class, EncryptionSettings.class })
class ArchiveConfiguration {

    private static final String URL = "sohoa.archive.url";

    @Bean
    MasterKeys masterKeys(EncryptionSettings settings) {
        return MasterKeys.of(settings);
    }

    @Bean
    Envelopes envelopes(MasterKeys masterKeys) {
        return new Envelopes(masterKeys);
    }

    @Bean
    SealedSecrets sealedSecrets(MasterKeys masterKeys, SohoaHome home) {
        return new SealedSecrets(masterKeys, home.folder("keys"));
    }

    @Bean
    @ConditionalOnProperty(URL)
    S3Bucket bucket(ArchiveSettings settings) {
        S3Address address = new S3Address(String.valueOf(settings.url()), settings.accessKey(), settings.secretKey());
        return new S3Bucket(address, settings);
    }

    @Bean
    @ConditionalOnProperty(URL)
    FreeSpace spaceOfStore(ArchiveSettings settings) {
        return (settings.folder() != null) ? FreeSpace.on(settings.folder(), settings.spare().toBytes())
                : FreeSpace.UNWATCHED;
    }

    @Bean
    @ConditionalOnProperty(URL)
    StoreAccess configuredAccess(ArchiveSettings settings) {
        return new StoreAccess(
                new S3Address(String.valueOf(settings.url()), settings.accessKey(), settings.secretKey()),
                settings.folder());
    }

    @Bean
    @Conditional(NoStoreConfigured.class)
    EmbeddedStore embeddedStore(SohoaHome home) {
        return EmbeddedStore.start(home.folder("objects"));
    }

    @Bean
    @Conditional(NoStoreConfigured.class)
    S3Bucket embeddedBucket(EmbeddedStore store, ArchiveSettings settings) {
        return new S3Bucket(store.address(), settings);
    }

    @Bean
    @Conditional(NoStoreConfigured.class)
    StoreAccess embeddedAccess(EmbeddedStore store, SohoaHome home) {
        return new StoreAccess(store.address(), home.folder("objects"));
    }

    @Bean
    @Conditional(NoStoreConfigured.class)
    FreeSpace spaceInHome(ArchiveSettings settings, SohoaHome home) {
        return FreeSpace.on(home.folder("objects"), settings.spare().toBytes());
    }

    @Bean
    CheckedObjects objectStore(Bucket bucket, Envelopes envelopes, FreeSpace freeSpace) {
        return new CheckedObjects(bucket, envelopes, freeSpace);
    }

    @Bean
    Rewrapping rewrapping(Bucket bucket, CheckedObjects objects, Envelopes envelopes, SohoaHome home) {
        return new Rewrapping(bucket, objects, envelopes, home.folder("rewrapping"));
    }

    static final class NoStoreConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty(URL);
        }

    }

}
