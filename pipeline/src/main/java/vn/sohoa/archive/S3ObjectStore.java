package vn.sohoa.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

import org.springframework.beans.factory.DisposableBean;

/** Objects in an S3 bucket, {@code aa/bb/aabb…}. */
final class S3ObjectStore implements ObjectStore, DisposableBean {

    private static final long PART_SIZE = 64L * 1024 * 1024;

    private final MinioClient client;

    private final String bucket;

    private final FreeSpace freeSpace;

    S3ObjectStore(S3Address address, ArchiveSettings settings, FreeSpace freeSpace) {
        this.client = MinioClient.builder()
            .endpoint(address.url())
            .credentials(address.accessKey(), address.secretKey())
            .region(settings.region())
            .build();
        this.bucket = settings.bucket();
        this.freeSpace = freeSpace;
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
    public Sha256 put(Path file, String mediaType) {
        try {
            Sha256 sha256 = Checksums.of(file);
            if (!holds(sha256)) {
                try (InputStream in = Files.newInputStream(file)) {
                    store(sha256, in, Files.size(file), mediaType);
                }
            }
            return sha256;
        }
        catch (IOException ex) {
            throw unavailable("the file to store cannot be read", ex);
        }
    }

    @Override
    public Sha256 put(byte[] content, String mediaType) {
        Sha256 sha256 = Checksums.of(content);
        if (!holds(sha256)) {
            store(sha256, new ByteArrayInputStream(content), content.length, mediaType);
        }
        return sha256;
    }

    private void store(Sha256 sha256, InputStream content, long size, String mediaType) {
        freeSpace.require(size);
        try {
            client.putObject(PutObjectArgs.builder()
                .bucket(bucket)
                .object(key(sha256))
                .contentType(mediaType)
                .stream(content, size, size > PART_SIZE ? PART_SIZE : -1)
                .build());
        }
        catch (MinioException ex) {
            throw unavailable("an object cannot be stored", ex);
        }
        verify(sha256);
    }

    private void verify(Sha256 sha256) {
        copy(sha256, OutputStream.nullOutputStream());
    }

    @Override
    public boolean holds(Sha256 sha256) {
        try {
            client.statObject(StatObjectArgs.builder().bucket(bucket).object(key(sha256)).build());
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
    public Path fetch(Sha256 sha256, Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            copy(sha256, out);
            return target;
        }
        catch (IOException ex) {
            throw unavailable("an object cannot be copied to the working folder", ex);
        }
    }

    private void copy(Sha256 sha256, OutputStream out) {
        try (InputStream in = open(sha256)) {
            if (!Checksums.ofCopy(in, out).equals(sha256)) {
                throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, "object " + sha256 + " has other content");
            }
        }
        catch (IOException ex) {
            throw unavailable("an object cannot be read back", ex);
        }
    }

    @Override
    public InputStream open(Sha256 sha256) {
        try {
            return client.getObject(GetObjectArgs.builder().bucket(bucket).object(key(sha256)).build());
        }
        catch (MinioException ex) {
            throw unavailable("object " + sha256 + " cannot be read", ex);
        }
    }

    static String key(Sha256 sha256) {
        String name = sha256.value();
        return name.substring(0, 2) + "/" + name.substring(2, 4) + "/" + name;
    }

    private static ProblemException unavailable(String what, Exception cause) {
        return new ProblemException(ProblemCode.STORE_UNAVAILABLE, what, cause);
    }

    @Override
    public void destroy() throws Exception {
        client.close();
    }

}
