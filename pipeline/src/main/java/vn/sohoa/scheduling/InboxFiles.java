package vn.sohoa.scheduling;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.archive.Checksums;
import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;

/**
 * Copies files out of the inbox: each when it has been the same for a while and is whole,
 * once, and compared with its original. The original leaves the inbox when the object
 * store holds it, for a folder beside it; nothing is deleted.
 */
@Component
class InboxFiles {

    private static final Logger log = LoggerFactory.getLogger(InboxFiles.class);

    /** Where originals go: {@code <inbox>/.taken/<office>/<batch>/…}. */
    private static final String TAKEN = ".taken";

    private final JdbcInboxFiles book;

    private final Spool spool;

    private final InboxSettings settings;

    private final Map<Path, Sighting> sightings = new HashMap<>();

    InboxFiles(JdbcInboxFiles book, Spool spool, InboxSettings settings) {
        this.book = book;
        this.spool = spool;
        this.settings = settings;
    }

    /** Files that are not hidden, in the order of their paths. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && isHidden(directory);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException ex) {
                return FileVisitResult.CONTINUE; // locked, or gone: next time
            }
        });
        files.sort(null);
        return files;
    }

    // What scanners and office programs name files that they still write.
    private static boolean isHidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~") || name.endsWith(".tmp") || name.endsWith(".part");
    }

    /** Takes what is ready of a batch's folder, and puts aside what is stored. */
    Look look(ScanBatch batch, Path folder, List<Path> present) throws IOException {
        int taken = 0;
        int known = 0;
        int growing = 0;
        for (Path file : present) {
            Sighting sighting = see(file);
            String path = SafePath.of(folder.relativize(file).toString());
            Optional<TakenFile> before = book.find(batch.id(), path);
            if (before.isPresent() && before.get().looksLike(sighting.size(), sighting.modifiedAt())) {
                known++;
                putAside(batch, folder, file, before.get());
            }
            else if (isReady(file, sighting) && take(batch, file, path, sighting)) {
                taken++;
                known++;
            }
            else {
                growing++;
            }
        }
        sightings.keySet().removeIf(path -> path.startsWith(folder) && !present.contains(path));
        return new Look(taken, known, growing, book.unread(batch.batch(), batch.id()));
    }

    /** Whether something in the folder changed within the time that is waited. */
    boolean isRecent(Path folder) {
        return sightings.entrySet()
            .stream()
            .filter(entry -> entry.getKey().startsWith(folder))
            .anyMatch(entry -> !entry.getValue().isOlderThan(settings.patience()));
    }

    private Sighting see(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        Instant modifiedAt = attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS);
        return sightings.compute(file, (path, last) -> (last != null && last.isSame(attributes.size(), modifiedAt))
                ? last : new Sighting(attributes.size(), modifiedAt, System.nanoTime()));
    }

    private boolean isReady(Path file, Sighting sighting) throws IOException {
        if (!sighting.isOlderThan(settings.quiet())) {
            return false;
        }
        return WholeFile.seems(file) || sighting.isOlderThan(settings.patience());
    }

    /** Copies a file and compares; tells whether it stayed as it was meanwhile. */
    private boolean take(ScanBatch batch, Path file, String path, Sighting sighting) throws IOException {
        spool.requireRoom(sighting.size());
        Path part = spool.part(batch.id(), UUID.randomUUID());
        try {
            Sha256 sha256;
            try (InputStream in = Files.newInputStream(file); OutputStream out = Files.newOutputStream(part)) {
                sha256 = Checksums.ofCopy(in, out);
            }
            Sighting after = see(file);
            if (!after.isSame(sighting.size(), sighting.modifiedAt()) || Files.size(part) != sighting.size()
                    || !Checksums.of(part).equals(sha256)) {
                return false;
            }
            spool.appear(batch.id(), part, path);
            book.take(batch.id(), path, new TakenFile(sighting.size(), sighting.modifiedAt(), sha256));
            return true;
        }
        finally {
            Files.deleteIfExists(part);
        }
    }

    private void putAside(ScanBatch batch, Path folder, Path file, TakenFile taken) {
        if (!book.isStored(batch.batch(), taken.sha256()) && !isReadManifest(batch, file)) {
            return;
        }
        Path inbox = folder.resolve("../..").normalize();
        Path target = inbox.resolve(TAKEN).resolve(inbox.relativize(file));
        try {
            Files.createDirectories(target.getParent());
            Files.move(file, free(target));
            book.moved(batch.id(), SafePath.of(folder.relativize(file).toString()));
        }
        catch (IOException ex) {
            log.info("File {} stays in the inbox: {}", file, ex.toString());
        }
    }

    /** A manifest is no scan; it goes once the batch was read. */
    private static boolean isReadManifest(ScanBatch batch, Path file) {
        return file.endsWith(Manifest.FILE_NAME)
                && (batch.state() == ScanBatchState.FINISHED || batch.state() == ScanBatchState.DIFFERING);
    }

    private static Path free(Path target) {
        Path free = target;
        for (int number = 2; Files.exists(free); number++) {
            free = target.resolveSibling(SafePath.numbered(String.valueOf(target.getFileName()), number));
        }
        return free;
    }

    /**
     * What a look came to.
     *
     * @param taken files that are new
     * @param known files of the folder that are taken, now or before
     * @param growing files that are not ready
     * @param unread files taken that no worker has seen
     */
    record Look(int taken, int known, int growing, int unread) {
    }

    /**
     * A file as it was seen, and since when it is so: by our own clock, for that of a
     * share may be wrong.
     */
    private record Sighting(long size, Instant modifiedAt, long since) {

        boolean isSame(long otherSize, Instant otherModifiedAt) {
            return size == otherSize && modifiedAt.equals(otherModifiedAt);
        }

        boolean isOlderThan(Duration time) {
            return System.nanoTime() - since >= time.toNanos();
        }

    }

}
