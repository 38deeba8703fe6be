package vn.sohoa.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Scope;

import org.springframework.http.HttpMethod;

/**
 * An endpoint of the API and what it takes to call it.
 *
 * @param scope that opens it; null: anybody may call it
 */
record Endpoint(HttpMethod method, String path, @Nullable Scope scope) {

    /** All there are: what is not in this list is closed. */
    static final List<Endpoint> ALL = List.of(new Endpoint(HttpMethod.GET, "/api/v1/openapi", null),
            new Endpoint(HttpMethod.POST, "/api/v1/once-only-checks", Scope.ONCE_ONLY_CHECK),
            new Endpoint(HttpMethod.POST, "/api/v1/evidence-requests", Scope.EVIDENCE_READ),
            new Endpoint(HttpMethod.GET, "/api/v1/documents/{token}", Scope.EVIDENCE_READ),
            new Endpoint(HttpMethod.POST, "/api/v1/reuse-reports", Scope.REUSE_REPORT),
            new Endpoint(HttpMethod.POST, "/api/v1/correction-reports", Scope.CORRECTION_REPORT),
            new Endpoint(HttpMethod.GET, "/api/v1/correction-reports/{id}", Scope.CORRECTION_REPORT),
            new Endpoint(HttpMethod.PUT, "/api/v1/dossiers/{code}", Scope.DOSSIER_REGISTER),
            new Endpoint(HttpMethod.GET, "/api/v1/dossiers/{code}", Scope.DOSSIER_REGISTER),
            new Endpoint(HttpMethod.POST, "/api/v1/dossiers", Scope.DOSSIER_REGISTER),
            new Endpoint(HttpMethod.GET, "/api/v1/indicators", Scope.INDICATORS_READ),
            new Endpoint(HttpMethod.GET, "/api/v1/procedures", Scope.ONCE_ONLY_CHECK),
            new Endpoint(HttpMethod.GET, "/api/v1/procedures/{code}", Scope.ONCE_ONLY_CHECK),
            new Endpoint(HttpMethod.GET, "/api/v1/changes", Scope.CHANGES_READ),
            new Endpoint(HttpMethod.GET, "/api/v1/webhook-deliveries", Scope.CHANGES_READ));

}
