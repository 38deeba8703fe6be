package vn.sohoa.population;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;

/** A question to the register about a holder of a paper, and its answer so far. */
public record IdentityCheck(DocumentId document, ClaimedIdentity claim, RegisterAnswer answer) {

    public CitizenId citizen() {
        return claim.citizen();
    }
}
