package vn.sohoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import vn.sohoa.document.ProblemCode;
import vn.sohoa.document.ProblemException;

/** The folder with everything Sohoa keeps, looked at before the application starts. */
final class Home {

    /** PostgreSQL needs this much for the next part of its log, bytes. */
    private static final long NO_ROOM = 16 * 1024 * 1024;

    private Home() {
    }

    static String folder() {
        return Path.of(Objects.requireNonNullElse(System.getenv("SOHOA_HOME"), "./var"))
            .toAbsolutePath()
            .normalize()
            .toString();
    }

    /** Where the application logs, and what ended it unexpectedly. */
    static Path log() {
        return Path.of(folder(), "logs", "sohoa.log");
    }

    /** Where commands log that run beside the application. */
    static Path logOfGuests() {
        return Path.of(folder(), "logs", "commands.log");
    }

    /** Whether its disk is so full that no database can work there. */
    static boolean isFull() {
        try {
            return Files.getFileStore(Path.of(folder())).getUsableSpace() < NO_ROOM;
        }
        catch (IOException ex) {
            return false; // not there, which is told otherwise
        }
    }

    /**
     * The application logs into it from its first line on, so it must be there.
     * @throws ProblemException HOME_NOT_WRITABLE
     */
    static void requireWritable() {
        Path logs = Path.of(folder(), "logs");
        try {
            Files.createDirectories(logs);
        }
        catch (IOException ex) {
            throw new ProblemException(ProblemCode.HOME_NOT_WRITABLE, logs + " cannot be made", ex);
        }
        if (!Files.isWritable(logs)) {
            throw new ProblemException(ProblemCode.HOME_NOT_WRITABLE, logs + " cannot be written");
        }
    }

}
