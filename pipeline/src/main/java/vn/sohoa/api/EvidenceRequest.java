package vn.sohoa.api;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks for records that a check named.
 *
 * @param records their ids
 */
record EvidenceRequest(@NotNull @Valid Asking asking, @NotEmpty @Size(max = 20) List<@NotNull UUID> records) {
}
