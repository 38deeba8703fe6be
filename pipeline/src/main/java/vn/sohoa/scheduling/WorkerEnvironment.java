package vn.sohoa.scheduling;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import vn.sohoa.archive.StoreAccess;
import vn.sohoa.home.SohoaHome;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What a worker process is told by its environment, which only its owner can read: where
 * this one's database and store are, and their passwords. It has a home of its own inside
 * this one's, with its own lock, crash reports and log.
 */
@Component
class WorkerEnvironment {

    private static final String[] SHARED = { "sohoa.calibration.files", "sohoa.templates.folders", "sohoa.office",
            "sohoa.recognition.language-data" };

    private final JdbcConnectionDetails database;

    private final StoreAccess store;

    private final SohoaHome home;

    private final Environment environment;

    private final WorkerSettings settings;

    WorkerEnvironment(JdbcConnectionDetails database, StoreAccess store, SohoaHome home, Environment environment,
            WorkerSettings settings) {
        this.database = database;
        this.store = store;
        this.home = home;
        this.environment = environment;
        this.settings = settings;
    }

    /** A name that no worker had before. */
    String newName() {
        return home.root() + " " + UUID.randomUUID();
    }

    Map<String, String> variables(String name) {
        Map<String, String> variables = new HashMap<>(store.environment());
        variables.put("SOHOA_HOME", home.folder("worker").toString());
        variables.put(Worker.NAME_VARIABLE, name);
        put(variables, "SPRING_DATASOURCE_URL", database.getJdbcUrl());
        put(variables, "SPRING_DATASOURCE_USERNAME", database.getUsername());
        put(variables, "SPRING_DATASOURCE_PASSWORD", database.getPassword());
        for (String property : SHARED) {
            put(variables, property.replace('.', '_').replace("-", "").toUpperCase(java.util.Locale.ROOT),
                    environment.getProperty(property));
        }
        if (!settings.memory().isBlank()) {
            variables.put("SOHOA_JAVA_OPTS", settings.memory());
        }
        return variables;
    }

    /** What it says on its way up and down; the rest is in its log. */
    Path output() {
        return home.folder("worker/logs").resolve("output.txt");
    }

    private static void put(Map<String, String> variables, String name,
            @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            variables.put(name, value);
        }
    }

}
