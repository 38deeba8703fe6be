package vn.sohoa.cli;

import java.io.Console;
import java.util.Optional;

/** Shows how files are worked through; called by several threads. */
interface Progress extends AutoCloseable {

    /** A bar on a terminal, plain lines elsewhere. */
    static Progress on(Terminal terminal) {
        boolean interactive = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return interactive ? new ProgressAsBar(terminal.messages()) : new ProgressAsLines(terminal, System::nanoTime);
    }

    /**
     * @param left number of files besides those that are done already
     */
    void started(int left);

    /**
     * @param pages pages of the file, 0 where it could not be read
     */
    void fileDone(int pages);

    @Override
    void close();

}
