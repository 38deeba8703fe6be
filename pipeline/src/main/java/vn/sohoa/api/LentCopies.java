package vn.sohoa.api;

import java.io.InputStream;
import java.util.List;

import vn.sohoa.access.AuditAction;
import vn.sohoa.access.AuditEvent;
import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.Client;
import vn.sohoa.access.DocumentLinks;
import vn.sohoa.archive.ObjectStore;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Archival copies behind links. */
@Component
class LentCopies {

    private final DocumentLinks links;

    private final ObjectStore store;

    private final AuditTrail auditTrail;

    LentCopies(DocumentLinks links, ObjectStore store, AuditTrail auditTrail) {
        this.links = links;
        this.store = store;
        this.auditTrail = auditTrail;
    }

    /**
     * The bytes of a copy; the caller closes.
     * @throws ApiProblemException DOCUMENT_NOT_FOUND
     */
    @Transactional
    InputStream open(Client client, String token) {
        DocumentLinks.Loan loan = links.find(token, client.id())
            .orElseThrow(() -> new ApiProblemException(ApiProblem.DOCUMENT_NOT_FOUND));
        auditTrail.add(AuditEvent.ofReading(AuditAction.COPY_READ, loan.inquiry(), loan.citizen(), loan.document(),
                List.of()));
        return store.open(loan.copy());
    }

}
