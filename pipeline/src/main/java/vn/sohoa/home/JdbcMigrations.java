package vn.sohoa.home;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Migrations run as the owner of the database. Everything else runs under the role that
 * may not touch the audit trail (spring.datasource.hikari.connection-init-sql).
 */
@Configuration(proxyBeanMethods = false)
class JdbcMigrations {

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrations(JdbcConnectionDetails details) {
        DriverManagerDataSource migrations = new DriverManagerDataSource(details.getJdbcUrl());
        migrations.setUsername(details.getUsername());
        migrations.setPassword(details.getPassword());
        return migrations;
    }

}
