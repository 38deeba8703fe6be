package vn.sohoa.scheduling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.scheduling.BatchPlan.DeclaredCounts;
import vn.sohoa.scheduling.ScanBatch.Source;

import org.springframework.stereotype.Component;

/**
 * Makes batches of folders in the inbox. A batch starts by itself when all its files are
 * there; files that come later are read later.
 */
@Component
class InboxBatches {

    private static final String WHO = "inbox";

    private final ScanBatches plans;

    private final JdbcScanBatches batches;

    private final InboxFiles files;

    private final Manifests manifests;

    private final BatchSteering steering;

    InboxBatches(ScanBatches plans, JdbcScanBatches batches, InboxFiles files, Manifests manifests,
            BatchSteering steering) {
        this.plans = plans;
        this.batches = batches;
        this.files = files;
        this.manifests = manifests;
        this.steering = steering;
    }

    /**
     * Takes what is ready of a folder.
     * @return code of what it waits for, if anything
     */
    Optional<String> look(OfficeCode office, String name, Path folder) throws IOException {
        List<Path> present = InboxFiles.in(folder);
        UUID id = UUID.nameUUIDFromBytes(("inbox " + office + "/" + name).getBytes(StandardCharsets.UTF_8));
        Optional<ScanBatch> known = plans.find(id);
        if (present.isEmpty() && known.isEmpty()) {
            return Optional.empty();
        }
        ScanBatch batch = known.isPresent() ? known.get() : plan(id, office, name);
        if (batch.state() == ScanBatchState.CANCELLED || batch.state() == ScanBatchState.DELETED) {
            return present.isEmpty() ? Optional.empty() : Optional.of("closed");
        }
        InboxFiles.Look look = files.look(batch, folder, present);
        return goOn(batch, folder, look);
    }

    private ScanBatch plan(UUID id, OfficeCode office, String name) {
        String safe = SafePath.of(name);
        String free = batches.nameIsTaken(safe) ? office + " " + safe : safe;
        BatchPlan plan = new BatchPlan(free.substring(0, Math.min(free.length(), 100)), office, null, null,
                Priority.NORMAL, null, DeclaredCounts.NONE);
        return plans.plan(id, plan, Source.INBOX, WHO);
    }

    private Optional<String> goOn(ScanBatch batch, Path folder, InboxFiles.Look look) {
        if (look.growing() > 0) {
            return Optional.of("growing");
        }
        boolean fresh = batch.state() == ScanBatchState.OPEN && look.known() > 0 || look.taken() > 0;
        if (fresh && isMissingSomething(batch) && files.isRecent(folder)) {
            return Optional.of("incomplete");
        }
        boolean resting = switch (batch.state()) {
            case OPEN, FINISHED, DIFFERING, FAILED -> true;
            case WAITING, RUNNING, PAUSED, CANCELLED, DELETED -> false;
        };
        if (fresh || resting && look.unread() > 0) {
            manifests.take(batch);
            if (resting) {
                steering.start(batch, null, RunWindows.ALWAYS, WHO);
            }
        }
        return Optional.empty();
    }

    private boolean isMissingSomething(ScanBatch batch) {
        Path manifest = batch.folder().resolve(Manifest.FILE_NAME);
        return Files.isRegularFile(manifest) && manifests.read(manifest)
            .lines()
            .stream()
            .anyMatch(line -> !Files.exists(batch.folder().resolve(line.path())));
    }

}
