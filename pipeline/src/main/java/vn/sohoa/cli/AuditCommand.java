package vn.sohoa.cli;

import picocli.CommandLine.Command;

/** {@code sohoa audit}: names its subcommands. */
@Command(name = "audit", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {

}
