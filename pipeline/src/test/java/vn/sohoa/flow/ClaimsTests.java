package vn.sohoa.flow;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.sohoa.intake.Intake;
import vn.sohoa.ledger.Claim;
import vn.sohoa.ledger.JdbcBatches;
import vn.sohoa.ledger.JdbcClaims;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimsTests extends IntegrationTest {

    @Autowired
    JdbcClaims claims;

    @Autowired
    Intake intake;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcBatches batches;

    @BeforeEach
    void receive() {
        deliver("a.pdf", "b.pdf", "c.pdf");
        deliveries.open(new DigitizationRequest(folder, null, batch, null));
        intake.takeOver(batches.get(batch), () -> true);
    }

    @Test
    void countsTheAttemptBeforeTheFileIsOpened() {
        assertThat(claim()).isEqualTo("a.pdf, attempt 1");
        assertThat(claim()).isEqualTo("b.pdf, attempt 1");
        assertThat(states()).containsExactly("a.pdf digitizing", "b.pdf digitizing", "c.pdf received");
    }

    @Test
    void putsAFileOpenedBeforeBehindFreshOnes() {
        claim();
        claims.takeBackInterrupted(batch, "here", false);
        assertThat(claim()).isEqualTo("b.pdf, attempt 1");
        assertThat(claim()).isEqualTo("c.pdf, attempt 1");
        assertThat(claim()).isEqualTo("a.pdf, attempt 2");
        assertThat(claim()).isEqualTo("nothing left");
    }

    @Test
    void readsAFileThatAProcessDiedOverAlone() {
        claim();
        claims.takeBackInterrupted(batch, "here", true);
        claim();
        claim();
        assertThat(claim()).isEqualTo("wait");
    }

    @Test
    void neverQuarantinesAFileForBeingKilledFromOutsideThreeTimes() {
        for (int i = 0; i < 3; i++) {
            claim();
            claim();
            claim();
            claims.takeBackInterrupted(batch, "here", false);
        }
        assertThat(states()).allMatch(state -> state.endsWith(" received"));
    }

    @Test
    void takesBackWhatThisInstallationClaimedOnly() {
        claim();
        claims.takeBackInterrupted(null, "elsewhere", false);
        assertThat(states()).contains("a.pdf digitizing");
        claims.takeBackInterrupted(null, "here", false);
        assertThat(states()).contains("a.pdf received");
    }

    private String claim() {
        return switch (claims.next(batch, "here")) {
            case Claim.Claimed claimed -> claimed.file().path() + ", attempt " + claimed.file().attempts();
            case Claim.Wait wait -> "wait";
            case Claim.NothingLeft nothing -> "nothing left";
        };
    }

}
