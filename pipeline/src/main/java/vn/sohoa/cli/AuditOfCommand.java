package vn.sohoa.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

import vn.sohoa.access.AccessLogEntry;
import vn.sohoa.access.AccessLogs;
import vn.sohoa.access.Inquiry;
import vn.sohoa.document.CitizenId;
import vn.sohoa.document.FieldKey;
import vn.sohoa.identity.JdbcPersons;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa audit of}: who asked about a citizen, to be handed to that citizen. The
 * citizen ID comes from standard input: command lines are seen by everybody on the
 * machine and kept in histories.
 */
@Command(name = "of", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AuditOfCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
        .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Terminal terminal;

    private final Application application;

    AuditOfCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        CitizenId citizen = typed();
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            Inquiry by = new Inquiry(System.getProperty("user.name", "unknown"), null, null,
                    terminal.messages().text("audit.of.purpose"), null, null);
            List<AccessLogEntry> entries = context.getBean(AccessLogs.class)
                .of(context.getBean(JdbcPersons.class).of(citizen).ids(), by);
            Table table = terminal.table("audit.of.time", "audit.of.who", "audit.of.what", "audit.of.result",
                    "audit.of.purpose_of", "audit.of.procedure", "audit.of.fields");
            entries.forEach(entry -> add(table, entry));
            table.print(terminal.out());
            terminal.say("audit.of.count", citizen, entries.size());
        }
        return ExitCode.DONE;
    }

    private void add(Table table, AccessLogEntry entry) {
        table.row(TIME.format(entry.at()), joined(" ", entry.actor(), entry.office()),
                terminal.messages().text("audit.action." + entry.action()),
                (entry.result() != null) ? terminal.messages().text("audit.result." + entry.result()) : "",
                Objects.requireNonNullElse(entry.purpose(), ""), joined(", ", entry.procedure(), entry.dossier()),
                entry.fields().stream().map(FieldKey::key).collect(Collectors.joining(", ")));
    }

    private static String joined(String between, @Nullable String first, @Nullable String second) {
        return Stream.of(Objects.requireNonNullElse(first, ""), Objects.requireNonNullElse(second, ""))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(between));
    }

    private CitizenId typed() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = Objects.requireNonNullElse(in.readLine(), "").strip();
        if (!CitizenId.isWellFormed(line)) {
            throw new UsageException(terminal.messages().text("usage.citizen"));
        }
        return new CitizenId(line);
    }

}
