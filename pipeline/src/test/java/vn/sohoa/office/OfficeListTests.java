package vn.sohoa.office;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.OfficeCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OfficeListTests {

    private static final String HEADER = "code,name,parent,valid_from,valid_to,successor";

    @Test
    void readsAClosedOfficeWithItsSuccessor() {
        List<Office> offices = OfficeList.parse(List.of("\uFEFF" + HEADER, "H57.1,Huyện A,H57,,2025-06-30,H57.2", ""));
        assertThat(offices).containsExactly(new Office(new OfficeCode("H57.1"), "Huyện A", new OfficeCode("H57"), null,
                LocalDate.of(2025, 6, 30), new OfficeCode("H57.2")));
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> OfficeList.parse(List.of(HEADER, "H57,Huế,,,,", "57,x,,,,")))
            .withMessageStartingWith("line 3:");
    }

    @Test
    void insistsOnTheHeader() {
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeList.parse(List.of("H57,Huế,,,,")))
            .withMessageContaining(HEADER);
    }

}
