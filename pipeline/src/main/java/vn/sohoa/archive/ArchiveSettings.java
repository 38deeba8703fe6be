package vn.sohoa.archive;

import jakarta.validation.constraints.NotBlank;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where objects are kept.
 *
 * @param url address of an S3 store; null: one in this process, with its files in home
 * @param accessKey name to log in with; of no use without {@code url}
 * @param secretKey password of {@code accessKey}
 * @param region the store's region
 * @param bucket made when it does not exist
 * @param spare what stays free on the disk of the store
 * @param folder where the store at {@code url} keeps its files, if that is on this
 * machine: its disk is watched
 */
@Validated
@ConfigurationProperties("sohoa.archive")
record ArchiveSettings(@Nullable String url, @DefaultValue("") String accessKey, @DefaultValue("") String secretKey,
        @DefaultValue("us-east-1") String region, @DefaultValue("sohoa") @NotBlank String bucket,
        @DefaultValue("200MB") DataSize spare, @Nullable Path folder) {

    @Override
    public String toString() {
        return "store " + url + ", bucket " + bucket;
    }
}
