package vn.sohoa.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads so many files of each batch, and notes in what order. */
class PretendedRun implements BatchRun {

    private final Map<UUID, Integer> left = new HashMap<>();

    /** The batch of each file that was read. */
    final List<UUID> read = new ArrayList<>();

    /** Is run at each file. */
    Runnable during = () -> {
    };

    void files(ScanBatch batch, int files) {
        left.put(batch.id(), files);
    }

    void forget() {
        left.clear();
        read.clear();
        during = () -> {
        };
    }

    @Override
    public Result run(ScanBatch batch, Leave leave, Runnable fileDone) {
        while (left.getOrDefault(batch.id(), 0) > 0) {
            if (!leave.forOneMore()) {
                return Result.INTERRUPTED;
            }
            left.merge(batch.id(), -1, Integer::sum);
            read.add(batch.id());
            during.run();
        }
        return Result.ADDS_UP;
    }

}
