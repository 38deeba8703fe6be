package vn.sohoa.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.sohoa.Sohoa;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class DigitizeIT {

    private static final int KILLS = 3;

    private static final long SEED = 20261123;

    @TempDir
    private Path folder;

    @Test
    void aRunThatWasKilledAgainAndAgainEndsLikeAnUndisturbedOne() throws Exception {
        Path scans = someSamples();
        Path quiet = folder.resolve("quiet");
        CommandLine undisturbed = digitize(quiet, scans);
        assertThat(undisturbed.end()).as(undisturbed.complaints()).isEqualTo(3);

        Path disturbed = folder.resolve("disturbed");
        Random moment = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            CommandLine victim = digitize(disturbed, scans);
            victim.awaitSaying("files to read");
            Thread.sleep(moment.nextInt(2500));
            assertThat(victim.isRunning()).as("ended before kill %d", kill).isTrue();
            victim.kill();
        }
        CommandLine last = digitize(disturbed, scans);
        assertThat(last.end()).as(last.complaints()).isEqualTo(3);

        assertThat(last.said()).contains("every file and paper is accounted for");
        assertThat(filed(disturbed)).isEqualTo(filed(quiet));
    }

    @Test
    void aRunThatIsToldToEndPutsNothingAside() throws Exception {
        Path scans = someSamples();
        Path home = folder.resolve("told");
        CommandLine told = digitize(home, scans);
        told.awaitSaying("files to read");

        assertThat(told.endGently()).as("ended by a signal").isGreaterThan(128);

        assertThat(told.complaints()).contains("Stopping").doesNotContain("at vn.");
        CommandLine last = digitize(home, scans);
        assertThat(last.end()).as(last.complaints()).isEqualTo(3);
        assertThat(last.said()).contains("every file and paper is accounted for")
            .doesNotContain("unexpected_failure", "crashed_repeatedly");
    }

    @Test
    void vietnameseNamesAreUnderstoodUnderAnyLocale() throws Exception {
        Path scans = Files.createDirectory(folder.resolve("Giấy tờ"));
        CommandLine refused = CommandLine.start(folder.resolve("home"), Map.of("LC_ALL", "C"), "digitize",
                scans.toString(), "--json", scans.toString());

        assertThat(refused.end()).isEqualTo(2);
        assertThat(refused.complaints()).as("the folder was found").contains("Giấy tờ is a folder, not the name");
    }

    @Test
    void aSecondRunAtTheSameTimeSaysSoAndStops() throws Exception {
        Path scans = someSamples();
        Path home = folder.resolve("home");
        CommandLine first = digitize(home, scans);
        first.awaitSaying("files to read");

        CommandLine second = digitize(home, scans);

        assertThat(second.end()).isNotIn(0, 3);
        assertThat(second.complaints()).contains("Another Sohoa process").doesNotContain("at vn.");
        assertThat(first.isRunning()).isTrue();
        first.kill();
    }

    private static CommandLine digitize(Path home, Path scans) {
        return CommandLine.start(home, "digitize", scans.toString(), "--office", "H41.12", "--batch", "samples");
    }

    /** Good ones, bad ones, stacks, and one that comes twice. */
    private Path someSamples() throws IOException {
        Path samples = CommandLine.CHECKOUT.resolve("sample-scans");
        Path scans = Files.createDirectory(folder.resolve("scans"));
        for (String level : List.of("bad", "clean", "stacks")) {
            try (Stream<Path> files = Files.list(samples.resolve(level))) {
                for (Path file : files.toList()) {
                    Files.copy(file, scans.resolve(file.getFileName().toString()));
                }
            }
        }
        Files.copy(samples.resolve("clean/SCN_0001.pdf"), scans.resolve("again.pdf"));
        return scans;
    }

    /** What a home holds at the end, without the marks of when and under which ID. */
    private static List<String> filed(Path home) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Sohoa.class)
            .web(WebApplicationType.NONE)
            .run("--sohoa.home=" + home, "--logging.threshold.console=off")) {
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            List<String> filed = new ArrayList<>();
            filed.addAll(rows(jdbc, "select path, state, problem_code, sha256, pages from work.scan_file"));
            filed.addAll(rows(jdbc, """
                    select path, document.pages, type, verdict, key, value, confidence, page, x, y, width, height
                    from work.document join work.scan_file as file on file.id = scan_file
                        left join work.document_field on document = document.id
                    """));
            filed.addAll(rows(jdbc, """
                    select path, document.pages, code, field, arguments
                    from work.finding join work.document on document.id = document
                        join work.scan_file as file on file.id = scan_file
                    """));
            filed.addAll(rows(jdbc, """
                    select file_path, record.citizen_id, type, document_number, issued_on, version.version,
                        content_sha256, key, value, field.page
                    from warehouse.record
                        join warehouse.record_version as version using (citizen_id, document_id)
                        left join warehouse.record_field as field using (citizen_id, document_id)
                    """));
            filed.addAll(rows(jdbc, "select type, office from warehouse.record_without_citizen"));
            filed.addAll(rows(jdbc, "select path from work.review_item join work.document on document.id = document"
                    + " join work.scan_file as file on file.id = scan_file"));
            return filed;
        }
    }

    private static List<String> rows(JdbcClient jdbc, String query) {
        return jdbc.sql("select row::text from (" + query + ") as row order by 1")
            .query((row, number) -> row.getString(1))
            .list();
    }

}
