package vn.sohoa.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.document.OfficeCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AliasLinksTests extends WarehouseTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(182_000_000);

    @Autowired
    AliasLinks links;

    @Autowired
    JdbcPersons persons;

    private final CitizenId citizen = aCitizen();

    private final Alias number = new Alias(AliasKind.IDENTITY_CARD_NUMBER, Integer.toString(NUMBERS.incrementAndGet()));

    @Test
    void aNumberCountsWhenASecondPersonAgrees() {
        UUID link = proposed();
        assertThat(persons.by(number)).isEmpty();

        assertThat(links.accept(link, by("binh"))).isEqualTo(new LinkAnswer.Moved(link, LinkState.LINKED));

        assertThat(persons.by(number)).contains(new Person(List.of(citizen)));
        assertThat(links.of(citizen)).singleElement().satisfies(one -> {
            assertThat(one.proposedBy()).isEqualTo("an");
            assertThat(one.decidedBy()).isEqualTo("binh");
            assertThat(one.evidence().field()).isEqualTo(new FieldKey("holder_identity_number"));
        });
    }

    @Test
    void whoProposedCannotDecide() {
        UUID link = proposed();

        assertThat(links.accept(link, by("an"))).isEqualTo(new LinkAnswer.Refused(LinkAnswer.Reason.SAME_PERSON));
        assertThat(persons.by(number)).isEmpty();
    }

    @Test
    void theDatabaseItselfWantsTwoPeople() {
        UUID link = proposed();

        assertThatExceptionOfType(DataAccessException.class)
            .isThrownBy(
                    () -> jdbc.sql("update warehouse.alias_link set state = 'linked', decided_by = 'an' where id = :id")
                        .param("id", link)
                        .update())
            .withMessageContaining("alias_link_two_people");
    }

    @Test
    void whatWasLinkedCanBeUnlinkedAndLinkedAgainAndEveryStepIsKept() {
        UUID link = proposed();
        links.accept(link, by("binh"));
        links.proposeUnlinking(link, by("chi"));
        assertThat(persons.by(number)).as("counts until somebody agrees").isPresent();
        links.accept(link, by("an"));
        assertThat(persons.by(number)).isEmpty();
        proposed();
        links.accept(link, by("binh"));

        assertThat(persons.by(number)).isPresent();
        assertThat(links.history(link)).extracting(step -> step.state() + " " + step.takenBy())
            .containsExactly("PROPOSED an", "LINKED binh", "UNLINK_PROPOSED chi", "UNLINKED an", "PROPOSED an",
                    "LINKED binh");
        assertThat(audited()).containsExactly("alias_proposed an", "alias_decided binh", "alias_proposed chi",
                "alias_decided an", "alias_proposed an", "alias_decided binh");
    }

    @Test
    void aRefusedProposalChangesNothing() {
        UUID link = proposed();
        links.refuse(link, by("binh"));
        assertThat(persons.by(number)).isEmpty();

        assertThat(links.accept(link, by("chi"))).isEqualTo(new LinkAnswer.Refused(LinkAnswer.Reason.NOT_NOW));
        assertThat(links.accept(UUID.randomUUID(), by("chi")))
            .isEqualTo(new LinkAnswer.Refused(LinkAnswer.Reason.UNKNOWN_LINK));
    }

    @Test
    void aNumberOfAnotherCitizenMustBeUnlinkedFirst() {
        links.accept(proposed(), by("binh"));
        CitizenId other = aCitizen();
        UUID second = moved(links.propose(number, other, evidence(other), by("an")));

        assertThat(links.accept(second, by("binh"))).isEqualTo(new LinkAnswer.Refused(LinkAnswer.Reason.TAKEN));
        assertThat(persons.by(number)).contains(new Person(List.of(citizen)));
    }

    @Test
    void thereIsNoLinkWithoutAPaperThatShowsIt() {
        DocumentId elsewhere = filed(paper("other", Map.of("holder_identity_number", number.number())), aCitizen());
        DocumentId without = filed(paper("other", Map.of("holder_identity_number", "182999999")), citizen);

        for (DocumentId document : List.of(elsewhere, without, new DocumentId(UUID.randomUUID()))) {
            assertThat(links.propose(number, citizen, new Evidence(document, 1, new FieldKey("holder_identity_number")),
                    by("an")))
                .isEqualTo(new LinkAnswer.Refused(LinkAnswer.Reason.NO_EVIDENCE));
        }
    }

    @Test
    void idsThatFollowedEachOtherAreOnePerson() {
        CitizenId second = aCitizen();
        CitizenId third = aCitizen();
        link(citizen, second);
        link(second, third);

        assertThat(persons.of(citizen).ids()).containsExactly(citizen, second, third);
        assertThat(persons.of(third).ids()).first().isEqualTo(third);
        assertThat(persons.of(third).ids()).containsExactlyInAnyOrder(citizen, second, third);
        assertThat(persons.of(aCitizen()).ids()).hasSize(1);
    }

    @Test
    void whatWaitsIsListedForTheOfficesThatDigitizedTheEvidence() {
        UUID link = proposed();
        assertThat(links.waiting(null, 1000)).extracting(AliasLink::id).contains(link);
        assertThat(links.waiting(new OfficeCode("H41"), 1000)).extracting(AliasLink::id).contains(link);
        assertThat(links.waiting(new OfficeCode("H41.1"), 1000)).extracting(AliasLink::id).doesNotContain(link);
        links.accept(link, by("binh"));
        assertThat(links.waiting(null, 1000)).extracting(AliasLink::id).doesNotContain(link);
    }

    private UUID proposed() {
        return moved(links.propose(number, citizen, evidence(citizen), by("an")));
    }

    private Evidence evidence(CitizenId holder) {
        DocumentId card = filed(paper("citizen_identity_card", Map.of("holder_identity_number", number.number())),
                holder);
        return new Evidence(card, 1, new FieldKey("holder_identity_number"));
    }

    private void link(CitizenId former, CitizenId today) {
        DocumentId decision = filed(paper("administrative_decision", Map.of()), today);
        UUID link = moved(links.propose(new Alias(AliasKind.FORMER_CITIZEN_ID, former.value()), today,
                new Evidence(decision, 1, null), by("an")));
        links.accept(link, by("binh"));
    }

    private static UUID moved(LinkAnswer answer) {
        assertThat(answer).isInstanceOf(LinkAnswer.Moved.class);
        return ((LinkAnswer.Moved) answer).link();
    }

    private List<String> audited() {
        return jdbc.sql("select action || ' ' || actor from audit.event where citizen_id = :citizen order by at")
            .param("citizen", citizen.value())
            .query((row, index) -> row.getString(1))
            .list();
    }

}
