package vn.sohoa.console.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.warehouse.HeldRecord;
import vn.sohoa.warehouse.Trust;
import vn.sohoa.warehouse.Validity;

import static org.assertj.core.api.Assertions.assertThat;

class TimeBarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void allPapersShareALineFromTheOldestToTheLastDay() {
        HeldRecord card = held(1, "2016-11-23", LocalDate.of(2036, 11, 23));
        HeldRecord today = held(2, "2026-11-23", null);
        HeldRecord oldest = held(3, "2016", LocalDate.of(2026, 11, 23));
        Map<DocumentId, TimeBar> bars = TimeBar.of(List.of(card, today, oldest), TODAY);

        assertThat(bars).hasEntrySatisfying(card.document(), bar -> assertThat(bar.length()).isGreaterThan(950))
            .hasEntrySatisfying(today.document(), bar -> assertThat(bar.from()).isEqualTo(bar.today()))
            .hasEntrySatisfying(oldest.document(), bar -> assertThat(bar.from()).isZero());
    }

    @Test
    void aPaperWithoutADayHasNoBar() {
        assertThat(TimeBar.of(List.of(held(1, null, null), held(2, "2023-13-41", null)), TODAY)).isEmpty();
    }

    @Test
    void aPaperIsShownAtLeastAsAStroke() {
        HeldRecord ofOneDay = held(1, "2026-11-23", TODAY);

        assertThat(TimeBar.of(List.of(ofOneDay), TODAY)).hasEntrySatisfying(ofOneDay.document(),
                bar -> assertThat(bar.length()).isPositive());
    }

    private static HeldRecord held(int number, @Nullable String issuedOn, @Nullable LocalDate until) {
        return new HeldRecord(new CitizenId("040190012345"), new DocumentId(new UUID(0, number)),
                new DocumentType("birth_certificate"), null, issuedOn, null, new OfficeCode("H41"), Trust.VERIFIED,
                until, 1, Validity.VALID);
    }

}
