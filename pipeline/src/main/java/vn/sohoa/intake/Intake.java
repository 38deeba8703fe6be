package vn.sohoa.intake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Gatherers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.archive.Checksums;
import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.ProblemKind;
import vn.sohoa.document.Sha256;
import vn.sohoa.home.SohoaHome;
import vn.sohoa.ledger.Arrival;
import vn.sohoa.ledger.Batch;
import vn.sohoa.ledger.JdbcScanFiles;
import vn.sohoa.ledger.KnownFile;

import org.springframework.stereotype.Component;

/**
 * Takes over the files of a delivery: first the original into the store, then its row.
 * Can be repeated; a repeat takes over what came in since.
 */
@Component
public class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    /** Files stored at the same time; the store mostly waits for the disk. */
    private static final int AT_ONCE = 4;

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final IntakeSettings settings;

    private final MediaTypes mediaTypes;

    private final ObjectStore store;

    private final ArrivalBook book;

    private final JdbcScanFiles scanFiles;

    private final Path workingFolder;

    Intake(IntakeSettings settings, MediaTypes mediaTypes, ObjectStore store, ArrivalBook book, JdbcScanFiles scanFiles,
            SohoaHome home) {
        this.settings = settings;
        this.mediaTypes = mediaTypes;
        this.store = store;
        this.book = book;
        this.scanFiles = scanFiles;
        this.workingFolder = home.folder("tmp");
    }

    /**
     * @param goesOn is asked before each file; what is left out when it says no is taken
     * over by the next run
     * @throws ProblemException where the installation or the store is at fault; what is
     * wrong with a file is noted with it
     */
    public TakenOver takeOver(Batch batch, BooleanSupplier goesOn) {
        try {
            Delivery delivery = Delivery.in(batch.folder(), settings.skippedNames());
            int fresh = (int) delivery.files()
                .stream()
                .takeWhile(file -> goesOn.getAsBoolean())
                .gather(Gatherers.mapConcurrent(AT_ONCE, file -> stored(batch, file)))
                .filter(Entry::made)
                .count();
            log.info("Intake of {}: {} files, {} of them new; {} skipped that are no scans", batch.id(),
                    delivery.files().size(), fresh, delivery.skipped());
            return new TakenOver(delivery.files().size(), delivery.skipped(), fresh);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Stores a file and tells what is to be entered, which is done in the order of the
     * delivery.
     */
    private Entry stored(Batch batch, Path file) {
        String path = batch.folder().relativize(file).toString().replace(File.separatorChar, '/');
        Optional<KnownFile> known = scanFiles.known(batch.id(), path);
        try {
            BasicFileAttributes attributes = StableCopy.attributes(file);
            if (known.isPresent() && known.get().looksLike(attributes.size(), StableCopy.modifiedAt(attributes))) {
                return Entry.NONE;
            }
            StableCopy copy = StableCopy.of(file, workingFolder, settings.maxFileSize().toBytes(), settings.quiet());
            try {
                return stored(batch, path, copy, known);
            }
            finally {
                Files.delete(copy.file());
            }
        }
        catch (ProblemException ex) {
            if (ex.problem().code().kind() != ProblemKind.INPUT) {
                throw ex;
            }
            return () -> refuseUnread(batch, path, ex.problem(), known);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Entry stored(Batch batch, String path, StableCopy copy, Optional<KnownFile> known) throws IOException {
        Sha256 sha256 = Checksums.of(copy.file());
        Sha256 before = known.map(KnownFile::sha256).orElse(null);
        if (sha256.equals(before)) {
            return Entry.NONE;
        }
        // The name was used before for another paper: both are kept.
        String ownPath = (before != null) ? path + "@" + sha256.value().substring(0, 8) : path;
        if (before != null && scanFiles.known(batch.id(), ownPath).isPresent()) {
            return Entry.NONE;
        }
        String mediaType = mediaTypes.of(copy.file());
        store.put(copy.file(), mediaType);
        Arrival arrival = new Arrival(batch.id(), ownPath, sha256, copy.size(), copy.modifiedAt(), mediaType);
        return () -> {
            mediaTypes.objection(mediaType, path)
                .ifPresentOrElse(problem -> book.refuse(arrival, problem), () -> book.receive(arrival, sha256));
            return true;
        };
    }

    /** Without its content: it is looked at again when the batch is run again. */
    private boolean refuseUnread(Batch batch, String path, Problem problem, Optional<KnownFile> known) {
        if (known.isPresent() && known.get().sha256() != null) {
            log.warn("File {} of {} was taken over and can no longer be read: {}", path, batch.id(), problem.code());
            return false;
        }
        book.refuse(new Arrival(batch.id(), path, null, 0, null, UNKNOWN_TYPE), problem);
        return known.isEmpty();
    }

    /** What is to be entered of a file that is stored. */
    private interface Entry {

        Entry NONE = () -> false;

        /** Enters it; tells whether the file is new. */
        boolean made();

    }

}
