package vn.sohoa.imaging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of what is read as a page.
 *
 * @param maxPages pages of one scan file
 * @param maxPixels pixels of one page, checked before anything is decoded
 * @param minSide shortest side of a page image worth reading, pixels
 * @param blankMarks up to so many marks of the size of a letter may lie on a page that
 * counts as blank
 */
@Validated
@ConfigurationProperties("sohoa.imaging")
public record ImagingSettings(@DefaultValue("2000") @Min(1) int maxPages,
        @DefaultValue("200000000") @Min(1_000_000) @Max(1_000_000_000) int maxPixels,
        @DefaultValue("50") @Min(1) int minSide, @DefaultValue("1") @Min(0) int blankMarks) {
}
