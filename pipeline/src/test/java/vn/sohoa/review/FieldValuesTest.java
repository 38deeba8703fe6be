package vn.sohoa.review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.sohoa.template.FieldKind;

import static org.assertj.core.api.Assertions.assertThat;

class FieldValuesTest {

    @ParameterizedTest
    @CsvSource({ "DATE, 5/3/1984, 1984-03-05", "DATE, 05-03-1984, 1984-03-05", "DATE, 05031984, 1984-03-05",
            "DATE, 1984-03-05, 1984-03-05", "DATE, 1984, 1984", "DATE, 31/02/2014, 2014-02-31", "YEAR, 1984, 1984",
            "SEX, Nữ, female", "SEX, nu, female", "SEX, NAM, male", "CITIZEN_ID, 0402 1300 1234, 040213001234",
            "PERSON_NAME, '  Nguyễn   Văn Bình ', Nguyễn Văn Bình", "CODE, 12 34, 1234" })
    void bringsWhatPeopleTypeIntoTheFormThatIsKept(FieldKind kind, String typed, String kept) {
        assertThat(FieldValues.of(kind, typed)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({ "DATE, 32/01/2014", "DATE, 01/13/2014", "DATE, hôm qua", "YEAR, 84", "SEX, x",
            "CITIZEN_ID, 04021300123", "CITIZEN_ID, 0402130012345", "TEXT, ' '" })
    void refusesWhatCannotBeAValue(FieldKind kind, String typed) {
        assertThat(FieldValues.of(kind, typed)).isEmpty();
    }

    @Test
    void composesAccents() {
        assertThat(FieldValues.of(FieldKind.TEXT, "Nguye\u0302\u0303n")).contains("Nguyễn");
    }

}
