package vn.sohoa.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;

import vn.sohoa.Sohoa;
import vn.sohoa.archive.ObjectStore;
import vn.sohoa.document.BatchId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.filing.Holders;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Real PostgreSQL and a real S3 server in a home of their own, started once for all of
 * these tests; reading is scripted.
 */
@SpringBootTest(classes = Sohoa.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(IntegrationTest.Script.class)
abstract class IntegrationTest {

    private static int deliveries;

    @Autowired
    Digitizations digitizations;

    @Autowired
    ScriptedReading reading;

    @Autowired
    JdbcClient jdbc;

    Path folder = Path.of("");

    BatchId batch = new BatchId("none");

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        String home = newFolder("sohoa-home").toString();
        registry.add("sohoa.home", () -> home);
        registry.add("sohoa.postgres-binaries", () -> "target/postgres-bin");
        registry.add("sohoa.digitization.retry-delay", () -> "10ms");
        registry.add("sohoa.digitization.threads", () -> "2");
        registry.add("sohoa.intake.quiet", () -> "0s");
        registry.add("logging.threshold.console", () -> "warn");
    }

    @BeforeEach
    void newDelivery() {
        folder = newFolder("delivery");
        batch = new BatchId(getClass().getSimpleName() + "-" + ++deliveries);
        reading.read.clear();
    }

    BatchOutcome run() {
        return digitizations.run(new DigitizationRequest(folder, null, batch, null), DigitizationProgress.SILENT);
    }

    /** A file that looks like a PDF; every batch and path has its own bytes. */
    void deliver(String... paths) {
        for (String path : paths) {
            write(path, ("%PDF-1.4\n% " + batch + " " + path + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    void write(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    List<String> states() {
        return jdbc.sql("""
                select path || ' ' || state || coalesce(' ' || problem_code, '') from work.scan_file
                where batch = :batch order by path
                """).param("batch", batch.value()).query((row, number) -> row.getString(1)).list();
    }

    private static Path newFolder(String prefix) {
        try {
            return Files.createTempDirectory(prefix).toRealPath();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Script {

        @Bean
        @Primary
        ScriptedReading scriptedReading(ObjectStore store) {
            return new ScriptedReading(store);
        }

        @Bean
        @Primary
        Holders scriptedHolders() {
            return type -> switch (type.key()) {
                case "birth_certificate" -> List.of(new FieldKey("holder_citizen_id"));
                case "marriage_certificate" ->
                    List.of(new FieldKey("wife_citizen_id"), new FieldKey("husband_citizen_id"));
                default -> List.of();
            };
        }

    }

}
