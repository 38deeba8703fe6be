package vn.sohoa.filing;

import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.extraction.CardCode;
import vn.sohoa.identity.Alias;
import vn.sohoa.identity.AliasKind;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.identity.Evidence;
import vn.sohoa.recognition.PageText;
import vn.sohoa.warehouse.PaperRecord;

import org.springframework.stereotype.Component;

/**
 * Other numbers of a holder that stand on an accepted paper: proposed, for people to
 * decide.
 */
@Component
class AliasesOnPapers {

    private final Holders holders;

    private final AliasLinks links;

    AliasesOnPapers(Holders holders, AliasLinks links) {
        this.holders = holders;
        this.links = links;
    }

    /** Proposes what a filed paper says; of two holders it is not known whose it is. */
    void propose(PaperRecord paper, SequencedSet<CitizenId> under) {
        if (under.size() != 1) {
            return;
        }
        CitizenId citizen = under.getFirst();
        holders.aliasFields(paper.type())
            .forEach((field, kind) -> paper.fields()
                .stream()
                .filter(found -> found.key().equals(field))
                .forEach(found -> Alias.of(kind, found.value())
                    .filter(alias -> neverProposed(alias, citizen))
                    .ifPresent(alias -> links.propose(alias, citizen,
                            new Evidence(paper.document(), found.page(), field), machine(paper)))));
    }

    /** Proposes the number of the CMND that the code on a citizen's card names. */
    void proposeCoded(PaperRecord paper, List<PageText> pages, SequencedSet<CitizenId> under) {
        if (under.size() != 1) {
            return;
        }
        CitizenId citizen = under.getFirst();
        for (PageText page : pages) {
            page.codes()
                .stream()
                .flatMap(code -> CardCode.in(code.text()).stream())
                .filter(card -> card.citizenId().equals(citizen.value()))
                .flatMap(card -> Stream.ofNullable(card.oldNumber()))
                .flatMap(number -> Alias.of(AliasKind.IDENTITY_CARD_NUMBER, number).stream())
                .filter(alias -> neverProposed(alias, citizen))
                .forEach(alias -> links.propose(alias, citizen, new Evidence(paper.document(), page.number(), null),
                        machine(paper)));
        }
    }

    /** What people refused or unlinked is not brought up again by a machine. */
    private boolean neverProposed(Alias alias, CitizenId citizen) {
        return links.of(citizen).stream().noneMatch(link -> link.alias().equals(alias));
    }

    private static Inquiry machine(PaperRecord paper) {
        return new Inquiry("digitization", null, paper.provenance().office(), "stands on a paper", null, null);
    }

}
