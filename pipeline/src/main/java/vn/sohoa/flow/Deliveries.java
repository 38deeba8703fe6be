package vn.sohoa.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.ledger.Batch;
import vn.sohoa.ledger.JdbcBatches;
import vn.sohoa.office.OfficeRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns requests into batches, new ones or ones to go on with. */
@Component
class Deliveries {

    private final JdbcBatches batches;

    private final OfficeRegistry offices;

    private final String defaultOffice;

    Deliveries(JdbcBatches batches, OfficeRegistry offices, @Value("${sohoa.office}") String defaultOffice) {
        this.batches = batches;
        this.offices = offices;
        this.defaultOffice = defaultOffice;
    }

    /**
     * @throws UnusableRequestException where folder, office or batch name do not fit
     */
    Batch open(DigitizationRequest request) {
        Path folder = realPath(request.folder());
        BatchId id = Objects.requireNonNullElseGet(request.batch(), () -> BatchNames.of(folder));
        Optional<Batch> present = batches.find(id);
        present.ifPresent(batch -> requireSameDelivery(batch, folder, request.office()));
        OfficeCode office = present.map(Batch::office).orElseGet(() -> knownOffice(request.office()));
        batches.open(id, office, folder, request.declared(), System.getProperty("user.name", "unknown"));
        return batches.get(id);
    }

    private static Path realPath(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableRequestException(folder + " is not a folder");
        }
        try {
            return folder.toRealPath();
        }
        catch (IOException ex) {
            throw new UnusableRequestException(folder + " cannot be read");
        }
    }

    private static void requireSameDelivery(Batch batch, Path folder, @Nullable OfficeCode office) {
        if (!batch.folder().equals(folder)) {
            throw new UnusableRequestException(
                    "batch " + batch.id() + " is the folder " + batch.folder() + "; choose another name for " + folder);
        }
        if (office != null && !office.equals(batch.office())) {
            throw new UnusableRequestException("batch " + batch.id() + " belongs to office " + batch.office());
        }
    }

    private OfficeCode knownOffice(@Nullable OfficeCode requested) {
        OfficeCode office = (requested != null) ? requested : new OfficeCode(defaultOffice);
        if (offices.find(office).isEmpty()) {
            throw new UnusableRequestException("office " + office + " is not in the registry");
        }
        return office;
    }

}
