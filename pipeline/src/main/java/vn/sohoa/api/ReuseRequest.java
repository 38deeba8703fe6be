package vn.sohoa.api;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Reports which records were reused for which components of a dossier. */
record ReuseRequest(@NotNull @Valid Asking asking, @NotEmpty @Size(max = 50) List<@NotNull @Valid Reuse> reuses) {

    /**
     * @param record id of the record
     * @param component code of the component it stood in for
     */
    record Reuse(@NotNull UUID record, @NotBlank @Size(max = 50) String component) {
    }
}
