package vn.sohoa.access;

import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to writes, so that a request that comes again changes nothing. */
@Component
public class JdbcIdempotentRequests {

    private final JdbcClient jdbc;

    JdbcIdempotentRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Does the work, or tells what came of it the first time. Runs in the transaction of
     * the caller; the same key at the same time waits for the first.
     * @param body of the request
     * @param work what to do the first time; its answer must hold no personal data
     * @throws KeyReusedException where the key came with another body before
     */
    public String once(String client, String key, String body, Supplier<String> work) {
        String checksum = Checksum.of(body).value();
        boolean first = jdbc.sql("""
                insert into access.idempotent_request (client, key, body_sha256, response)
                values (:client, :key, :body, '')
                on conflict do nothing
                """).param("client", client).param("key", key).param("body", checksum).update() == 1;
        if (!first) {
            return earlier(client, key, checksum);
        }
        String response = work.get();
        jdbc.sql("update access.idempotent_request set response = :response where client = :client and key = :key")
            .param("response", response)
            .param("client", client)
            .param("key", key)
            .update();
        return response;
    }

    private String earlier(String client, String key, String checksum) {
        return jdbc.sql("""
                select response from access.idempotent_request
                where client = :client and key = :key and body_sha256 = :body
                """)
            .param("client", client)
            .param("key", key)
            .param("body", checksum)
            .query((row, number) -> Objects.requireNonNull(row.getString("response")))
            .optional()
            .orElseThrow(KeyReusedException::new);
    }

    /** A key came again with another body. */
    public static final class KeyReusedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        KeyReusedException() {
            super("the idempotency key was used with another body");
        }

    }

}
