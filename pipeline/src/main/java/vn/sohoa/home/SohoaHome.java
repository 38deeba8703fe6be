package vn.sohoa.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * The installation's folder. While it exists no other process works there, except guests:
 * they ask the database of whoever works there, and leave everything else alone.
 */
public final class SohoaHome implements AutoCloseable {

    private final Path root;

    private final @Nullable HomeLock lock;

    private SohoaHome(Path root, @Nullable HomeLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes possession of {@code folder}, which is made if it does not exist.
     * @throws ProblemException HOME_NOT_WRITABLE or HOME_IN_USE
     */
    static SohoaHome enter(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            SohoaHome home = new SohoaHome(root, HomeLock.take(root.resolve("sohoa.lock")));
            LeftOvers.remove(List.of(root.resolve("tmp"), root.resolve("work")));
            return home;
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.HOME_NOT_WRITABLE, root + " cannot be written", ex);
        }
    }

    /**
     * The same, but where another process works in {@code folder} this one is its guest.
     * @throws ProblemException HOME_NOT_WRITABLE
     */
    static SohoaHome enterOrVisit(Path folder) {
        try {
            return enter(folder);
        }
        catch (ProblemException ex) {
            if (ex.problem().code() != ProblemCode.HOME_IN_USE) {
                throw ex;
            }
            return new SohoaHome(folder.toAbsolutePath().normalize(), null);
        }
    }

    /** Whether another process works there. */
    boolean isVisited() {
        return lock == null;
    }

    public Path root() {
        return root;
    }

    /**
     * A folder inside, made if it does not exist.
     */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.HOME_NOT_WRITABLE, root.resolve(name) + " cannot be made", ex);
        }
    }

    /** Bytes that are free on its disk; empty where the disk does not tell. */
    public OptionalLong freeBytes() {
        try {
            return OptionalLong.of(Files.getFileStore(root).getUsableSpace());
        }
        catch (IOException ex) {
            return OptionalLong.empty();
        }
    }

    /**
     * Where a dying process leaves its report: the JVM's {@code hs_err_*.log}, and
     * {@code out_of_memory_*.log} that the flow writes.
     */
    public Path crashFolder() {
        return folder("crash");
    }

    /**
     * Tells how many crash reports came in since last asked, and puts them aside.
     */
    public int takeCrashReports() {
        Path seen = folder("crash/seen");
        try (Stream<Path> files = Files.list(crashFolder())) {
            List<Path> reports = files.filter(Files::isRegularFile).toList();
            for (Path report : reports) {
                Files.move(report, seen.resolve(System.currentTimeMillis() + "-" + report.getFileName()));
            }
            return reports.size();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.release();
        }
    }

}
