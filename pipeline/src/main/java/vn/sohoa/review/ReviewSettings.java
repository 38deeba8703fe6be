package vn.sohoa.review;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.time.DurationMin;

import vn.sohoa.document.FieldKey;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How papers are reviewed.
 *
 * @param samplePercent share of the accepted papers that a person checks, 0 to 100
 * @param idle a paper is given back to the queue when its reviewer did nothing for so
 * long
 * @param keyedTwice fields that a second person keys after the first decided them; a
 * leading * stands for any beginning; empty: none
 * @param pageSize papers on one page of the queue
 */
@Validated
@ConfigurationProperties("sohoa.review")
public record ReviewSettings(@DefaultValue("5") @DecimalMin("0") @DecimalMax("100") double samplePercent,
        @DefaultValue("10m") @DurationMin(seconds = 5) Duration idle,
        @DefaultValue("*_citizen_id") @Size(max = 100) List<String> keyedTwice, @DefaultValue("50") int pageSize) {

    public ReviewSettings {
        keyedTwice = List.copyOf(keyedTwice);
    }

    boolean keyedTwice(FieldKey field) {
        return keyedTwice.stream()
            .anyMatch(
                    name -> name.startsWith("*") ? field.key().endsWith(name.substring(1)) : field.key().equals(name));
    }
}
