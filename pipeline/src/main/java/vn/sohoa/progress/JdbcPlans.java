package vn.sohoa.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.DocumentType;
import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans in PostgreSQL. Changes run in the transaction of the caller. */
@Component
class JdbcPlans {

    private static final String SELECT = """
            select plan.id, plan.office, office.name, plan.type, plan.period, plan.target, plan.entered_by,
                plan.entered_at, plan.imported_from
            from progress.plan join office.office on office.code = plan.office
            """;

    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever changes plans waits here for whoever else does, until the transaction ends.
     */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('progress.plan', 0))").query((row, number) -> 0).list();
    }

    /**
     * Those of {@code entries} that collide with a plan in force that they do not
     * replace.
     */
    List<PlanEntry> colliding(List<PlanEntry> entries) {
        Map<OfficeCode, List<PlanEntry>> inForce = inForce(entries);
        return entries.stream()
            .filter(entry -> inForce.getOrDefault(entry.office(), List.of())
                .stream()
                .anyMatch(other -> entry.collidesWith(other) && !entry.replaces(other)))
            .toList();
    }

    /** Those that say something else than what is in force already. */
    List<PlanEntry> notYetInForce(List<PlanEntry> entries) {
        Map<OfficeCode, List<PlanEntry>> inForce = inForce(entries);
        return entries.stream()
            .filter(entry -> !inForce.getOrDefault(entry.office(), List.of()).contains(entry))
            .toList();
    }

    private Map<OfficeCode, List<PlanEntry>> inForce(List<PlanEntry> entries) {
        return jdbc.sql(SELECT + "where plan.ended_at is null and plan.office = any (:offices)")
            .param("offices", entries.stream().map(entry -> entry.office().value()).distinct().toArray(String[]::new))
            .query(JdbcPlans::plan)
            .list()
            .stream()
            .map(plan -> new PlanEntry(plan.office(), plan.type(), plan.period(), plan.target()))
            .collect(Collectors.groupingBy(PlanEntry::office));
    }

    void enter(List<PlanEntry> entries, String by, @Nullable String file, WorkingDays workingDays) {
        String[] offices = strings(entries, entry -> entry.office().value());
        String[] types = strings(entries, entry -> JdbcCounts.type(entry.type()));
        String[] periods = strings(entries, entry -> entry.period().code());
        UUID[] replaced = jdbc.sql("""
                update progress.plan set ended_by = :by, ended_at = now()
                from unnest(:offices::text[], :types::text[], :periods::text[]) as entry (office, type, period)
                where plan.ended_at is null and plan.office = entry.office and plan.type = entry.type
                    and plan.period = entry.period
                returning plan.id
                """)
            .param("by", by)
            .param("offices", offices)
            .param("types", types)
            .param("periods", periods)
            .query(UUID.class)
            .list()
            .toArray(UUID[]::new);
        jdbc.sql("delete from progress.plan_month where plan = any (:replaced)").param("replaced", replaced).update();
        UUID[] ids = entries.stream().map(entry -> UUID.randomUUID()).toArray(UUID[]::new);
        jdbc.sql("""
                insert into progress.plan (id, office, type, period, target, entered_by, imported_from)
                select id, office, type, period, target, :by, :file
                from unnest(:ids::uuid[], :offices::text[], :types::text[], :periods::text[], :targets::integer[])
                    as entry (id, office, type, period, target)
                """)
            .param("ids", ids)
            .param("offices", offices)
            .param("types", types)
            .param("periods", periods)
            .param("targets", entries.stream().map(PlanEntry::target).toArray(Integer[]::new))
            .param("by", by)
            .param("file", file)
            .update();
        spread(entries, ids, workingDays);
    }

    private void spread(List<PlanEntry> entries, UUID[] ids, WorkingDays workingDays) {
        List<UUID> plans = new ArrayList<>();
        List<String> months = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            PlanPeriod period = entries.get(i).period();
            List<Integer> shares = period.shares(entries.get(i).target(), workingDays::in);
            for (int month = 0; month < shares.size(); month++) {
                plans.add(ids[i]);
                months.add(period.first().plusMonths(month).atDay(1).toString());
                targets.add(shares.get(month));
            }
        }
        jdbc.sql("""
                insert into progress.plan_month (office, type, month, plan, target)
                select plan.office, plan.type, share.month, plan.id, share.target
                from unnest(:plans::uuid[], :months::date[], :targets::integer[]) as share (plan, month, target)
                    join progress.plan on plan.id = share.plan
                """)
            .param("plans", plans.toArray(UUID[]::new))
            .param("months", months.toArray(String[]::new))
            .param("targets", targets.toArray(Integer[]::new))
            .update();
    }

    void end(UUID id, String by) {
        jdbc.sql("""
                update progress.plan set ended_by = :by, ended_at = now() where id = :id and ended_at is null
                """).param("by", by).param("id", id).update();
        jdbc.sql("delete from progress.plan_month where plan = :id").param("id", id).update();
    }

    Optional<Plan> find(UUID id) {
        return jdbc.sql(SELECT + "where plan.id = :id and plan.ended_at is null")
            .param("id", id)
            .query(JdbcPlans::plan)
            .optional();
    }

    List<Plan> inForce(@Nullable OfficeCode office, @Nullable Plan after, int most) {
        Subtree subtree = Subtree.of(office);
        return jdbc.sql(SELECT + """
                where plan.ended_at is null and plan.office collate "C" >= :from and plan.office collate "C" < :before
                    and (plan.office collate "C", plan.period, plan.type)
                        > (:afterOffice::text, :afterPeriod::text, :afterType::text)
                order by plan.office collate "C", plan.period, plan.type
                limit :most
                """)
            .param("from", subtree.from())
            .param("before", subtree.before())
            .param("afterOffice", (after != null) ? after.office().value() : "")
            .param("afterPeriod", (after != null) ? after.period().code() : "")
            .param("afterType", (after != null) ? JdbcCounts.type(after.type()) : "")
            .param("most", most)
            .query(JdbcPlans::plan)
            .list();
    }

    private static String[] strings(List<PlanEntry> entries, Function<PlanEntry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        String type = row.getString("type");
        return new Plan(row.getObject("id", UUID.class), new OfficeCode(row.getString("office")), row.getString("name"),
                type.isEmpty() ? null : new DocumentType(type), PlanPeriod.parse(row.getString("period")).orElseThrow(),
                row.getInt("target"), row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(), row.getString("imported_from"));
    }

}
