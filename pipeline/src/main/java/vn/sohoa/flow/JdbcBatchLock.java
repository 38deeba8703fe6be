package vn.sohoa.flow;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.sohoa.document.BatchId;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Keeps two runs of one batch apart, wherever they are. PostgreSQL lets go of it when the
 * process dies.
 */
@Component
class JdbcBatchLock {

    private static final Logger log = LoggerFactory.getLogger(JdbcBatchLock.class);

    private final DataSource dataSource;

    JdbcBatchLock(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs {@code work} while no other run of the batch does.
     * @throws UnusableRequestException where another one does
     */
    void holding(BatchId batch, Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (!ask(jdbc, "select pg_try_advisory_lock(hashtextextended(:batch, 1))", batch)) {
                throw new BatchInUseException("batch " + batch + " is being worked on");
            }
            try {
                work.run();
            }
            finally {
                letGo(jdbc, batch);
            }
        }
        catch (SQLException ex) {
            throw new DigitizationFailedException("the database cannot be reached", ex);
        }
    }

    /**
     * Where the connection is gone, so is the lock; the run itself tells what happened.
     */
    private static void letGo(JdbcClient jdbc, BatchId batch) {
        try {
            ask(jdbc, "select pg_advisory_unlock(hashtextextended(:batch, 1))", batch);
        }
        catch (DataAccessException ex) {
            log.warn("The lock of {} went with its connection", batch, ex);
        }
    }

    private static boolean ask(JdbcClient jdbc, String question, BatchId batch) {
        return jdbc.sql(question).param("batch", batch.value()).query(Boolean.class).single();
    }

}
