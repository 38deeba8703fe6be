package vn.sohoa.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removal from the audit trail, as the owner of the database: the role of the application
 * cannot.
 */
@Component
class JdbcAuditRetention {

    private final JdbcClient owner;

    JdbcAuditRetention(@FlywayDataSource DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    long forgetBefore(Instant time) {
        return owner.sql("select audit.forget(:before)")
            .param("before", OffsetDateTime.ofInstant(time, ZoneOffset.UTC))
            .query(Long.class)
            .single();
    }

}
