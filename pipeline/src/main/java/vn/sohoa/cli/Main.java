package vn.sohoa.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import picocli.CommandLine;

import vn.sohoa.document.BatchId;
import vn.sohoa.document.OfficeCode;

/**
 * Reads the command line and runs what it names. Only a command that does work starts the
 * application; help comes at once.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] words) {
        System.exit(run(Messages.ofEnvironment(), words));
    }

    private static int run(Messages messages, String[] words) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine commandLine = commandLine(new Terminal(out, err, messages), new Application());
        try {
            return commandLine.execute(words.length > 0 ? words : new String[] { "--help" });
        }
        catch (Error broken) {
            return new WorkErrors(messages).unexpected(broken, err);
        }
    }

    static CommandLine commandLine(Terminal terminal, Application application) {
        Messages messages = terminal.messages();
        CommandLine root = new CommandLine(new SohoaCommand());
        root.addSubcommand(new DigitizeCommand(terminal, application));
        root.addSubcommand(new EvaluateCommand(terminal, application));
        root.addSubcommand(
                new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(terminal, application))
                    .addSubcommand(new AuditOfCommand(terminal, application))
                    .addSubcommand(new AuditForgetCommand(terminal, application)));
        root.addSubcommand(new ServeCommand(terminal, application));
        root.addSubcommand(new WorkerCommand(application));
        root.addSubcommand(new ProceduresCommand(terminal, application));
        root.addSubcommand(
                new CommandLine(new ClientCommand()).addSubcommand(new ClientAddCommand(terminal, application))
                    .addSubcommand(new ClientWebhookCommand(terminal, application))
                    .addSubcommand(new ClientCertificateCommand(terminal, application)));
        root.addSubcommand(new CommandLine(new StaffCommand()).addSubcommand(new StaffAddCommand(terminal, application))
            .addSubcommand(new StaffResetCommand(terminal, application)));
        root.addSubcommand(new ReextractCommand(terminal, application));
        root.addSubcommand(new VerifyCommand(terminal, application));
        root.addSubcommand(new RewrapCommand(terminal, application));
        root.addSubcommand(new CalibrateCommand(terminal, application));
        root.setResourceBundle(messages.help());
        root.registerConverter(Path.class, Path::of);
        root.registerConverter(OfficeCode.class, word -> TypedWords.office(messages, word));
        root.registerConverter(BatchId.class, word -> TypedWords.batch(messages, word));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler(new UsageErrors(messages));
        root.setExecutionExceptionHandler(new WorkErrors(messages));
        root.setUsageHelpWidth(110);
        root.setOut(terminal.out());
        root.setErr(terminal.err());
        return root;
    }

}
