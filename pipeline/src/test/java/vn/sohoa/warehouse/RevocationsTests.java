package vn.sohoa.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.warehouse.RevocationAnswer.Moved;
import vn.sohoa.warehouse.RevocationAnswer.Refused;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RevocationsTests extends WarehouseTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    @Autowired
    Revocations revocations;

    @Autowired
    JdbcHoldings holdings;

    private final CitizenId citizen = aCitizen();

    private final CitizenId spouse = aCitizen();

    @Test
    void whoProposedCannotDecide() {
        DocumentId marriage = aMarriage();
        revocations.propose(marriage, DAY, "annulled by court", by("an"));

        assertThat(revocations.accept(marriage, by("an"))).isEqualTo(new Refused(RevocationAnswer.Reason.SAME_PERSON));
        assertThat(worth(citizen)).isEqualTo(Validity.VALID);
        assertThat(revocations.accept(marriage, by("binh"))).isEqualTo(new Moved(RevocationState.REVOKED));
        assertThat(worth(citizen)).isEqualTo(Validity.REVOKED);
        assertThat(worth(spouse)).isEqualTo(Validity.REVOKED);
    }

    @Test
    void theDatabaseItselfWantsTwoPeople() {
        DocumentId marriage = aMarriage();
        revocations.propose(marriage, DAY, "annulled by court", by("an"));

        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(() -> jdbc
                .sql("update warehouse.revocation set state = 'revoked', decided_by = 'an' where document = :document")
                .param("document", marriage.value())
                .update())
            .withMessageContaining("revocation_two_people");
    }

    @Test
    void everyStepThereAndBackIsKeptAndAudited() {
        DocumentId marriage = aMarriage();
        revocations.propose(marriage, DAY, "annulled by court", by("an"));
        revocations.accept(marriage, by("binh"));
        revocations.proposeReinstating(marriage, "the court decided otherwise", by("binh"));
        assertThat(worth(citizen)).as("until somebody agrees").isEqualTo(Validity.REVOKED);
        revocations.refuse(marriage, by("an"));
        assertThat(worth(citizen)).isEqualTo(Validity.REVOKED);
        revocations.proposeReinstating(marriage, "the court decided otherwise", by("binh"));
        revocations.accept(marriage, by("an"));
        assertThat(worth(citizen)).isEqualTo(Validity.VALID);
        revocations.propose(marriage, DAY.plusDays(1), "annulled by a higher court", by("chi"));
        revocations.accept(marriage, by("an"));

        assertThat(worth(citizen)).isEqualTo(Validity.VALID);
        assertThat(holdings.on(DAY.plusDays(1), citizen)).extracting(HeldRecord::validity)
            .containsExactly(Validity.REVOKED);
        assertThat(revocations.history(marriage)).extracting(step -> step.state() + " " + step.takenBy())
            .containsExactly("PROPOSED an", "REVOKED binh", "REINSTATE_PROPOSED binh", "REVOKED an",
                    "REINSTATE_PROPOSED binh", "REINSTATED an", "PROPOSED chi", "REVOKED an");
        assertThat(audited(spouse)).containsExactly("revocation_proposed an", "record_revoked binh",
                "revocation_proposed binh", "revocation_refused an", "revocation_proposed binh", "record_reinstated an",
                "revocation_proposed chi", "record_revoked an");
    }

    @Test
    void whatDoesNotWaitForAMoveIsLeftAsItIs() {
        DocumentId marriage = aMarriage();
        Refused notNow = new Refused(RevocationAnswer.Reason.NOT_NOW);

        assertThat(revocations.accept(marriage, by("binh"))).isEqualTo(notNow);
        assertThat(revocations.proposeReinstating(marriage, "the court", by("binh"))).isEqualTo(notNow);
        revocations.propose(marriage, DAY, "annulled by court", by("an"));
        assertThat(revocations.propose(marriage, DAY.plusDays(1), "annulled too", by("binh"))).isEqualTo(notNow);
        revocations.refuse(marriage, by("binh"));
        assertThat(worth(citizen)).isEqualTo(Validity.VALID);
        assertThat(revocations.accept(marriage, by("binh"))).isEqualTo(notNow);
        assertThat(revocations.propose(new DocumentId(UUID.randomUUID()), DAY, "nobody holds it", by("an")))
            .isEqualTo(new Refused(RevocationAnswer.Reason.NOT_HELD));
    }

    @Test
    void whatWaitsIsListedForTheOfficesThatDigitizedIt() {
        DocumentId marriage = aMarriage();
        revocations.propose(marriage, DAY, "annulled by court", by("an"));

        assertThat(revocations.waiting(null, 1000)).extracting(Revocation::document).contains(marriage);
        assertThat(revocations.waiting(new OfficeCode("H41"), 1000)).extracting(Revocation::document)
            .contains(marriage);
        assertThat(revocations.waiting(new OfficeCode("H41.1"), 1000)).extracting(Revocation::document)
            .doesNotContain(marriage);
        revocations.accept(marriage, by("binh"));
        assertThat(revocations.waiting(null, 1000)).extracting(Revocation::document).doesNotContain(marriage);
    }

    private DocumentId aMarriage() {
        return filed(paper("marriage_certificate", Map.of("issued_on", "2020-05-01")), citizen, spouse);
    }

    private Validity worth(CitizenId holder) {
        return holdings.on(DAY, holder).getFirst().validity();
    }

    private List<String> audited(CitizenId holder) {
        return jdbc.sql("select action || ' ' || actor from audit.event where citizen_id = :citizen order by at")
            .param("citizen", holder.value())
            .query((row, index) -> row.getString(1))
            .list();
    }

}
