package vn.sohoa.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.sohoa.access.Client;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Webhooks and their deliveries in PostgreSQL. */
@Component
class JdbcWebhooks {

    /**
     * Longer than a request may take: after that a delivery of a dead process is tried
     * again.
     */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int STRETCH = 10_000;

    private final JdbcClient jdbc;

    JdbcWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(String client, String url, String secret, Set<ChangeKind> kinds) {
        jdbc.sql("""
                insert into exchange.webhook (client, url, secret, kinds, position)
                values (:client, :url, :secret, :kinds, (select coalesce(max(position), 0) from exchange.change))
                on conflict (client) do update
                set url = excluded.url, secret = excluded.secret, kinds = excluded.kinds, set_at = now(),
                    failures = 0, paused_until = '-infinity'
                """)
            .param("client", client)
            .param("url", url)
            .param("secret", secret)
            .param("kinds", kinds.stream().map(ChangeKind::code).toArray(String[]::new))
            .update();
    }

    /** Secrets as they are kept, by client. */
    Map<String, String> secrets() {
        Map<String, String> secrets = new TreeMap<>();
        jdbc.sql("select client, secret from exchange.webhook").query(row -> {
            secrets.put(row.getString("client"), row.getString("secret"));
        });
        return secrets;
    }

    /** Keeps a secret in another form, unless it was changed in the meantime. */
    void replaceSecret(String client, String from, String to) {
        jdbc.sql("update exchange.webhook set secret = :to where client = :client and secret = :from")
            .param("to", to)
            .param("client", client)
            .param("from", from)
            .update();
    }

    boolean remove(String client) {
        return jdbc.sql("delete from exchange.webhook where client = :client").param("client", client).update() == 1;
    }

    List<String> clients() {
        return jdbc.sql("select client from exchange.webhook order by client")
            .query((row, number) -> Objects.requireNonNull(row.getString("client")))
            .list();
    }

    /** Puts the changes that a client may follow among its deliveries, each once. */
    @Transactional
    void fanOut(Client client) {
        Long position = jdbc.sql("select position from exchange.webhook where client = :client for update")
            .param("client", client.id())
            .query(Long.class)
            .optional()
            .orElse(null);
        long end = jdbc.sql("select coalesce(max(position), 0) from exchange.change").query(Long.class).single();
        if (position == null || position >= end) {
            return;
        }
        long until = Math.min(end, position + STRETCH);
        jdbc.sql("""
                insert into exchange.delivery (client, change)
                select :client, change.id from exchange.change
                where change.position > :after and change.position <= :until
                    and change.kind = any (select unnest(kinds) from exchange.webhook where client = :client)
                    and""" + " " + JdbcChanges.VISIBLE + "on conflict on constraint delivery_once do nothing")
            .params(JdbcChanges.rightsOf(client))
            .param("after", position)
            .param("until", until)
            .update();
        jdbc.sql("update exchange.webhook set position = :until where client = :client")
            .param("until", until)
            .param("client", client.id())
            .update();
    }

    /** Clients with deliveries that are due and receivers that are not paused. */
    List<String> due() {
        return jdbc.sql("""
                select webhook.client from exchange.webhook
                where webhook.paused_until <= now() and exists (select from exchange.delivery
                    where delivery.client = webhook.client and delivery.state = 'waiting' and delivery.next_at <= now())
                order by webhook.client
                """).query((row, number) -> Objects.requireNonNull(row.getString("client"))).list();
    }

    /**
     * Takes deliveries of a client that are due; nobody else takes them for a while.
     */
    @Transactional
    List<Delivery> take(String to, int most) {
        return jdbc
            .sql("""
                    with due as (
                        select delivery.id from exchange.delivery
                            join exchange.webhook on webhook.client = delivery.client
                            join access.client on client.id = delivery.client and client.revoked_at is null
                        where delivery.client = :client and delivery.state = 'waiting' and delivery.next_at <= now()
                        order by delivery.next_at, delivery.change limit :most for update of delivery skip locked
                    )
                    update exchange.delivery
                    set attempts = attempts + 1, tried_at = now(), next_at = now() + make_interval(secs => :lease)
                    from due, exchange.webhook, exchange.change
                    where delivery.id = due.id and webhook.client = delivery.client and change.id = delivery.change
                    returning delivery.id, delivery.client, delivery.attempts, webhook.url, webhook.secret, change.kind, change.document,
                        change.type, change.office, change.at
                    """)
            .param("client", to)
            .param("most", most)
            .param("lease", LEASE.toSeconds())
            .query(JdbcWebhooks::delivery)
            .list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(row.getObject("id", UUID.class), row.getString("client"), row.getString("url"),
                row.getString("secret"), row.getInt("attempts"), JdbcChanges.change(row));
    }

