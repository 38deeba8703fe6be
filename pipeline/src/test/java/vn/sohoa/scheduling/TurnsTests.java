package vn.sohoa.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests extends SchedulingTest {

    @Autowired
    Turns turns;

    @Test
    void fiveThousandFilesOfOneOfficeDoNotDelayTwentyOfAnother() {
        ScanBatch huge = started(HUGE, Priority.NORMAL, 5000);
        assertThat(worker.worksOn(WORKER)).isTrue();
        run.during = () -> {
            if (run.read.size() == 5100) {
                throw new AssertionError("more files than there are");
            }
        };
        assertThat(run.read).as("alone it is read to its end").hasSize(5000);
        assertThat(stateOf(huge)).isEqualTo(ScanBatchState.FINISHED);

        run.forget();
        ScanBatch again = started(HUGE, Priority.HIGH, 5000);
        ScanBatch[] small = new ScanBatch[1];
        run.during = () -> {
            if (run.read.size() == 1000) {
                small[0] = started(SMALL, Priority.NORMAL, 20);
            }
        };
        while (worker.worksOn(WORKER)) {
            // to the end
        }
        UUID smallOne = small[0].id();
        assertThat(stateOf(again)).isEqualTo(ScanBatchState.FINISHED);
        assertThat(run.read).hasSize(5020);
        assertThat(run.read.lastIndexOf(smallOne)).isLessThan(1000 + 20 + 20 + 1);
    }

    @Test
    void anOfficeWithManyBatchesHasNoMoreTurnsThanOneWithOne() {
        for (int i = 0; i < 5; i++) {
            started(HUGE, Priority.NORMAL, 30);
        }
        ScanBatch small = started(SMALL, Priority.NORMAL, 40);
        while (worker.worksOn(WORKER)) {
            // to the end
        }
        assertThat(run.read.lastIndexOf(small.id())).isLessThan(100);
    }

    @Test
    void theMoreUrgentBatchOfAnOfficeGoesFirstThenTheOneWithTheNearerDeadline() {
        ScanBatch normal = started(HUGE, Priority.NORMAL, 1);
        ScanBatch urgent = started(HUGE, Priority.URGENT, 1);
        ScanBatch dated = started(HUGE, Priority.NORMAL, 1);
        jdbc.sql("update work.scan_batch set deadline = current_date where id = :id").param("id", dated.id()).update();
        while (worker.worksOn(WORKER)) {
            // to the end
        }
        assertThat(run.read).containsExactly(urgent.id(), dated.id(), normal.id());
    }

    @Test
    void aBatchWaitsForItsTime() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 1);
        steering.pause(batch, "lan");
        steering.start(batch, Instant.now().plusSeconds(3600), RunWindows.ALWAYS, "lan");
        assertThat(worker.worksOn(WORKER)).isFalse();
    }

    @Test
    void aBatchWaitsForItsWindow() {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        steering.start(batch, null, new RunWindows(List.of("* * * 30 2 *")), "lan");
        assertThat(worker.worksOn(WORKER)).isFalse();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.WAITING);
    }

    @Test
    void aPausedBatchFinishesTheFileInHandAndStaysPausedUntilResumed() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 10);
        run.during = () -> {
            if (run.read.size() == 3) {
                steering.pause(batch, "lan");
            }
        };
        worker.worksOn(WORKER);
        assertThat(run.read).hasSize(3);
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.PAUSED);
        assertThat(worker.worksOn(WORKER)).isFalse();
        steering.resume(batch, "lan");
        worker.worksOn(WORKER);
        assertThat(run.read).hasSize(10);
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
    }

    @Test
    void whatAWorkerLeftBehindIsTakenByTheNextWhenItsLeaseIsOver() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 1);
        assertThat(turns.next("dead")).isPresent();
        assertThat(turns.next(WORKER)).isEmpty();
        jdbc.sql("update work.scan_batch set leased_until = now() - interval '1 second' where id = :id")
            .param("id", batch.id())
            .update();
        assertThat(turns.isWanted(batch.id(), "dead")).isTrue();
        assertThat(worker.worksOn(WORKER)).isTrue();
        assertThat(turns.isWanted(batch.id(), "dead")).isFalse();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
    }

    @Test
    void aFullDiskEndsTheBatchUntilAPersonTriesAgain() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 1);
        run.during = () -> {
            throw new ProblemException(ProblemCode.DISK_FULL, "full");
        };
        worker.worksOn(WORKER);
        assertThat(batches.get(batch.id()).problem()).isEqualTo("disk_full");
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FAILED);
        assertThat(steering.retry(batches.get(batch.id()), "lan")).isTrue();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.WAITING);
    }

    @Test
    void aStoreThatDoesNotAnswerIsTriedAgainLater() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 1);
        run.during = () -> {
            throw new ProblemException(ProblemCode.STORE_UNAVAILABLE, "away");
        };
        worker.worksOn(WORKER);
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.WAITING);
        assertThat(batches.get(batch.id()).startAt()).isAfter(Instant.now());
        assertThat(worker.worksOn(WORKER)).isFalse();
    }

    @Test
    void aDatabaseThatWentAwayIsNoFailureOfTheBatch() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 2);
        run.during = () -> {
            run.during = () -> {
            };
            throw new DataAccessResourceFailureException("connection reset");
        };
        assertThat(worker.worksOn(WORKER)).isTrue();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.WAITING);
        assertThat(batches.get(batch.id()).problem()).isEqualTo("database_unavailable");

        jdbc.sql("update work.scan_batch set start_at = now() where id = :id").param("id", batch.id()).update();
        assertThat(worker.worksOn(WORKER)).isTrue();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
        assertThat(batches.get(batch.id()).problem()).isNull();
    }

    @Test
    void whatIsTakenOverCountsForNobodysTurn() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 100);
        assertThat(turns.next(WORKER)).map(ScanBatch::id).contains(batch.id());
        started(SMALL, Priority.NORMAL, 1);
        Turn turn = new Turn(turns, batch, WORKER, 2);
        for (int i = 0; i < 10; i++) {
            assertThat(turn.toGoOn()).isTrue();
        }
        assertThat(List.of(turn.forOneMore(), turn.forOneMore(), turn.forOneMore())).containsExactly(true, true, false);
        steering.pause(batch, "lan");
        assertThat(turn.toGoOn()).isFalse();
    }

    @Test
    void aBatchThatWaitsForItsWindowEndsNobodysTurn() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 100);
        assertThat(turns.next(WORKER)).map(ScanBatch::id).contains(batch.id());
        ScanBatch closed = planned(SMALL, Priority.NORMAL);
        steering.start(closed, null, new RunWindows(List.of("* * * 30 2 *")), "lan");
        assertThat(turns.othersWait(batch.id())).isFalse();
        steering.reschedule(closed, null, RunWindows.ALWAYS, "lan");
        assertThat(turns.othersWait(batch.id())).isTrue();
    }

    @Test
    void aBatchThatWaitsForTheNightRunsNowWhenSomebodyWantsIt() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 1);
        assertThat(steering.reschedule(batch, Instant.now().plusSeconds(3600), RunWindows.ALWAYS, "lan")).isTrue();
        assertThat(worker.worksOn(WORKER)).isFalse();
        assertThat(steering.reschedule(batch, null, RunWindows.ALWAYS, "lan")).isTrue();
        assertThat(worker.worksOn(WORKER)).isTrue();
        assertThat(steering.reschedule(batch, null, RunWindows.NIGHTS, "lan")).as("it is over").isFalse();
    }

    @Test
    void aRunningBatchEndsItsTurnWhenItsTimesAreChanged() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 10);
        run.during = () -> {
            if (run.read.size() == 3) {
                steering.reschedule(batch, null, new RunWindows(List.of("* * * 30 2 *")), "lan");
            }
        };
        worker.worksOn(WORKER);
        assertThat(run.read).hasSize(3);
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.WAITING);
    }

    @Test
    void whatIsUploadedWhileABatchIsReadIsReadToo() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 1);
        run.during = () -> jdbc.sql("""
                insert into work.upload (id, scan_batch, path, size, sha256, created_by, state, completed_at)
                values (gen_random_uuid(), :batch, 'late.pdf', 1, repeat('0', 64), 'lan', 'complete', clock_timestamp())
                on conflict do nothing
                """).param("batch", batch.id()).update();
        assertThat(worker.worksOn(WORKER)).isTrue();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.WAITING);
        run.forget();
        assertThat(worker.worksOn(WORKER)).isTrue();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
    }

    @Test
    void aBatchBecomesUrgentAfterItWasPlanned() {
        started(HUGE, Priority.HIGH, 1);
        ScanBatch batch = started(HUGE, Priority.LOW, 1);
        assertThat(steering.urge(batch, Priority.URGENT, LocalDate.of(2026, 12, 1), "lan")).isTrue();
        worker.worksOn(WORKER);
        assertThat(run.read).containsExactly(batch.id());
        assertThat(batches.get(batch.id()).plan().deadline()).isEqualTo("2026-12-01");
    }

    @Test
    void startingTwiceStartsOnce() {
        ScanBatch batch = planned(HUGE, Priority.NORMAL);
        assertThat(steering.start(batch, null, RunWindows.ALWAYS, "lan")).isTrue();
        assertThat(steering.start(batch, null, RunWindows.ALWAYS, "lan")).isTrue();
        assertThat(jdbc.sql("select count(*) from audit.event where batch = :batch and action = 'batch_steered'")
            .param("batch", batch.batch().value())
            .query(Integer.class)
            .single()).isEqualTo(1);
    }

    @Test
    void aFinishedBatchCannotBePaused() {
        ScanBatch batch = started(HUGE, Priority.NORMAL, 1);
        worker.worksOn(WORKER);
        assertThat(steering.pause(batch, "lan")).isFalse();
        assertThat(stateOf(batch)).isEqualTo(ScanBatchState.FINISHED);
    }

}
