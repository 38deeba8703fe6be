package vn.sohoa.cli;

import picocli.CommandLine.Command;

/** {@code sohoa}: names its subcommands. */
@Command(name = "sohoa", mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeListHeading = "%n",
        synopsisSubcommandLabel = "COMMAND")
final class SohoaCommand {

}
