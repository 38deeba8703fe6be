package vn.sohoa.ledger;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a file is put aside that processes die over.
 *
 * @param crashes deaths with a crash report
 * @param attempts times it was opened without coming to an end, with or without one
 */
@Validated
@ConfigurationProperties("sohoa.crash")
record CrashSettings(@DefaultValue("2") @Min(1) int crashes, @DefaultValue("5") @Min(1) int attempts) {
}
