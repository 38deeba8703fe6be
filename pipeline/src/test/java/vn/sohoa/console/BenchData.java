package vn.sohoa.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.sql.DataSource;

import vn.sohoa.archive.ObjectStore;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.ApplicationContext;

/**
 * Loads the SQL files of {@code src/test/bench/console} in the order of their names, as
 * the owner of the database. All papers share one archival copy and its words.
 */
final class BenchData {

    private static final Pattern VARIABLE = Pattern.compile(":(offices|documents|reviews|copy|words)\\b");

    private final DataSource owner;

    private final ObjectStore store;

    BenchData(ApplicationContext application) {
        String name = List.of(application.getBeanNamesForAnnotation(FlywayDataSource.class)).getFirst();
        this.owner = application.getBean(name, DataSource.class);
        this.store = application.getBean(ObjectStore.class);
    }

    void load(Path scripts, Map<String, String> variables) throws IOException {
        Map<String, String> values = new TreeMap<>(variables);
        values.put("copy", "'" + store.put(BenchPaper.copy(), "application/pdf").value() + "'");
        values.put("words", "'" + store.put(BenchPaper.words(), "application/gzip").value() + "'");
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            // nothing is safe from a power cut while loading
            run(statement, "alter system set fsync = off", "alter system set max_wal_size = '8GB'",
                    "select pg_reload_conf()", "set synchronous_commit = off", "set maintenance_work_mem = '512MB'",
                    "set work_mem = '256MB'");
            List<String> indexes = dropped(statement);
            try (Stream<Path> files = Files.list(scripts)) {
                for (Path file : files.sorted().toList()) {
                    System.err.println("bench-console: loading " + file.getFileName());
                    run(statement, "set session_replication_role = replica", filled(Files.readString(file), values));
                }
            }
            System.err.println("bench-console: making indexes");
            run(statement, indexes.toArray(String[]::new));
            run(statement, "set session_replication_role = origin", "vacuum (analyze)", "alter system reset all",
                    "select pg_reload_conf()", "checkpoint");
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Drops what only makes loading slow; how to make it again. */
    private static List<String> dropped(Statement statement) throws SQLException {
        Map<String, String> indexes = new TreeMap<>();
        try (ResultSet found = statement.executeQuery("""
                select index.oid::regclass, pg_get_indexdef(index.oid)
                from pg_class as index
                where index.relkind in ('i', 'I') and not index.relispartition
                    and index.relnamespace in ('work'::regnamespace, 'warehouse'::regnamespace, 'audit'::regnamespace)
                    and not exists (select from pg_constraint where conindid = index.oid)
                """)) {
            while (found.next()) {
                indexes.put(found.getString(1), found.getString(2).replace(" ON ONLY ", " ON ")); // and
                                                                                                  // on
                                                                                                  // its
                                                                                                  // parts
            }
        }
        for (String index : indexes.keySet()) {
            statement.execute("drop index " + index);
        }
        return List.copyOf(indexes.values());
    }

    private static void run(Statement statement, String... commands) throws SQLException {
        for (String command : commands) {
            statement.execute(command);
        }
    }

    private static String filled(String sql, Map<String, String> values) {
        return VARIABLE.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }

}
