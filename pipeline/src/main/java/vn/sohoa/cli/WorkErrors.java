package vn.sohoa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import vn.sohoa.document.Problem;
import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;
import vn.sohoa.document.ProblemKind;
import vn.sohoa.evaluation.BrokenTruthException;
import vn.sohoa.flow.UnusableRequestException;

import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/**
 * Says in a line what ended a command early and what to do; the whole story goes to the
 * log.
 */
final class WorkErrors implements IExecutionExceptionHandler {

    /** The class of SQL states for connections that fail. */
    private static final String CONNECTION_FAILED = "08";

    private final Messages messages;

    WorkErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult words) {
        if (Home.isFull() && !(failure instanceof UsageException)) {
            return say(outcome(new Problem(ProblemCode.DISK_FULL, Home.folder())), commandLine);
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Outcome outcome = outcome(cause);
            if (outcome != null) {
                return say(outcome, commandLine);
            }
        }
        return unexpected(failure, commandLine.getErr());
    }

    private static int say(Outcome outcome, CommandLine commandLine) {
        commandLine.getErr().println("sohoa: " + outcome.sentence());
        return outcome.exitCode();
    }

    /** Sohoa is at fault, or the machine. */
    int unexpected(Throwable failure, PrintWriter err) {
        Path log = Home.log();
        try (PrintWriter writer = new PrintWriter(
                Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            writer.println(Instant.now() + " ERROR The command ended early");
            failure.printStackTrace(writer);
        }
        catch (IOException ex) {
            err.println("sohoa: " + failure.getClass().getName());
        }
        err.println("sohoa: " + messages.text("failed", log));
        return ExitCode.FAILED;
    }

    private @Nullable Outcome outcome(Throwable cause) {
        return switch (cause) {
            case UsageException usage -> new Outcome(ExitCode.USAGE, text(usage));
            case UnusableRequestException unusable ->
                new Outcome(ExitCode.USAGE, messages.text("usage.request", text(unusable)));
            case BrokenTruthException truth -> new Outcome(ExitCode.USAGE, messages.text("usage.truth", text(truth)));
            case ProblemException problem -> outcome(problem.problem());
            case SQLException noAnswer when String.valueOf(noAnswer.getSQLState()).startsWith(CONNECTION_FAILED) ->
                outcome(new Problem(ProblemCode.DATABASE_UNAVAILABLE, "SQL state " + noAnswer.getSQLState()));
            case PortInUseException taken ->
                new Outcome(ExitCode.SETUP_MISSING, messages.text("port", Integer.toString(taken.getPort())));
            case ConfigurationPropertiesBindException settings ->
                new Outcome(ExitCode.SETUP_MISSING, messages.text("settings", reason(settings)));
            default -> null;
        };
    }

    private Outcome outcome(Problem problem) {
        int code = problem.code().kind() == ProblemKind.SETUP ? ExitCode.SETUP_MISSING : ExitCode.FAILED;
        return new Outcome(code, messages.of(problem));
    }

    /** The property at fault and the value's fault. */
    private static String reason(ConfigurationPropertiesBindException settings) {
        Throwable deepest = settings;
        String property = "sohoa";
        for (Throwable cause = settings; cause != null; cause = cause.getCause()) {
            deepest = cause;
            if (cause instanceof BindException bind) {
                property = bind.getName().toString();
            }
        }
        return property + ": " + String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }

    private static String text(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    private record Outcome(int exitCode, String sentence) {
    }

}
