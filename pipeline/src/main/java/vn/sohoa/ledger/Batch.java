package vn.sohoa.ledger;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;

/**
 * One delivery.
 *
 * @param folder real path of the folder it is taken from
 * @param declared files the office says it delivered; null if it did not say
 * @param run number of its current run
 * @param seconds wall time of its last run
 */
public record Batch(BatchId id, OfficeCode office, Path folder, @Nullable Integer declared, int run, double seconds) {
}
