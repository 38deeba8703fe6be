package vn.sohoa.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import vn.sohoa.access.AuditTrail;
import vn.sohoa.access.AuditVerification;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa audit verify}: whether the audit trail is as it was written. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AuditVerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    AuditVerifyCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() {
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            AuditVerification found = context.getBean(AuditTrail.class).verify();
            found.breaks()
                .forEach(at -> terminal.say("audit." + at.reason(), at.chain(), Long.toString(at.position())));
            terminal.say(found.intact() ? "audit.intact" : "audit.tampered", Long.toString(found.events()),
                    found.breaks().size(), found.seal());
            return found.intact() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

}
