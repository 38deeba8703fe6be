package vn.sohoa.review;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sohoa.document.FieldKey;

import static org.assertj.core.api.Assertions.assertThat;

class DecidedFieldsTest {

    private static final FieldKey NAME = new FieldKey("holder_name");

    private static final FieldKey DAY = new FieldKey("issued_on");

    @Test
    void whatWasDecidedBeforeThePaperWasFiledStandsBehindItsValues() {
        assertThat(DecidedFields.filed(List.of(step(1, ChangeKind.CORRECTED, NAME), step(2, ChangeKind.ACCEPTED, NAME),
                step(3, ChangeKind.FILED, null))))
            .hasEntrySatisfying(NAME, change -> assertThat(change.number()).isEqualTo(2));
    }

    @Test
    void whatNobodyFiledYetOrSomebodyTookBackDoesNot() {
        assertThat(DecidedFields.filed(List.of(step(1, ChangeKind.ACCEPTED, NAME), step(2, ChangeKind.CORRECTED, DAY),
                undo(3, 2), step(4, ChangeKind.FILED, null), step(5, ChangeKind.CORRECTED, NAME))))
            .containsOnlyKeys(NAME)
            .hasEntrySatisfying(NAME, change -> assertThat(change.number()).isEqualTo(1));
    }

    @Test
    void aPaperThatWentBackBeginsAnew() {
        assertThat(DecidedFields.filed(List.of(step(1, ChangeKind.CORRECTED, NAME), step(2, ChangeKind.FILED, null),
                step(3, ChangeKind.RETURNED, null), step(4, ChangeKind.FILED, null))))
            .isEmpty();
    }

    private static Change step(int number, ChangeKind kind, @Nullable FieldKey field) {
        return new Change(number, kind, field, null, "x", null, null, "lan", Instant.EPOCH);
    }

    private static Change undo(int number, int undoes) {
        return new Change(number, ChangeKind.UNDONE, null, null, null, null, undoes, "lan", Instant.EPOCH);
    }

}
