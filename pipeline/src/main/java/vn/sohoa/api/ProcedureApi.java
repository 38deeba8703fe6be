package vn.sohoa.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.sohoa.access.Client;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.document.Sha256;
import vn.sohoa.procedure.Procedures;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registered procedures that a client may name. */
@RestController
@RequestMapping("/api/v1/procedures")
@ConditionalOnWebApplication
class ProcedureApi {

    private static final String PROCEDURES = "procedures";

    private final Procedures procedures;

    private final JsonMapper json;

    ProcedureApi(Procedures procedures, JsonMapper json) {
        this.procedures = procedures;
        this.json = json;
    }

    @GetMapping
    Page<ProcedureAnswer> list(Client client, @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        int most = Cursor.limit(limit);
        List<ProcedureAnswer> found = procedures
            .after(Cursor.place(PROCEDURES, cursor), most, client.mayNameAll() ? null : client.procedures())
            .stream()
            .map(ProcedureAnswer::of)
            .toList();
        return new Page<>(found, (found.size() < most) ? null : Cursor.of(PROCEDURES, found.getLast().code()));
    }

    @GetMapping("/{code}")
    ResponseEntity<ProcedureAnswer> one(Client client, @PathVariable String code) {
        ProcedureCode named = named(code);
        if (!client.mayName(named)) {
            throw new ApiProblemException(ApiProblem.PROCEDURE_NOT_ALLOWED);
        }
        ProcedureAnswer answer = procedures.find(named)
            .map(ProcedureAnswer::of)
            .orElseThrow(() -> new ApiProblemException(ApiProblem.UNKNOWN_PROCEDURE));
        return ResponseEntity.ok().eTag(Sha256.of(json.writeValueAsBytes(answer)).value()).body(answer);
    }

    private static ProcedureCode named(String code) {
        try {
            return new ProcedureCode(code);
        }
        catch (IllegalArgumentException ex) {
            throw new ApiProblemException(ApiProblem.BAD_PARAMETER);
        }
    }

}
