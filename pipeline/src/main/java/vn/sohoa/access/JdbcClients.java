package vn.sohoa.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;
import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients in PostgreSQL. */
@Component
class JdbcClients {

    private final JdbcClient jdbc;

    JdbcClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Client> find(String id) {
        return jdbc.sql("""
                select id, name, office, scopes, procedures, record_types, requests_per_minute,
                    certificate_sha256
                from access.client
                where id = :id and revoked_at is null
                """).param("id", id).query(JdbcClients::client).optional();
    }

    /** Those that are not revoked, in the order of their ids. */
    List<Client> list(@Nullable OfficeCode within, String after, int most) {
        return jdbc.sql("""
                select id, name, office, scopes, procedures, record_types, requests_per_minute,
                    certificate_sha256
                from access.client
                where revoked_at is null and id > :after
                    and (cast(:office as text) is null or office = :office or office like :below)
                order by id limit :most
                """)
            .param("office", (within != null) ? within.value() : null)
            .param("below", (within != null) ? within.value() + ".%" : "")
            .param("after", after)
            .param("most", most)
            .query(JdbcClients::client)
            .list();
    }

    boolean revoke(String id) {
        return jdbc.sql("update access.client set revoked_at = now() where id = :id and revoked_at is null")
            .param("id", id)
            .update() == 1;
    }

    /**
     * @param certificate null: connections need show none any more
     */
    boolean bind(String id, @Nullable Sha256 certificate) {
        return jdbc.sql("""
                update access.client set certificate_sha256 = :certificate where id = :id and revoked_at is null
                """)
            .param("certificate", (certificate != null) ? certificate.value() : null)
            .param("id", id)
            .update() == 1;
    }

    Optional<Sha256> secretOf(String id) {
        return jdbc.sql("select secret_hash from access.client where id = :id and revoked_at is null")
            .param("id", id)
            .query((row, number) -> new Sha256(row.getString("secret_hash")))
            .optional();
    }

    void save(Client client, Sha256 secret) {
        jdbc.sql("""
                insert into access.client
                    (id, name, secret_hash, office, scopes, procedures, record_types, requests_per_minute)
                values (:id, :name, :secret, :office, :scopes, :procedures, :types, :requests)
                on conflict (id) do update
                set name = excluded.name, secret_hash = excluded.secret_hash, office = excluded.office,
                    scopes = excluded.scopes, procedures = excluded.procedures, record_types = excluded.record_types,
                    requests_per_minute = excluded.requests_per_minute, revoked_at = null
                """)
            .param("id", client.id())
            .param("name", client.name())
            .param("secret", secret.value())
            .param("office", client.office().value())
            .param("scopes", client.scopes().stream().map(Scope::code).toArray(String[]::new))
            .param("procedures", client.procedures().toArray(String[]::new))
            .param("types", client.recordTypes().toArray(String[]::new))
            .param("requests", client.requestsPerMinute())
            .update();
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        Set<Scope> scopes = words(row, "scopes").stream()
            .flatMap(code -> Scope.of(code).stream())
            .collect(Collectors.toSet());
        return new Client(row.getString("id"), row.getString("name"), new OfficeCode(row.getString("office")), scopes,
                words(row, "procedures"), words(row, "record_types"), row.getInt("requests_per_minute"),
                Optional.ofNullable(row.getString("certificate_sha256")).map(Sha256::new).orElse(null));
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

}
