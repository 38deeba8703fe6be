package vn.sohoa.scheduling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import vn.sohoa.archive.Checksums;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;
import vn.sohoa.home.SohoaHome;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Folders on this machine's own disk that batches are taken from. Files come here under a
 * name that intake does not see and get their own name when they are whole.
 */
@Component
class Spool {

    private final Path root;

    private final UploadSettings settings;

    Spool(SohoaHome home, UploadSettings settings) {
        this.root = home.folder("spool");
        this.settings = settings;
    }

    /** The folder of a batch; it may not exist yet. */
    Path folder(UUID batch) {
        Path folder = root.resolve(batch.toString());
        try {
            return Files.createDirectories(folder).toRealPath();
        }
        catch (IOException ex) {
            throw full(ex);
        }
    }

    /** Where a file grows until it is whole. */
    Path part(UUID batch, UUID file) {
        try {
            return Files.createDirectories(folder(batch).resolve(".parts")).resolve(file.toString());
        }
        catch (IOException ex) {
            throw full(ex);
        }
    }

    /**
     * @throws ProblemException DISK_FULL if {@code bytes} more would take the last of the
     * disk
     */
    void requireRoom(long bytes) {
        try {
            long usable = Files.getFileStore(root).getUsableSpace();
            if (usable - bytes < settings.spare().toBytes()) {
                throw new ProblemException(ProblemCode.DISK_FULL,
                        usable / (1024 * 1024) + " MiB are free for " + root + ", too few");
            }
        }
        catch (IOException ex) {
            throw full(ex);
        }
    }

    /**
     * Gives a whole file its name. It is on the disk for good before it appears.
     * @param path safe path inside the folder of the batch
     */
    void appear(UUID batch, Path part, String path) {
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Path target = folder(batch).resolve(path).normalize();
            if (!target.startsWith(folder(batch))) {
                throw new IllegalArgumentException("a file outside of its batch");
            }
            Files.createDirectories(target.getParent());
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException ex) {
            throw full(ex);
        }
    }

    boolean holds(UUID batch, String path, Sha256 sha256) {
        Path file = folder(batch).resolve(path);
        try {
            return Files.isRegularFile(file) && Checksums.of(file).equals(sha256);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Removes the folder of a batch and all in it. */
    void remove(UUID batch) {
        try {
            FileSystemUtils.deleteRecursively(root.resolve(batch.toString()));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static ProblemException full(IOException ex) {
        return new ProblemException(ProblemCode.DISK_FULL, "the spool folder cannot be written", ex);
    }

}
