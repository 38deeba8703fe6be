package vn.sohoa.console.batches;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import vn.sohoa.console.NotThereException;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.Sha256;
import vn.sohoa.scheduling.ScanBatch;
import vn.sohoa.scheduling.Upload;
import vn.sohoa.scheduling.UploadRefusedException;
import vn.sohoa.scheduling.Uploads;
import vn.sohoa.staff.StaffMember;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes files from the script of a batch's page: each is announced with its checksum and
 * sent piece by piece; the answer says how much is here.
 */
@RestController
@ConditionalOnWebApplication
class UploadScreen {

    private final OpenBatches batches;

    private final Uploads uploads;

    UploadScreen(OpenBatches batches, Uploads uploads) {
        this.batches = batches;
        this.uploads = uploads;
    }

    @PostMapping("/batches/{id}/uploads")
    Answer announce(StaffMember staff, @PathVariable UUID id, @RequestParam String name, @RequestParam long size,
            @RequestParam String sha256) {
        ScanBatch batch = batches.get(id, staff);
        return Answer.of(uploads.announce(batch, name, size, new Sha256(sha256), staff.name()));
    }

    @PutMapping("/batches/{id}/uploads/{upload}")
    Answer append(StaffMember staff, @PathVariable UUID id, @PathVariable UUID upload, @RequestParam long offset,
            HttpServletRequest request) throws IOException {
        ScanBatch batch = batches.get(id, staff);
        Upload known = uploads.find(batch, upload).orElseThrow(NotThereException::new);
        return Answer.of(uploads.append(batch, known, offset, request.getInputStream()));
    }

    @ExceptionHandler
    ResponseEntity<Refusal> refused(UploadRefusedException refusal) {
        HttpStatus status = switch (refusal.reason()) {
            case EMPTY, CHECKSUM -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE, TOO_MANY -> HttpStatus.CONTENT_TOO_LARGE;
            case CLOSED, WRONG_OFFSET -> HttpStatus.CONFLICT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
        return ResponseEntity.status(status).body(new Refusal(refusal.reason().code()));
    }

    @ExceptionHandler
    ResponseEntity<Refusal> full(ProblemException problem) {
        return ResponseEntity.status(HttpStatus.INSUFFICIENT_STORAGE)
            .body(new Refusal(problem.problem().code().code()));
    }

    @ExceptionHandler
    ResponseEntity<Refusal> wrong(IllegalArgumentException ex) {
        return ResponseEntity.badRequest().body(new Refusal("unknown"));
    }

    /** How much of a file is here. */
    record Answer(UUID id, String path, long received, boolean complete) {

        static Answer of(Upload upload) {
            return new Answer(upload.id(), upload.path(), upload.received(), upload.complete());
        }

    }

    /** Why a file was not taken; its sentence stands on the page. */
    record Refusal(String reason) {
    }

}
