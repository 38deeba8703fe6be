package vn.sohoa.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.sohoa.access.Inquiry;
import vn.sohoa.document.OfficeCode;
import vn.sohoa.office.OfficeRegistry;
import vn.sohoa.staff.Role;
import vn.sohoa.staff.StaffAccounts;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa staff add}: admits a person to the console and shows the one-time password
 * once.
 */
@Command(name = "add", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class StaffAddCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    @Option(names = "--full-name", required = true, paramLabel = "NAME", descriptionKey = "full-name")
    private String fullName = "";

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "office")
    private @Nullable OfficeCode office;

    @Option(names = "--role", required = true, split = ",", paramLabel = "ROLE", descriptionKey = "role")
    private List<Role> roles = List.of();

    StaffAddCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            OfficeRegistry offices = context.getBean(OfficeRegistry.class);
            if (office != null && offices.find(office).isEmpty()) {
                throw new UsageException(terminal.messages().text("usage.unknown_office", office));
            }
            String password = add(context.getBean(StaffAccounts.class))
                .orElseThrow(() -> new UsageException(terminal.messages().text("usage.staff_taken", name)));
            terminal.say("staff.password", name, password);
        }
        return ExitCode.DONE;
    }

    private Optional<String> add(StaffAccounts accounts) {
        try {
            Inquiry by = new Inquiry(System.getProperty("user.name", "unknown"), null, null, "staff add", null, null);
            return accounts.add(name, fullName, office, Set.copyOf(roles), by);
        }
        catch (IllegalArgumentException ex) {
            throw new UsageException(terminal.messages().text("usage.request", String.valueOf(ex.getMessage())));
        }
    }

}
