package vn.sohoa.cli;

import java.util.stream.Collectors;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command, and where its help is. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException ex, String[] words) {
        String command = ex.getCommandLine().getCommandSpec().qualifiedName();
        ex.getCommandLine().getErr().println("sohoa: " + sentence(ex));
        ex.getCommandLine().getErr().println(messages.text("usage.see_help", command));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException ex) {
        return switch (ex) {
            case MissingParameterException missing -> messages.text("usage.missing",
                    missing.getMissing().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown ->
                messages.text("usage.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> messages.text("usage.twice", twice.getOverwritten().paramLabel());
            default -> conversion(ex);
        };
    }

    /** A wrong number, or what {@link TypedWords} and the commands say themselves. */
    private String conversion(ParameterException ex) {
        boolean ours = ex.getCause() instanceof TypeConversionException || ex.getArgSpec() == null;
        ArgSpec argument = ex.getArgSpec();
        if (argument != null && argument.type() == Integer.class) {
            return messages.text("usage.number", argument.paramLabel());
        }
        String message = String.valueOf(ours && ex.getCause() != null ? ex.getCause().getMessage() : ex.getMessage());
        return message;
    }

}
