package vn.sohoa.imaging;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GuardTest {

    private final IOException full = new IOException("No space left on device");

    @Test
    void aFullDiskIsNoFaultOfTheFileThatIsDecoded() {
        assertProblem(ProblemCode.DISK_FULL, full);
        assertProblem(ProblemCode.DISK_FULL, new IllegalStateException(full));
        assertProblem(ProblemCode.DISK_FULL, new ProblemException(ProblemCode.UNREADABLE_PAGE, "page 1", full));
    }

    @Test
    void whatElseGoesWrongIs() {
        assertProblem(ProblemCode.DAMAGED_FILE, new IOException("unexpected end"));
        assertProblem(ProblemCode.DAMAGED_FILE, new ArrayIndexOutOfBoundsException(7));
        assertProblem(ProblemCode.NO_PAGES, new ProblemException(ProblemCode.NO_PAGES, "the file has no pages"));
    }

    private static void assertProblem(ProblemCode code, Exception thrown) {
        assertThatExceptionOfType(ProblemException.class)
            .isThrownBy(() -> Guard.decoding("the file", ProblemCode.DAMAGED_FILE, () -> {
                throw thrown;
            }))
            .satisfies(ex -> assertThat(ex.problem().code()).isEqualTo(code));
    }

}
