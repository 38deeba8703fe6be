package vn.sohoa.extraction;

import java.util.SortedMap;

import vn.sohoa.document.FieldKey;

/**
 * The fields found on a paper.
 *
 * @param templateVersion version of the template that found them, such as
 * {@code birth_certificate/1}
 */
public record ExtractedFields(SortedMap<FieldKey, ExtractedField> byKey, String templateVersion) {
}
