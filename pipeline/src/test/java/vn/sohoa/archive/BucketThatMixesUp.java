package vn.sohoa.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.stream.Stream;

/** Keeps as many bytes as it is given, but others. */
final class BucketThatMixesUp implements Bucket {

    private final Bucket bucket;

    BucketThatMixesUp(Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public boolean holds(String key) {
        return bucket.holds(key);
    }

    @Override
    public void put(String key, InputStream content, long size, String mediaType) {
        bucket.put(key, new ByteArrayInputStream(new byte[(int) size]), size, mediaType);
    }

    @Override
    public InputStream get(String key) {
        return bucket.get(key);
    }

    @Override
    public String mediaType(String key) {
        return bucket.mediaType(key);
    }

    @Override
    public void remove(String key) {
        bucket.remove(key);
    }

    @Override
    public Stream<String> keys() {
        return bucket.keys();
    }

}