    /** Gives back what was taken and not tried. */
    void putBack(List<UUID> ids) {
        jdbc.sql("update exchange.delivery set attempts = attempts - 1, next_at = now() where id = any (:ids)")
            .param("ids", ids.toArray(UUID[]::new))
            .update();
    }

    /**
     * Notes that a receiver could not be reached.
     * @return how often in a row
     */
    int unreachable(String client) {
        return jdbc.sql("update exchange.webhook set failures = failures + 1 where client = :client returning failures")
            .param("client", client)
            .query(Integer.class)
            .optional()
            .orElse(1);
    }

    void pause(String client, Duration pause) {
        jdbc.sql(
                "update exchange.webhook set paused_until = now() + make_interval(secs => :pause) where client = :client")
            .param("client", client)
            .param("pause", pause.toMillis() / 1000.0)
            .update();
    }

    void reachable(String client) {
        jdbc.sql("update exchange.webhook set failures = 0 where client = :client and failures > 0")
            .param("client", client)
            .update();
    }

    /** Forgets what was delivered so long ago; a little at a time. */
    void forgetDelivered(Duration age) {
        jdbc.sql("""
                delete from exchange.delivery where id in (select id from exchange.delivery
                    where state = 'delivered' and tried_at < now() - make_interval(secs => :age) limit 1000)
                """).param("age", age.toSeconds()).update();
    }

    void arrived(UUID id) {
        jdbc.sql("update exchange.delivery set state = 'delivered', problem = null where id = :id")
            .param("id", id)
            .update();
    }

    void failed(UUID id, String problem, Duration pause) {
        jdbc.sql("""
                update exchange.delivery set problem = :problem, next_at = now() + make_interval(secs => :pause)
                where id = :id
                """).param("id", id).param("problem", problem).param("pause", pause.toMillis() / 1000.0).update();
    }

    void dead(UUID id, String problem) {
        jdbc.sql("update exchange.delivery set state = 'dead', problem = :problem where id = :id")
            .param("id", id)
            .param("problem", problem)
            .update();
    }

    /**
     * Deliveries of a client, in the order of their ids.
     * @param after id of the last one seen; null: from the beginning
     */
    List<DeliveryState> list(String client, String state, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                select delivery.id, delivery.state, delivery.attempts, delivery.tried_at, delivery.problem,
                    change.kind, change.document, change.type, change.office, change.at
                from exchange.delivery join exchange.change on change.id = delivery.change
                where delivery.client = :client and delivery.state = :state
                    and (:after::uuid is null or delivery.id > :after)
                order by delivery.id limit :limit
                """)
            .param("client", client)
            .param("state", state)
            .param("after", after)
            .param("limit", limit)
            .query(JdbcWebhooks::state)
            .list();
    }

    /** What could not be delivered, to whomever, the latest tried first. */
    List<DeadLetter> deadLetters(int most) {
        return jdbc.sql("""
                select delivery.client, delivery.id, delivery.state, delivery.attempts, delivery.tried_at,
                    delivery.problem, change.kind, change.document, change.type, change.office, change.at
                from exchange.delivery join exchange.change on change.id = delivery.change
                where delivery.state = 'dead'
                order by delivery.tried_at desc, delivery.id limit :most
                """)
            .param("most", most)
            .query((row, number) -> new DeadLetter(Objects.requireNonNull(row.getString("client")), state(row, number)))
            .list();
    }

    /**
     * @return the client, where the delivery was given up until now
     */
    Optional<String> revive(UUID id) {
        return jdbc.sql("""
                update exchange.delivery set state = 'waiting', attempts = 0, next_at = now()
                where id = :id and state = 'dead' returning client
                """).param("id", id).query(String.class).optional();
    }

    private static DeliveryState state(ResultSet row, int number) throws SQLException {
        OffsetDateTime tried = row.getObject("tried_at", OffsetDateTime.class);
        return new DeliveryState(row.getObject("id", UUID.class), row.getString("state"), row.getInt("attempts"),
                (tried != null) ? tried.toInstant() : null, row.getString("problem"), JdbcChanges.change(row));
    }

}
