package vn.sohoa.archive;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How another process on this machine reaches the store of this one. */
public final class StoreAccess {

    private final S3Address address;

    private final @Nullable Path folder;

    StoreAccess(S3Address address, @Nullable Path folder) {
        this.address = address;
        this.folder = folder;
    }

    /** Settings as environment variables. They hold the password. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("SOHOA_ARCHIVE_URL", address.url());
        environment.put("SOHOA_ARCHIVE_ACCESSKEY", address.accessKey());
        environment.put("SOHOA_ARCHIVE_SECRETKEY", address.secretKey());
        if (folder != null) {
            environment.put("SOHOA_ARCHIVE_FOLDER", folder.toString());
        }
        return environment;
    }

    @Override
    public String toString() {
        return address.toString();
    }

}
