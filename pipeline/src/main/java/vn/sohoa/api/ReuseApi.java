package vn.sohoa.api;

import jakarta.validation.Valid;

import vn.sohoa.access.Client;
import vn.sohoa.access.Scope;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Check, evidence, copy, report: the way of a procedure that reuses a paper. */
@RestController
@RequestMapping("/api/v1")
@ConditionalOnWebApplication
class ReuseApi {

    private final OnceOnlyChecks checks;

    private final EvidenceRequests evidence;

    private final ReuseReports reports;

    private final LentCopies copies;

    ReuseApi(OnceOnlyChecks checks, EvidenceRequests evidence, ReuseReports reports, LentCopies copies) {
        this.checks = checks;
        this.evidence = evidence;
        this.reports = reports;
        this.copies = copies;
    }

    @PostMapping("/once-only-checks")
    OnceOnlyAnswer check(Client client, @Valid @RequestBody Asking asking) {
        return checks.check(client, asking);
    }

    @PostMapping("/evidence-requests")
    EvidenceAnswer evidence(Client client, Authentication token, @Valid @RequestBody EvidenceRequest request) {
        boolean open = token.getAuthorities()
            .stream()
            .anyMatch(granted -> Scope.EVIDENCE_READ_OPEN.code().equals(granted.getAuthority()));
        return evidence.answer(client, request, open);
    }

    @GetMapping("/documents/{token}")
    ResponseEntity<InputStreamResource> document(Client client, @PathVariable String token) {
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .cacheControl(CacheControl.noStore())
            .body(new InputStreamResource(copies.open(client, token)));
    }

    @PostMapping("/reuse-reports")
    ReuseAnswer report(Client client, IdempotencyKey key, @Valid @RequestBody ReuseRequest request) {
        return reports.report(client, key.value(), request);
    }

}
