package vn.sohoa.api;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Says that a value of a record is wrong.
 *
 * @param record its id
 * @param field key of the field, which may be missing in the record
 * @param proposed what it should be
 * @param reason in words
 */
record CorrectionRequest(@NotNull @Valid Asking asking, @NotNull UUID record,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{1,60}", message = "is no key of a field") String field,
        @NotBlank @Size(max = 1000) String proposed, @NotBlank @Size(max = 1000) String reason) {

    /** Leaves the values out: they are personal data. */
    @Override
    public String toString() {
        return field + " of " + record;
    }
}
