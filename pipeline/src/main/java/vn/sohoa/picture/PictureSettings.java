package vn.sohoa.picture;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How page pictures are made.
 *
 * @param longestSide of a picture, pixels
 * @param maxPixels pixels of the scan behind a page, asked before it is decoded
 * @param kept pictures that are kept in memory
 * @param atOnce pictures made at the same time
 */
@Validated
@ConfigurationProperties("sohoa.picture")
public record PictureSettings(@DefaultValue("2000") @Min(500) @Max(6000) int longestSide,
        @DefaultValue("120000000") @Min(1_000_000) long maxPixels, @DefaultValue("24MB") DataSize kept,
        @DefaultValue("2") @Min(1) @Max(16) int atOnce) {
}
