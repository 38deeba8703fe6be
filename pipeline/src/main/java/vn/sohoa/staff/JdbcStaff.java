package vn.sohoa.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staff in PostgreSQL. */
@Component
class JdbcStaff {

    private static final String SELECT = """
            select id, name, full_name, office, roles, one_time, credentials, disabled_at is not null as disabled
            from access.staff
            """;

    private final JdbcClient jdbc;

    JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from access.staff)").query(Boolean.class).single();
    }

    Optional<StaffMember> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id").param("id", id).query(JdbcStaff::member).optional();
    }

    Optional<StaffMember> find(String name) {
        return jdbc.sql(SELECT + "where name = :name").param("name", name).query(JdbcStaff::member).optional();
    }

    /** In the order of their names, those after {@code after}. */
    List<StaffMember> list(@Nullable OfficeCode within, String after, int most) {
        return jdbc.sql(SELECT + """
                where name > :after and (cast(:office as text) is null or office = :office or office like :below)
                order by name limit :most
                """)
            .param("after", after)
            .param("office", value(within))
            .param("below", (within != null) ? within.value() + ".%" : "")
            .param("most", most)
            .query(JdbcStaff::member)
            .list();
    }

    String passwordOf(UUID id) {
        return jdbc.sql("select password_hash from access.staff where id = :id")
            .param("id", id)
            .query((row, number) -> Objects.requireNonNull(row.getString(1)))
            .single();
    }

    /**
     * @return whether the name was free
     */
    boolean add(StaffMember member, String passwordHash) {
        return jdbc.sql("""
                insert into access.staff (id, name, full_name, office, roles, password_hash, one_time)
                values (:id, :name, :fullName, :office, :roles, :hash, true)
                on conflict (name) do nothing
                """)
            .param("id", member.id())
            .param("name", member.name())
            .param("fullName", member.fullName())
            .param("office", value(member.office()))
            .param("roles", codes(member.roles()))
            .param("hash", passwordHash)
            .update() == 1;
    }

    void change(UUID id, String fullName, @Nullable OfficeCode office, Set<Role> roles) {
        jdbc.sql("""
                update access.staff set full_name = :fullName, office = :office, roles = :roles where id = :id
                """)
            .param("id", id)
            .param("fullName", fullName)
            .param("office", value(office))
            .param("roles", codes(roles))
            .update();
    }

    /** Sessions begun with the password before end. */
    void setPassword(UUID id, String hash, boolean oneTime) {
        jdbc.sql("""
                update access.staff
                set password_hash = :hash, one_time = :oneTime, credentials = credentials + 1
                where id = :id
                """).param("id", id).param("hash", hash).param("oneTime", oneTime).update();
    }

    void disable(UUID id) {
        jdbc.sql("update access.staff set disabled_at = coalesce(disabled_at, now()) where id = :id")
            .param("id", id)
            .update();
    }

    void enable(UUID id) {
        jdbc.sql("update access.staff set disabled_at = null where id = :id").param("id", id).update();
    }

    void logged(UUID id) {
        jdbc.sql("update access.staff set last_log_in_at = now() where id = :id").param("id", id).update();
    }

    private static @Nullable String value(@Nullable OfficeCode office) {
        return (office != null) ? office.value() : null;
    }

    private static String[] codes(Set<Role> roles) {
        return roles.stream().sorted().map(Role::code).toArray(String[]::new);
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        String office = row.getString("office");
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
            .map(Role::of)
            .collect(Collectors.toSet());
        return new StaffMember(row.getObject("id", UUID.class), row.getString("name"), row.getString("full_name"),
                (office != null) ? new OfficeCode(office) : null, roles, row.getBoolean("one_time"),
                row.getInt("credentials"), row.getBoolean("disabled"));
    }

}
