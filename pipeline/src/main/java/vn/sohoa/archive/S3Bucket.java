package vn.sohoa.archive;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import org.springframework.beans.factory.DisposableBean;

/** A bucket behind the S3 protocol. */
final class S3Bucket implements Bucket, DisposableBean {

    private static final long PART_SIZE = 64L * 1024 * 1024;

    private final MinioClient client;

    private final String bucket;

    S3Bucket(S3Address address, ArchiveSettings settings) {
        this.client = MinioClient.builder()
            .endpoint(address.url())
            .credentials(address.accessKey(), address.secretKey())
            .region(settings.region())
            .build();
        this.bucket = settings.bucket();
        makeBucket();
    }

    private void makeBucket() {
        try {
            if (!client.bucketExists(BucketExistsArgs.builder().bucket(bucket).build())) {
                client.makeBucket(MakeBucketArgs.builder().bucket(bucket).build());
            }
        }
        catch (MinioException ex) {
            throw unavailable("the bucket cannot be reached", ex);
        }
    }

    @Override
    public boolean holds(String key) {
        try {
            client.statObject(StatObjectArgs.builder().bucket(bucket).object(key).build());
            return true;
        }
        catch (ErrorResponseException ex) {
            if ("NoSuchKey".equals(ex.errorResponse().code())) {
                return false;
            }
            throw unavailable("the store refuses to answer", ex);
        }
        catch (MinioException ex) {
            throw unavailable("the store does not answer", ex);
        }
    }

    @Override
    public void put(String key, InputStream content, long size, String mediaType) {
        try {
            client.putObject(PutObjectArgs.builder()
                .bucket(bucket)
                .object(key)
                .contentType(mediaType)
                .stream(content, size, size > PART_SIZE ? PART_SIZE : -1)
                .build());
        }
        catch (MinioException ex) {
            throw unavailable("an object cannot be stored", ex);
        }
    }

    @Override
    public InputStream get(String key) {
        try {
            return new StoreStream(client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build()));
        }
        catch (MinioException ex) {
            throw unavailable("object " + key + " cannot be read", ex);
        }
    }

    @Override
    public String mediaType(String key) {
        try {
            return Objects.requireNonNullElse(
                    client.statObject(StatObjectArgs.builder().bucket(bucket).object(key).build()).contentType(),
                    "application/octet-stream");
        }
        catch (MinioException ex) {
            throw unavailable("object " + key + " cannot be looked at", ex);
        }
    }

    @Override
    public void remove(String key) {
        try {
            client.removeObject(RemoveObjectArgs.builder().bucket(bucket).object(key).build());
        }
        catch (MinioException ex) {
            throw unavailable("object " + key + " cannot be removed", ex);
        }
    }

    @Override
    public Stream<String> keys() {
        return StreamSupport
            .stream(client.listObjects(ListObjectsArgs.builder().bucket(bucket).recursive(true).build()).spliterator(),
                    false)
            .map(S3Bucket::key);
    }

    private static String key(Result<Item> listed) {
        try {
            return listed.get().objectName();
        }
        catch (MinioException ex) {
            throw unavailable("the store does not list its objects", ex);
        }
    }

    private static ProblemException unavailable(String what, Exception cause) {
        return new ProblemException(ProblemCode.STORE_UNAVAILABLE, what, cause);
    }

    @Override
    public void destroy() throws Exception {
        client.close();
    }

}
