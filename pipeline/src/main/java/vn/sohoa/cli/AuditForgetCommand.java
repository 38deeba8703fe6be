package vn.sohoa.cli;

import java.util.OptionalLong;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import vn.sohoa.access.AuditRetention;
import vn.sohoa.access.Inquiry;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code sohoa audit forget}: removes events that are older than the retention; to be run
 * from time to time.
 */
@Command(name = "forget", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AuditForgetCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    AuditForgetCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            OptionalLong gone = context.getBean(AuditRetention.class)
                .forget(new Inquiry(System.getProperty("user.name", "unknown"), null, null, "retention", null, null));
            if (gone.isPresent()) {
                terminal.say("audit.forgotten", Long.toString(gone.getAsLong()));
            }
            else {
                terminal.say("audit.kept");
            }
        }
        return ExitCode.DONE;
    }

}
