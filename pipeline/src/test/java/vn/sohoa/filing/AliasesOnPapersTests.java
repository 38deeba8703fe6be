package vn.sohoa.filing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.sohoa.WarehouseTest;
import vn.sohoa.document.Box;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.LinkState;
import vn.sohoa.recognition.PageText;
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

    @Test
    void theOldNumberInTheCodeOfACardIsProposedForPeopleToDecide() {
        PaperRecord card = paper("citizen_identity_card", Map.of("holder_citizen_id", citizen.value()));
        filed(card, citizen);

        proposeCoded(card, citizen.value() + "|012345678|Nguyễn Văn Bình|17051990|Nam|Hà Nội|01032021");
        proposeCoded(card, citizen.value() + "|012345678|Nguyễn Văn Bình|17051990|Nam|Hà Nội|01032021");

        assertThat(links.of(citizen)).singleElement().satisfies(link -> {
            assertThat(link.state()).isEqualTo(LinkState.PROPOSED);
            assertThat(link.alias()).hasToString("identity_card_number ******678");
            assertThat(link.evidence().document()).isEqualTo(card.document());
            assertThat(link.evidence().page()).isEqualTo(7);
        });
    }

    @Test
    void aCodeOfSomebodyElseOrWithoutAnOldNumberProposesNothing() {
        PaperRecord card = paper("citizen_identity_card", Map.of("holder_citizen_id", citizen.value()));
        filed(card, citizen);

        proposeCoded(card, "001190000001|012345678|Nguyễn Văn Bình|17051990|Nam|Hà Nội|01032021");
        proposeCoded(card, citizen.value() + "||Nguyễn Văn Bình|17051990|Nam|Hà Nội|01032021");

        assertThat(links.of(citizen)).isEmpty();
    }

    private void proposeCoded(PaperRecord card, String code) {
        PageText page = new PageText(7, new PageGeometry(2480, 3508, QuarterTurn.NONE, 1, 0, 2480, 3508, 300),
                List.of(), List.of(new PageCode(PageCode.Symbology.QR, code, new Box(1, 2, 3, 4))),
                PageText.Source.RECOGNIZED);
        aliases.proposeCoded(card, List.of(page), new LinkedHashSet<>(List.of(citizen)));
    }

    private void propose(String taxCode, CitizenId... holders) {
        PaperRecord paper = paper("household_business_registration", Map.of("tax_code", taxCode));
        filed(paper, holders);
        aliases.propose(paper, new LinkedHashSet<>(List.of(holders)));
    }

}
