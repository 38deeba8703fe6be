package vn.sohoa.console.batches;

import java.util.UUID;

import vn.sohoa.console.NotThereException;
import vn.sohoa.console.OutOfReachException;
import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.scheduling.ScanBatches;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Batches as far as the person may reach them. */
@Component
@ConditionalOnWebApplication
class OpenBatches {

    private final ScanBatches batches;

    OpenBatches(ScanBatches batches) {
        this.batches = batches;
    }

    /**
     * @throws NotThereException where there is no such batch
     * @throws OutOfReachException where it is of an office that is not the person's
     */
    ScanBatch get(UUID id, StaffMember staff) {
        ScanBatch batch = batches.find(id).orElseThrow(NotThereException::new);
        if (!staff.reaches(batch.plan().office())) {
            throw new OutOfReachException();
        }
        return batch;
    }

}
