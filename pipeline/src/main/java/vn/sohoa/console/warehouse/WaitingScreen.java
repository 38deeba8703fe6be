package vn.sohoa.console.warehouse;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentId;
import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.identity.AliasLinks;
import vn.sohoa.search.OpenedRecords;
import vn.sohoa.staff.StaffMember;
import vn.sohoa.warehouse.Revocations;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What somebody proposed and a second person has not decided yet: numbers to link or
 * unlink, papers to revoke or reinstate. Nothing of a citizen is seen here.
 */
@Controller
@ConditionalOnWebApplication
class WaitingScreen {

    private static final int MOST = 50;

    private final AliasLinks aliases;

    private final Revocations revocations;

    private final OpenedRecords records;

    WaitingScreen(AliasLinks aliases, Revocations revocations, OpenedRecords records) {
        this.aliases = aliases;
        this.revocations = revocations;
        this.records = records;
    }

    @GetMapping("/warehouse/waiting")
    String show(StaffMember staff, Model model) {
        OfficeCode office = staff.office();
        List<Waiting> waiting = Stream
            .concat(aliases.waiting(office, MOST)
                .stream()
                .flatMap(link -> waiting("alias." + link.state().code(), link.evidence().document(), link.proposedBy(),
                        link.changedAt(), office)
                    .stream()),
                    revocations.waiting(office, MOST)
                        .stream()
                        .flatMap(one -> waiting("revocation." + one.state().code(), one.document(), one.proposedBy(),
                                one.changedAt(), office)
                            .stream()))
            .sorted(Comparator.comparing(Waiting::since))
            .limit(MOST)
            .toList();
        model.addAttribute("waiting", waiting);
        model.addAttribute("staff", staff);
        model.addAttribute("full", waiting.size() == MOST);
        return "warehouse/waiting";
    }

    private Optional<Waiting> waiting(String what, DocumentId document, String by, Instant since,
            @Nullable OfficeCode office) {
        return records.glance(document, office)
            .map(held -> new Waiting(what, document, held.type(), held.office(), by, since));
    }

    /**
     * A proposal.
     *
     * @param what the end of its message key
     * @param document paper that shows it, or that it is about
     */
    record Waiting(String what, DocumentId document, DocumentType type, OfficeCode office, String by, Instant since) {
    }

}
