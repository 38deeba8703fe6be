package vn.sohoa.api;

import java.util.UUID;

import jakarta.validation.Valid;

import vn.sohoa.access.Client;
import vn.sohoa.correction.CorrectionState;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A value is wrong: who says so, and what became of it. */
@RestController
@RequestMapping("/api/v1/correction-reports")
@ConditionalOnWebApplication
class CorrectionApi {

    private final CorrectionReports reports;

    CorrectionApi(CorrectionReports reports) {
        this.reports = reports;
    }

    @PostMapping
    CorrectionAnswer report(Client client, IdempotencyKey key, @Valid @RequestBody CorrectionRequest request) {
        return reports.report(client, key.value(), request);
    }

    @GetMapping("/{id}")
    CorrectionState state(Client client, @PathVariable UUID id) {
        return reports.find(client, id).orElseThrow(() -> new ApiProblemException(ApiProblem.REPORT_NOT_FOUND));
    }

}
