package vn.sohoa.scheduling;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What browsers may send.
 *
 * @param maxFileSize larger files are refused before a byte is sent
 * @param maxFiles files of one batch
 * @param maxPiece largest piece that is taken at once
 * @param spare what stays free on the disk of the spool folder
 */
@Validated
@ConfigurationProperties("sohoa.upload")
record UploadSettings(@DefaultValue("2GB") DataSize maxFileSize, @DefaultValue("10000") @Min(1) int maxFiles,
        @DefaultValue("8MB") DataSize maxPiece, @DefaultValue("500MB") DataSize spare) {
}
