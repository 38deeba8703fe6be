package vn.sohoa.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Offices in PostgreSQL. */
@Component
class JdbcOffices {

    private static final String SELECT = """
            select code, name, parent, valid_from, valid_to, successor from office.office
            """;

    private final JdbcClient jdbc;

    private final TransactionOperations transaction;

    JdbcOffices(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from office.office)").query(Boolean.class).single();
    }

    Optional<Office> find(OfficeCode code) {
        return jdbc.sql(SELECT + "where code = :code")
            .param("code", code.value())
            .query(JdbcOffices::office)
            .optional();
    }

    List<Office> all() {
        return jdbc.sql(SELECT + "order by code").query(JdbcOffices::office).list();
    }

    /** Offices directly below one, or at the top, in the order of their codes. */
    List<Office> below(@Nullable OfficeCode parent, String after, int most) {
        return jdbc.sql(SELECT + """
                where code > :after
                    and case when cast(:parent as text) is null then parent is null else parent = :parent end
                order by code limit :most
                """)
            .param("parent", value(parent))
            .param("after", after)
            .param("most", most)
            .query(JdbcOffices::office)
            .list();
    }

    void save(List<Office> offices) {
        List<Office> parentsFirst = offices.stream()
            .sorted(Comparator.comparingInt(office -> office.code().value().length()))
            .toList();
        transaction.executeWithoutResult(status -> {
            parentsFirst.forEach(this::save);
            parentsFirst.forEach(this::saveSuccessor);
        });
    }

    private void save(Office office) {
        jdbc.sql("""
                insert into office.office (code, name, parent, valid_from, valid_to)
                values (:code, :name, :parent, :validFrom, :validTo)
                on conflict (code) do update
                set name = excluded.name, parent = excluded.parent,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to
                """)
            .param("code", office.code().value())
            .param("name", office.name())
            .param("parent", value(office.parent()))
            .param("validFrom", office.validFrom())
            .param("validTo", office.validTo())
            .update();
    }

    // Afterwards: a successor may stand further down in the list.
    private void saveSuccessor(Office office) {
        jdbc.sql("update office.office set successor = :successor where code = :code")
            .param("successor", value(office.successor()))
            .param("code", office.code().value())
            .update();
    }

    private static @Nullable String value(@Nullable OfficeCode code) {
        return (code != null) ? code.value() : null;
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(new OfficeCode(row.getString("code")), row.getString("name"), code(row.getString("parent")),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                code(row.getString("successor")));
    }

    private static @Nullable OfficeCode code(@Nullable String value) {
        return (value != null) ? new OfficeCode(value) : null;
    }

}
