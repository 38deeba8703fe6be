package vn.sohoa.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;
import vn.sohoa.document.DossierCode;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.ProcedureCode;
import vn.sohoa.dossier.Dossier;
import vn.sohoa.dossier.DossierState;

/**
 * What a procedure system tells of a dossier.
 *
 * @param dossier its code; needed in a line of many, else it stands in the address
 */
record DossierBody(@Nullable DossierCode dossier, @NotNull ProcedureCode procedure, @NotNull LocalDate receivedOn,
        @NotNull @Pattern(regexp = "received|in_progress|resolved|stopped",
                message = "is received, in_progress, resolved or stopped") String state,
        @Nullable @Size(max = 100) String portalState, @Nullable OfficeCode handledBy,
        @Nullable Boolean populationDataUsed, @Nullable Boolean resultSynchronised,
        @Nullable @Valid @Size(max = 200) List<@NotNull @Valid Component> components,
        @Nullable @Valid @Size(max = 50) List<@NotNull @Valid Result> results) {

    /** A paper handed in. */
    record Component(@NotBlank @Size(max = 50) String code, @Nullable @Size(max = 500) String file,
            @Nullable Boolean digitized, @Nullable Boolean reused, @Nullable Boolean fromWarehouse,
            @Nullable @Size(max = 100) String replacedBy) {
    }

    /** A result. */
    record Result(@NotBlank @Size(max = 500) String name, @Nullable @Size(max = 100) String code,
            @Nullable @Size(max = 1000) String file) {
    }

    /** Older codes name only the province: then the client's office received it. */
    Dossier of(DossierCode code, Client client) {
        OfficeCode office = code.namesProvinceOnly() ? client.office() : code.office();
        return new Dossier(code, procedure, office, handledBy, receivedOn, DossierState.of(state), portalState,
                yes(populationDataUsed), yes(resultSynchronised),
                Objects.requireNonNullElse(components, List.<Component>of())
                    .stream()
                    .map(one -> new Dossier.Component(one.code(), text(one.file()), yes(one.digitized()),
                            yes(one.reused()), yes(one.fromWarehouse()), text(one.replacedBy())))
                    .toList(),
                Objects.requireNonNullElse(results, List.<Result>of())
                    .stream()
                    .map(one -> new Dossier.Result(one.name(), text(one.code()), text(one.file())))
                    .toList());
    }

    private static boolean yes(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    // an empty text is no file
    private static @Nullable String text(@Nullable String value) {
        return (value == null || value.isBlank()) ? null : value;
    }
}
