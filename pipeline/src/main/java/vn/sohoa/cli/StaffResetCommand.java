package vn.sohoa.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.sohoa.access.Inquiry;
import vn.sohoa.staff.StaffAccounts;
import vn.sohoa.staff.StaffMember;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa staff reset}: gives a person a new one-time password. */
@Command(name = "reset", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class StaffResetCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    StaffResetCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            StaffAccounts accounts = context.getBean(StaffAccounts.class);
            StaffMember member = accounts.find(name)
                .orElseThrow(() -> new UsageException(terminal.messages().text("usage.staff_unknown", name)));
            Inquiry by = new Inquiry(System.getProperty("user.name", "unknown"), null, null, "staff reset", null, null);
            terminal.say("staff.password", name, accounts.resetPassword(member, by));
        }
        return ExitCode.DONE;
    }

}
