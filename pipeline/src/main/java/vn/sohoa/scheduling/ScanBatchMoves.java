package vn.sohoa.scheduling;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static vn.sohoa.scheduling.ScanBatchState.CANCELLED;
import static vn.sohoa.scheduling.ScanBatchState.DELETED;
import static vn.sohoa.scheduling.ScanBatchState.DIFFERING;
import static vn.sohoa.scheduling.ScanBatchState.FAILED;
import static vn.sohoa.scheduling.ScanBatchState.FINISHED;
import static vn.sohoa.scheduling.ScanBatchState.OPEN;
import static vn.sohoa.scheduling.ScanBatchState.PAUSED;
import static vn.sohoa.scheduling.ScanBatchState.RUNNING;
import static vn.sohoa.scheduling.ScanBatchState.WAITING;

/** All moves a planned batch may make. */
final class ScanBatchMoves {

    private static final Map<ScanBatchState, Set<ScanBatchState>> LEGAL = Map.of(
    // @formatter:off
        OPEN, EnumSet.of(WAITING, CANCELLED, DELETED),              // started
        WAITING, EnumSet.of(RUNNING, PAUSED, CANCELLED),            // a worker takes it
        RUNNING, EnumSet.of(RUNNING, WAITING, PAUSED, CANCELLED,    // taken from a dead worker; turn over
            FINISHED, DIFFERING, FAILED),
        PAUSED, EnumSet.of(WAITING, CANCELLED),                     // resumed
        FINISHED, EnumSet.of(WAITING),                              // failed files again, or more came
        DIFFERING, EnumSet.of(WAITING, FINISHED),                   // the same, or people decided
        FAILED, EnumSet.of(WAITING, CANCELLED),                     // tried again
        CANCELLED, EnumSet.of(WAITING, DELETED),                    // taken up again after all
        DELETED, EnumSet.noneOf(ScanBatchState.class));
    // @formatter:on

    private ScanBatchMoves() {
    }

    static boolean isLegal(ScanBatchState from, ScanBatchState to) {
        return LEGAL.getOrDefault(from, Set.of()).contains(to);
    }

    /** The states, as the database writes them, from which {@code to} may be reached. */
    static List<String> sourcesOf(ScanBatchState to) {
        return Arrays.stream(ScanBatchState.values())
            .filter(from -> isLegal(from, to))
            .map(ScanBatchState::code)
            .toList();
    }

}
