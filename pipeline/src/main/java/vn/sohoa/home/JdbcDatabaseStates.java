package vn.sohoa.home;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database how it is. */
@Component
public class JdbcDatabaseStates {

    private final JdbcClient owner;

    JdbcDatabaseStates(@FlywayDataSource DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    public DatabaseState now() {
        return owner.sql("""
                select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
                    (select version from public.flyway_schema_history where success
                        order by installed_rank desc limit 1) as migration
                """)
            .query((row, number) -> new DatabaseState(row.getString("version"), row.getLong("bytes"),
                    row.getString("migration")))
            .single();
    }

}
