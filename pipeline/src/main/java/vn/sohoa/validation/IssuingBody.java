package vn.sohoa.validation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An office that issues papers, as the registry knows it.
 *
 * @param from its first day; null where that is not known
 * @param to its last day; null while it exists
 */
public record IssuingBody(String name, @Nullable LocalDate from, @Nullable LocalDate to) {

    boolean existedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
