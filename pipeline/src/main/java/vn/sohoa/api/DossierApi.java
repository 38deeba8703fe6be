package vn.sohoa.api;

import java.io.IOException;
import java.io.InputStream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;
import vn.sohoa.document.DossierCode;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers that procedure systems received. */
@RestController
@RequestMapping("/api/v1/dossiers")
@ConditionalOnWebApplication
class DossierApi {

    private final RegisteredDossiers dossiers;

    private final DossierLines lines;

    DossierApi(RegisteredDossiers dossiers, DossierLines lines) {
        this.dossiers = dossiers;
        this.lines = lines;
    }

    @PutMapping("/{code}")
    ResponseEntity<DossierAnswer> register(Client client, @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String tag,
            @Valid @RequestBody DossierBody body) {
        DossierCode named = named(code);
        if (body.dossier() != null && !body.dossier().equals(named)) {
            throw new ApiProblemException(ApiProblem.MALFORMED_BODY);
        }
        RegisteredDossiers.Registered registered = dossiers.register(client, named, body, tag);
        return ResponseEntity.status(registered.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
            .eTag(registered.tag())
            .body(registered.answer());
    }

    @GetMapping("/{code}")
    ResponseEntity<DossierAnswer> flags(Client client, @PathVariable String code) {
        RegisteredDossiers.Told told = dossiers.find(client, named(code));
        return ResponseEntity.ok().eTag(told.tag()).body(told.answer());
    }

    @PostMapping
    ResponseEntity<byte[]> registerMany(Client client,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String type, InputStream body)
            throws IOException {
        if (type == null || !type.startsWith(MediaType.APPLICATION_NDJSON_VALUE)) {
            throw new ApiProblemException(ApiProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(lines.register(client, body));
    }

    private static DossierCode named(String code) {
        try {
            return new DossierCode(code);
        }
        catch (IllegalArgumentException ex) {
            throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        }
    }

}
