package vn.sohoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vn.sohoa.procedure.Procedures;

import org.springframework.context.ConfigurableApplicationContext;

/** {@code sohoa procedures}: loads a list of procedures. */
@Command(name = "procedures", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ProceduresCommand implements Callable<Integer> {

    private final Terminal terminal;

    private final Application application;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    ProceduresCommand(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new UsageException(terminal.messages().text("usage.not_a_file", file));
        }
        Home.requireWritable();
        try (ConfigurableApplicationContext context = application.startAsGuest()) {
            terminal.say("procedures.loaded", context.getBean(Procedures.class).load(file));
            return ExitCode.DONE;
        }
        catch (IllegalArgumentException ex) {
            throw new UsageException(terminal.messages().text("usage.list", file, String.valueOf(ex.getMessage())));
        }
    }

}
