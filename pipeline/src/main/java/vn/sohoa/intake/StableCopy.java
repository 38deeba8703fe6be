package vn.sohoa.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/**
 * A copy of a file that did not change while it was copied. A scanner or a network share
 * may still be writing to the original.
 *
 * @param file the copy; the caller deletes it
 * @param modifiedAt of the original
 */
record StableCopy(Path file, long size, Instant modifiedAt) {

    private static final long MEGABYTE = 1024 * 1024;

    private static final long SPARE = 100 * MEGABYTE;

    private static final int TRIES = 3;

    private static final Duration PAUSE = Duration.ofMillis(300);

    /**
     * @param folder where the copy goes
     * @param quiet age below which a file may still be being written
     * @throws ProblemException FILE_UNREADABLE, EMPTY_FILE, FILE_TOO_LARGE or
     * FILE_CHANGED; DISK_FULL where the copy cannot be written
     */
    static StableCopy of(Path original, Path folder, long maxSize, Duration quiet) {
        Path copy = newFile(folder);
        try {
            for (int i = 0; i < TRIES; i++) {
                pause(quiet.minus(Duration.between(modifiedAt(attributes(original)), Instant.now())), quiet);
                BasicFileAttributes before = attributes(original);
                requireSize(before.size(), maxSize);
                requireRoom(before.size(), folder);
                long copied = copy(original, copy);
                BasicFileAttributes after = attributes(original);
                if (copied == after.size() && modifiedAt(before).equals(modifiedAt(after))) {
                    return new StableCopy(copy, copied, modifiedAt(after));
                }
                pause(PAUSE, PAUSE);
            }
            throw new ProblemException(ProblemCode.FILE_CHANGED, "still being written");
        }
        catch (ProblemException ex) {
            copy.toFile().delete();
            throw ex;
        }
    }

    /** When a file was last written, as exact as the database keeps it. */
    static Instant modifiedAt(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * @throws ProblemException FILE_UNREADABLE
     */
    static BasicFileAttributes attributes(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                return attributes;
            }
            throw new ProblemException(ProblemCode.FILE_UNREADABLE,
                    attributes.isDirectory() ? "a folder that cannot be opened" : "not a regular file");
        }
        catch (IOException ex) {
            throw unreadable(ex);
        }
    }

    private static void requireSize(long size, long maxSize) {
        if (size == 0) {
            throw new ProblemException(ProblemCode.EMPTY_FILE, "0 bytes");
        }
        if (size > maxSize) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE, size + " bytes, at most " + maxSize);
        }
    }

    /** The database may lie on the same disk: its last room is not for copies. */
    private static void requireRoom(long size, Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free - size < SPARE) {
                throw new ProblemException(ProblemCode.DISK_FULL, free / MEGABYTE + " MB are free in " + folder
                        + ", too few for a file of " + size / MEGABYTE + " MB");
            }
        }
        catch (IOException ex) {
            throw unwritable(folder, ex);
        }
    }

    private static long copy(Path from, Path to) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(from); OutputStream out = open(to)) {
            long copied = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                write(out, buffer, read);
                copied += read;
            }
            return copied;
        }
        catch (IOException ex) {
            throw unreadable(ex);
        }
    }

    private static Path newFile(Path folder) {
        try {
            return Files.createTempFile(folder, "intake-", ".tmp");
        }
        catch (IOException ex) {
            throw unwritable(folder, ex);
        }
    }

    private static OutputStream open(Path file) {
        try {
            return Files.newOutputStream(file);
        }
        catch (IOException ex) {
            throw unwritable(file, ex);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.DISK_FULL, "the working folder cannot be written", ex);
        }
    }

    private static ProblemException unreadable(IOException ex) {
        return new ProblemException(ProblemCode.FILE_UNREADABLE, ex.getClass().getSimpleName(), ex);
    }

    private static ProblemException unwritable(Path place, IOException ex) {
        return new ProblemException(ProblemCode.HOME_NOT_WRITABLE, place + " cannot be written", ex);
    }

    // Clocks of network shares run ahead: never longer than the longest.
    private static void pause(Duration duration, Duration longest) {
        try {
            Thread.sleep((duration.compareTo(longest) > 0) ? longest : duration);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

}
