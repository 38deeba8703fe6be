package vn.sohoa.cli;

import java.io.PrintWriter;

/** Shows how files are worked through; called by several threads. */
interface Progress extends AutoCloseable {

    /** A bar on a terminal, plain lines elsewhere. */
    static Progress on(PrintWriter err, Messages messages) {
        return System.console().isTerminal() ? new ProgressAsBar(messages)
                : new ProgressAsLines(err, messages, System::nanoTime);
    }

    void started(int files);

    /**
     * @param pages pages of the file, 0 where it could not be read
     */
    void fileDone(int pages);

    @Override
    void close();

}
