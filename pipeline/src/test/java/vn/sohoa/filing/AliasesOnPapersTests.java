package vn.sohoa.filing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.CitizenId;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.LinkState;
import vn.sohoa.warehouse.PaperRecord;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class AliasesOnPapersTests extends WarehouseTest {

    @Autowired
    AliasesOnPapers aliases;

    @Autowired
    AliasLinks links;

    private final CitizenId citizen = aCitizen();

    @Test
    void theTaxCodeOnARegistrationIsProposedWithItsPaperPageAndField() {
        propose("0100109106", citizen);
        propose("0100109106", citizen);

        assertThat(links.of(citizen)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.PROPOSED);
            assertThat(link.proposedBy()).isEqualTo("digitization");
            assertThat(link.alias().number()).isEqualTo("0100109106");
            assertThat(link.evidence().field()).hasToString("tax_code");
        });
    }

    @Test
    void whatPeopleRefusedIsNotBroughtUpAgain() {
        propose("0100109106", citizen);
        links.refuse(links.of(citizen).getFirst().id(), by("binh"));

        propose("0100109106", citizen);

        assertThat(links.of(citizen)).singleElement()
            .satisfies(link -> assertThat(link.state()).isEqualTo(LinkState.REFUSED));
    }

    @Test
    void whatIsNoTaxCodeOrCouldBeEitherHoldersIsNotProposed() {
        propose("0100109107", citizen);
        propose("0100109106", citizen, aCitizen());

        assertThat(links.of(citizen)).isEmpty();
    }

    private void propose(String taxCode, CitizenId... holders) {
        PaperRecord paper = paper("household_business_registration", Map.of("tax_code", taxCode));
        filed(paper, holders);
        aliases.propose(paper, new LinkedHashSet<>(List.of(holders)));
    }

}
