package vn.sohoa.flow;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.ProblemKind;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Decides what a failure calls for. */
@Component
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private static final int MOST_CAUSES = 20;

    private final RetryTemplate retry;

    Failures(DigitizationSettings settings) {
        this.retry = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(settings.retries())
            .delay(settings.retryDelay())
            .multiplier(2)
            .predicate(ex -> kindOf(ex) == ProblemKind.TEMPORARY)
            .build());
    }

    /** Does {@code work} again where it fails with something that may pass. */
    void retrying(Runnable work) {
        retry.invoke(work);
    }

    /** What a failure during the work on a file calls for. */
    static ProblemKind kindOf(Throwable failure) {
        return switch (failure) {
            case ProblemException ex -> ex.problem().code().kind();
            case DataAccessResourceFailureException ex -> ProblemKind.TEMPORARY;
            case TransientDataAccessException ex -> ProblemKind.TEMPORARY;
            case RecoverableDataAccessException ex -> ProblemKind.TEMPORARY;
            case TransactionException ex -> ProblemKind.TEMPORARY;
            case ReadingStopped ex -> ProblemKind.SETUP;
            // A page nested too deep for some parser.
            case StackOverflowError ex -> ProblemKind.INPUT;
            // Out of memory, broken linkage, failed assertions.
            case Error ex -> ProblemKind.SETUP;
            default -> ProblemKind.INPUT;
        };
    }

    /**
     * Whether a run ended because its connection did: nothing is wrong with the batch.
     */
    static boolean lostDatabase(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(MOST_CAUSES)
            .anyMatch(one -> one instanceof DataAccessException && kindOf(one) == ProblemKind.TEMPORARY
                    || one instanceof TransactionException || one instanceof SQLTransientConnectionException
                    || one instanceof SQLException sql && isOfConnection(sql.getSQLState()));
    }

    /** Classes 08, connection exception, and 57P, ended by an operator. */
    private static boolean isOfConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** The problem to note with the file; its stack goes to the log. */
    static Problem problemOf(Throwable failure) {
        if (failure instanceof ProblemException ex) {
            return ex.problem();
        }
        log.error("A file failed unexpectedly", failure);
        return new Problem(ProblemCode.UNEXPECTED_FAILURE, failure.getClass().getName());
    }

}
