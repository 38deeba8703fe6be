package vn.sohoa.progress;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

/**
 * Whoever enters plans.
 *
 * @param name log-in name
 * @param reach the office and those below it; null: all
 * @param types document types by the titles that lists may use
 */
public record Planner(String name, @Nullable OfficeCode reach, Map<String, DocumentType> types) {
}
