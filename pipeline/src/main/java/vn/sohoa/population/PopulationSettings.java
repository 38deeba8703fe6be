package vn.sohoa.population;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the population register is asked.
 *
 * @param url of its gateway; null: nobody is asked
 * @param token sent as a bearer token; null: none
 * @param deadline longest time for one question
 * @param keepAgreements how long an agreement is remembered, so that several papers of
 * one person cost one question; at most 30 days. Nothing else of it is kept
 * @param openAfter failures in a row of as many questions, after which nobody is asked
 * for {@code pause}
 * @param pause how long the register is left alone when it fails
 * @param pace pause between rounds for what could not be asked
 */
@ConfigurationProperties("sohoa.population")
record PopulationSettings(@Nullable URI url, @Nullable String token, @DefaultValue("3s") Duration deadline,
        @DefaultValue("1d") Duration keepAgreements, @DefaultValue("10") int openAfter,
        @DefaultValue("1m") Duration pause, @DefaultValue("1m") Duration pace) {

    private static final Duration LONGEST_KEPT = Duration.ofDays(30);

    PopulationSettings {
        if (url != null && !"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new IllegalArgumentException("sohoa.population.url begins with https:// or http://");
        }
        if (keepAgreements.isNegative() || keepAgreements.compareTo(LONGEST_KEPT) > 0 || openAfter < 1
                || !deadline.isPositive() || !pause.isPositive() || !pace.isPositive()) {
            throw new IllegalArgumentException("sohoa.population: keep-agreements is 0 to 30d, open-after at least 1, "
                    + "deadline, pause and pace are positive");
        }
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "population register at " + url;
    }
}
