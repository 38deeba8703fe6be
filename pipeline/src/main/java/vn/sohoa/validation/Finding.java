package vn.sohoa.validation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.FieldKey;

/**
 * Something a person should look at.
 *
 * @param code name of the rule, such as {@code birth_year_disagrees_with_id}; its
 * sentence stands in the message bundle under {@code finding.<code>}
 * @param field the field to look at first; null where the paper as a whole is meant
 * @param arguments what the sentence names: years, counts, field labels; never a whole
 * citizen ID or name
 */
public record Finding(String code, @Nullable FieldKey field, List<String> arguments) {
}
