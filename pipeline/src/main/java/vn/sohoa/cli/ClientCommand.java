package vn.sohoa.cli;

import picocli.CommandLine.Command;

/** {@code sohoa client}: names its subcommands. */
@Command(name = "client", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class ClientCommand {

}
