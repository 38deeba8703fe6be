package vn.sohoa.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;

import org.springframework.stereotype.Component;

/** Reads objects again and compares them with the checksums they were stored under. */
@Component
public class FixityChecks {

    private final ObjectStore store;

    FixityChecks(ObjectStore store) {
        this.store = store;
    }

    public Fixity of(List<Sha256> objects) {
        List<Fault> faults = new ArrayList<>();
        for (Sha256 object : objects) {
            try (InputStream in = store.open(object)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            catch (ProblemException ex) {
                faults.add(new Fault(object, ex.problem().code()));
            }
            catch (IOException ex) {
                faults.add(new Fault(object, ProblemCode.STORE_UNAVAILABLE));
            }
        }
        return new Fixity(objects.size(), faults);
    }

    /**
     * What was found.
     *
     * @param looked how many objects were read
     */
    public record Fixity(int looked, List<Fault> faults) {

        public Fixity {
            faults = List.copyOf(faults);
        }

        public boolean sound() {
            return faults.isEmpty();
        }
    }

    /** An object that is not as it was stored, or cannot be had. */
    public record Fault(Sha256 object, ProblemCode code) {
    }

}
