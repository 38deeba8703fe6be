package vn.sohoa.cli;

import picocli.CommandLine.Command;

/** {@code sohoa staff}: names its subcommands. */
@Command(name = "staff", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class StaffCommand {

}
