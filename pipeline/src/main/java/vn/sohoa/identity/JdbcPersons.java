package vn.sohoa.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import vn.sohoa.document.CitizenId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which citizen IDs are one person, by the links that count. Whoever asks writes the
 * audit event in the same transaction.
 */
@Component
public class JdbcPersons {

    private static final String LINKED_NOW = "link.state in ('linked', 'unlink_proposed')";

    /** The state after the last step until then. */
    private static final String LINKED_THEN = """
            (select step.state from warehouse.alias_step as step
                where step.link = link.id and step.taken_at <= :knownAt
                order by step.number desc limit 1) in ('linked', 'unlink_proposed')""";

    private static final String LINKED_IDS = """
            with recursive person (citizen_id) as (
                select :citizen::text
                union
                select other.citizen_id
                from person cross join lateral (
                    select link.alias as citizen_id from warehouse.alias_link as link
                    where link.citizen_id = person.citizen_id and link.kind = 'former_citizen_id' and %1$s
                    union all
                    select link.citizen_id from warehouse.alias_link as link
                    where link.alias = person.citizen_id and link.kind = 'former_citizen_id' and %1$s
                ) as other
            )
            select citizen_id from person order by citizen_id <> :citizen, citizen_id
            """;

    private final JdbcClient jdbc;

    JdbcPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with this ID, known or not. */
    public Person of(CitizenId citizen) {
        return new Person(jdbc.sql(LINKED_IDS.formatted(LINKED_NOW))
            .param("citizen", citizen.value())
            .query((row, number) -> new CitizenId(row.getString("citizen_id")))
            .list());
    }

    /** The same, by the links that counted at a time. */
    public Person of(CitizenId citizen, Instant knownAt) {
        return new Person(jdbc.sql(LINKED_IDS.formatted(LINKED_THEN))
            .param("citizen", citizen.value())
            .param("knownAt", OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC))
            .query((row, number) -> new CitizenId(row.getString("citizen_id")))
            .list());
    }

    /** The person that a number is linked to. */
    public Optional<Person> by(Alias alias) {
        return jdbc.sql("""
                select citizen_id from warehouse.alias_link as link
                where link.kind = :kind and link.alias = :alias and %s
                """.formatted(LINKED_NOW))
            .param("kind", alias.kind().code())
            .param("alias", alias.number())
            .query((row, number) -> new CitizenId(row.getString("citizen_id")))
            .optional()
            .map(this::of);
    }

}
