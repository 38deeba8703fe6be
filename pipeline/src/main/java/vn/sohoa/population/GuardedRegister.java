package vn.sohoa.population;

import java.io.IOException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.document.Sha256;

/**
 * Leaves a register alone that fails, and does not ask it the same twice. Of what it said
 * only agreements are remembered, under a checksum and for a limited time.
 */
final class GuardedRegister implements PopulationRegister {

    private static final Logger LOGGER = LoggerFactory.getLogger(GuardedRegister.class);

    private static final int MOST_REMEMBERED = 100_000;

    private final HttpRegister register;

    private final CircuitBreaker breaker;

    private final Cache<Sha256, RegisterAnswer> agreements;

    GuardedRegister(HttpRegister register, PopulationSettings settings) {
        this.register = register;
        this.breaker = CircuitBreaker.of("population",
                CircuitBreakerConfig.custom()
                    .slidingWindowSize(settings.openAfter())
                    .minimumNumberOfCalls(settings.openAfter())
                    .failureRateThreshold(100)
                    .waitDurationInOpenState(settings.pause())
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());
        this.agreements = Caffeine.newBuilder()
            .expireAfterWrite(settings.keepAgreements())
            .maximumSize(MOST_REMEMBERED)
            .build();
    }

    @Override
    public boolean isPresent() {
        return true;
    }

    @Override
    public RegisterAnswer ask(ClaimedIdentity claim) {
        RegisterAnswer known = agreements.getIfPresent(claim.checksum());
        if (known != null) {
            return known;
        }
        if (!breaker.tryAcquirePermission()) {
            return RegisterAnswer.NOT_ASKED;
        }
        RegisterAnswer answer = askNow(claim);
        if (answer == RegisterAnswer.AGREES) {
            agreements.put(claim.checksum(), answer);
        }
        return answer;
    }

    private RegisterAnswer askNow(ClaimedIdentity claim) {
        long start = breaker.getCurrentTimestamp();
        try {
            RegisterAnswer answer = register.ask(claim);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return answer;
        }
        catch (IOException | RuntimeException ex) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), ex);
            LOGGER.warn("the population register did not answer: {}", ex.getClass().getName());
            return RegisterAnswer.NOT_ASKED;
        }
    }

}
