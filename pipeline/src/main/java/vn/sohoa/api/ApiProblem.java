package vn.sohoa.api;

import org.springframework.http.HttpStatus;

/** Why a request cannot be answered, with the stable code that clients may act on. */
enum ApiProblem {

    MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body is not what the API description asks for."),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than 1 MB, or does not say how large it is."),
    KEY_MISSING(HttpStatus.BAD_REQUEST, "Writes carry an Idempotency-Key header of 8 to 200 ASCII characters."),
    KEY_REUSED(HttpStatus.CONFLICT, "The Idempotency-Key was used with another body."),
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid access token is needed."),
    CERTIFICATE_MISSING(HttpStatus.UNAUTHORIZED,
            "The client is bound to a certificate that this connection does not show."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "The client may not do this."),
    PROCEDURE_NOT_ALLOWED(HttpStatus.FORBIDDEN, "The client may not ask for this procedure."),
    DOSSIER_OF_ANOTHER_OFFICE(HttpStatus.FORBIDDEN, "The dossier was received by another office."),
    UNKNOWN_PROCEDURE(HttpStatus.UNPROCESSABLE_CONTENT, "The procedure is not in the registry."),
    RECORD_NOT_FOUND(HttpStatus.NOT_FOUND, "No such record is held that this procedure can use."),
    DOCUMENT_NOT_FOUND(HttpStatus.NOT_FOUND, "The link is not good, or no longer."),
    REPORT_NOT_FOUND(HttpStatus.NOT_FOUND, "The client made no such report."),
    DOSSIER_NOT_FOUND(HttpStatus.NOT_FOUND, "No such dossier was registered."),
    CHANGED_MEANWHILE(HttpStatus.PRECONDITION_FAILED, "It is no longer what the If-Match header says."),
    OFFICE_NOT_ALLOWED(HttpStatus.FORBIDDEN, "The client may ask for its own office and those below it."),
    BAD_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter of the address or a header is missing or cannot be meant."),
    BAD_CURSOR(HttpStatus.BAD_REQUEST, "The cursor is none that was handed out."),
    LINE_TOO_LONG(HttpStatus.CONTENT_TOO_LARGE, "The line is longer than 64 KB."),
    TOO_MANY_LINES(HttpStatus.CONTENT_TOO_LARGE,
            "This line and those after it were left out; send them by themselves."),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The Content-Type is not the one described."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The Accept header excludes what this endpoint answers."),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "The client asks too often; wait a minute."),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The answer cannot be given now; try again.");

    private final HttpStatus status;

    private final String detail;

    ApiProblem(HttpStatus status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    HttpStatus status() {
        return status;
    }

    String detail() {
        return detail;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

}
