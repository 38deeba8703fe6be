package vn.sohoa.access;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.sohoa.document.CitizenId;
import vn.sohoa.document.DocumentId;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Document links in PostgreSQL, under the checksum of their token. */
@Component
class JdbcDocumentLinks {

    private static final String INSERT = """
            insert into access.document_link (token_sha256, client, citizen_id, document_id, copy_sha256,
                procedure_code, dossier_code, purpose, expires_at)
            values (:token, :client, :citizen, :document, :copy, :procedure, :dossier, :purpose,
                now() + make_interval(secs => :seconds))
            """;

    private final JdbcClient jdbc;

    private final NamedParameterJdbcOperations batches;

    JdbcDocumentLinks(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * @param tokens as many as {@code loans}
     */
    void save(List<Sha256> tokens, List<DocumentLinks.Loan> loans, Duration life) {
        batches.batchUpdate(INSERT,
                IntStream.range(0, loans.size())
                    .mapToObj(i -> row(tokens.get(i), loans.get(i), life))
                    .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(Sha256 token, DocumentLinks.Loan loan, Duration life) {
        return new MapSqlParameterSource().addValue("token", token.value())
            .addValue("client", loan.inquiry().client())
            .addValue("citizen", loan.citizen().value())
            .addValue("document", loan.document().value())
            .addValue("copy", loan.copy().value())
            .addValue("procedure", loan.inquiry().procedure())
            .addValue("dossier", loan.inquiry().dossier())
            .addValue("purpose", loan.inquiry().purpose())
            .addValue("seconds", life.toSeconds());
    }

    /**
     * Forgets links that are over. Leaves those alone that another transaction just
     * forgets: nobody waits.
     */
    void forgetExpired() {
        jdbc.sql("""
                delete from access.document_link
                where token_sha256 in (
                    select token_sha256 from access.document_link where expires_at < now()
                    limit 10000 for update skip locked)
                """).update();
    }

    Optional<DocumentLinks.Loan> find(Sha256 token, String client) {
        return jdbc.sql("""
                select link.citizen_id, link.document_id, link.copy_sha256, link.procedure_code, link.dossier_code,
                    link.purpose, client.office
                from access.document_link as link join access.client on client.id = link.client
                where link.token_sha256 = :token and link.client = :client and link.expires_at >= now()
                """).param("token", token.value()).param("client", client).query((row, number) -> {
            Inquiry inquiry = new Inquiry(client, client, new OfficeCode(row.getString("office")),
                    Objects.requireNonNull(row.getString("purpose")), row.getString("procedure_code"),
                    row.getString("dossier_code"));
            return new DocumentLinks.Loan(inquiry, new CitizenId(row.getString("citizen_id")),
                    new DocumentId(row.getObject("document_id", UUID.class)), new Sha256(row.getString("copy_sha256")));
        }).optional();
    }

}
