package vn.sohoa.flow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import vn.sohoa.document.BatchId;

import org.springframework.stereotype.Component;

/** Who is to be told about which running batch. */
@Component
class Progresses {

    private final Map<BatchId, DigitizationProgress> byBatch = new ConcurrentHashMap<>();

    DigitizationProgress of(BatchId batch) {
        return byBatch.getOrDefault(batch, DigitizationProgress.SILENT);
    }

    void telling(BatchId batch, DigitizationProgress progress, Runnable work) {
        byBatch.put(batch, progress);
        try {
            work.run();
        }
        finally {
            byBatch.remove(batch);
        }
    }

}
