package vn.sohoa.scheduling;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.archive.Checksums;
import vn.sohoa.document.Sha256;
import vn.sohoa.scheduling.UploadRefusedException.Reason;

import org.springframework.stereotype.Component;

/**
 * Takes files from browsers, piece by piece. A file that broke off goes on where it
 * stopped; a file that is there already is not taken twice; a file is only there when its
 * checksum is right.
 */
@Component
public class Uploads {

    private final JdbcUploads uploads;

    private final JdbcScanBatches batches;

    private final Spool spool;

    private final UploadSettings settings;

    Uploads(JdbcUploads uploads, JdbcScanBatches batches, Spool spool, UploadSettings settings) {
        this.uploads = uploads;
        this.batches = batches;
        this.spool = spool;
        this.settings = settings;
    }

    /** Largest piece that is taken at once, bytes. */
    public long largestPiece() {
        return settings.maxPiece().toBytes();
    }

    /**
     * Announces a file, or finds it again where it was announced before.
     * @param name as the browser gives it, folders and all
     * @throws UploadRefusedException where it cannot be taken
     */
    public Upload announce(ScanBatch batch, String name, long size, Sha256 sha256, String who) {
        requireOpen(batch);
        if (size < 1) {
            throw new UploadRefusedException(Reason.EMPTY);
        }
        if (size > settings.maxFileSize().toBytes()) {
            throw new UploadRefusedException(Reason.TOO_LARGE);
        }
        Optional<Upload> known = uploads.find(batch.id(), SafePath.of(name), sha256);
        if (known.isPresent()) {
            return withOffset(known.get());
        }
        if (uploads.count(batch.id()) >= settings.maxFiles()) {
            throw new UploadRefusedException(Reason.TOO_MANY);
        }
        spool.requireRoom(size);
        return withOffset(uploads.announce(batch.id(), SafePath.of(name), size, sha256, who));
    }

    public Optional<Upload> find(ScanBatch batch, UUID id) {
        return uploads.find(batch.id(), id).map(this::withOffset);
    }

    /** Files of a batch, whole or not, in the order of their paths. */
    public List<Upload> of(ScanBatch batch) {
        return uploads.of(batch.id()).stream().map(this::withOffset).toList();
    }

    /** How many files are whole, and how many are not. */
    public UploadCounts counts(ScanBatch batch) {
        return uploads.counts(batch.id());
    }

    /** Files that broke off, or are just coming, in the order of their paths. */
    public List<Upload> unfinished(ScanBatch batch, int most) {
        return uploads.unfinished(batch.id(), most).stream().map(this::withOffset).toList();
    }

    /** How many whole files came too late for the last run of the batch. */
    public int unread(ScanBatch batch) {
        return uploads.unread(batch.id());
    }

    /**
     * Adds a piece. The last one makes the file appear, if its checksum is right.
     * @param offset where the piece begins; it must be where the file ends
     * @throws UploadRefusedException where the piece does not fit
     */
    public Upload append(ScanBatch batch, Upload upload, long offset, InputStream piece) {
        requireOpen(batch);
        synchronized (lockOf(upload.id())) {
            Upload now = find(batch, upload.id()).orElseThrow(() -> new UploadRefusedException(Reason.UNKNOWN));
            if (now.complete()) {
                return now;
            }
            if (offset != now.received()) {
                throw new UploadRefusedException(Reason.WRONG_OFFSET);
            }
            Path part = spool.part(batch.id(), upload.id());
            write(piece, part, Math.min(largestPiece(), now.size() - now.received()));
            return completed(batch, withOffset(now), part);
        }
    }

    private Upload completed(ScanBatch batch, Upload upload, Path part) {
        if (upload.received() < upload.size()) {
            return upload;
        }
        try {
            if (!Checksums.of(part).equals(upload.sha256())) {
                Files.delete(part);
                throw new UploadRefusedException(Reason.CHECKSUM);
            }
        }
        catch (IOException ex) {
            throw Spool.full(ex);
        }
        spool.appear(batch.id(), part, upload.path());
        uploads.complete(upload.id());
        return uploads.find(batch.id(), upload.id()).map(this::withOffset).orElseThrow();
    }

    private void write(InputStream piece, Path part, long atMost) {
        spool.requireRoom(atMost);
        long before = size(part);
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] buffer = new byte[1 << 16];
            long left = atMost;
            for (int read = piece.read(buffer); read >= 0; read = piece.read(buffer)) {
                left -= read;
                if (left < 0) {
                    break;
                }
                out.write(buffer, 0, read);
            }
            if (left >= 0) {
                return;
            }
        }
        catch (IOException ex) {
            // a connection that broke leaves what came; a full disk is told when nothing
            // did
            if (size(part) == before) {
                throw Spool.full(ex);
            }
            return;
        }
        truncate(part, before);
        throw new UploadRefusedException(Reason.TOO_LARGE);
    }

    private static void truncate(Path part, long size) {
        try (var channel = java.nio.channels.FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
        catch (IOException ex) {
            throw Spool.full(ex);
        }
    }

    private void requireOpen(ScanBatch batch) {
        if (!batches.find(batch.id()).orElseThrow().takesFiles()) {
            throw new UploadRefusedException(Reason.CLOSED);
        }
    }

    private Upload withOffset(Upload upload) {
        return upload.complete() ? upload : upload.received(size(spool.part(upload.batch(), upload.id())));
    }

    private static long size(Path part) {
        try {
            return Files.exists(part) ? Files.size(part) : 0;
        }
        catch (IOException ex) {
            throw Spool.full(ex);
        }
    }

    /** One lock a file; two tabs that send the same file write one after the other. */
    private static Object lockOf(UUID upload) {
        return ("upload " + upload).intern();
    }

}
