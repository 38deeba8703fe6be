package vn.sohoa.flow;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;

/**
 * What to digitize.
 *
 * @param office whose delivery it is; null: the one in the settings, or the batch's own
 * when it is run again
 * @param batch its name; null: made from the folder
 * @param declared number of files the office says it delivered; null if it did not say
 */
public record DigitizationRequest(Path folder, @Nullable OfficeCode office, @Nullable BatchId batch,
        @Nullable Integer declared) {
}
