package vn.sohoa.flow;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.ScanFile;
import vn.sohoa.ledger.Claim;
import vn.sohoa.ledger.JdbcClaims;

import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The files of a batch that wait to be read; each goes to one worker only. None are left
 * once something ended the run, or its turn is over.
 */
class ClaimedScanFiles implements ItemReader<ScanFile> {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final JdbcClaims claims;

    private final RunningBatches running;

    private final BatchId batch;

    private final String worker;

    ClaimedScanFiles(JdbcClaims claims, RunningBatches running, BatchId batch, String worker) {
        this.claims = claims;
        this.running = running;
        this.batch = batch;
        this.worker = worker;
    }

    @Override
    public @Nullable ScanFile read() throws InterruptedException {
        if (!running.goesOn(batch)) {
            return null;
        }
        while (running.failureOf(batch).isEmpty()) {
            boolean moreMayCome = running.filesMayCome(batch); // asked first: what came
                                                               // meanwhile is seen
            switch (claims.next(batch, worker)) {
                case Claim.Claimed claimed -> {
                    if (running.failureOf(batch).isEmpty()) {
                        return claimed.file();
                    }
                    claims.giveBack(claimed.file().id()); // it may be what ended the run
                }
                case Claim.NothingLeft nothing -> {
                    if (!moreMayCome) {
                        return null;
                    }
                    Thread.sleep(PAUSE);
                }
                case Claim.Wait wait -> Thread.sleep(PAUSE);
            }
        }
        return null;
    }

}
