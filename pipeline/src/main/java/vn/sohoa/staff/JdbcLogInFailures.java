package vn.sohoa.staff;

import java.time.OffsetDateTime;
import java.util.Optional;

import vn.sohoa.document.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failed log-ins in PostgreSQL, under the checksum of the typed name. */
@Component
class JdbcLogInFailures {

    private final JdbcClient jdbc;

    private final StaffSettings settings;

    JdbcLogInFailures(JdbcClient jdbc, StaffSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * Counts a try as failed until {@link #forget} says otherwise. Failures older than a
     * day no longer count.
     * @return whether it may be tried
     */
    boolean count(Sha256 name) {
        return jdbc
            .sql("""
                    insert into access.log_in_failure as failure (name_sha256, failures, last_at)
                    values (:name, 1, now())
                    on conflict (name_sha256) do update
                    set failures = case when failure.last_at < now() - interval '1 day' then 1 else failure.failures + 1 end,
                        last_at = now(),
                        locked_until = case when failure.last_at >= now() - interval '1 day'
                            and failure.failures + 1 >= :attempts then
                            now() + make_interval(secs => least(:first * 2 ^ least(failure.failures + 1 - :attempts, 30),
                                :longest)) end
                    where failure.locked_until is null or failure.locked_until <= now()
                    """)
            .param("name", name.value())
            .param("attempts", settings.attempts())
            .param("first", (double) settings.lockOut().toSeconds())
            .param("longest", (double) settings.longestLockOut().toSeconds())
            .update() == 1;
    }

    Optional<LogInOutcome.LockedOut> locked(Sha256 name) {
        return jdbc.sql("""
                select locked_until from access.log_in_failure where name_sha256 = :name and locked_until > now()
                """)
            .param("name", name.value())
            .query((row, number) -> new LogInOutcome.LockedOut(
                    row.getObject("locked_until", OffsetDateTime.class).toInstant()))
            .optional();
    }

    /** The person is who they say; also forgets what is a month old, of anybody. */
    void forget(Sha256 name) {
        jdbc.sql("""
                delete from access.log_in_failure
                where name_sha256 = :name or last_at < now() - interval '30 days'
                """).param("name", name.value()).update();
    }

}
