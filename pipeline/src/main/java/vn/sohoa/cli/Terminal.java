package vn.sohoa.cli;

import java.io.PrintWriter;

/**
 * What staff see.
 *
 * @param out results
 * @param err progress and complaints
 */
record Terminal(PrintWriter out, PrintWriter err, Messages messages) {

    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /** An empty table with a header named by message keys. */
    Table table(String... keys) {
        return new Table(java.util.Arrays.stream(keys).map(messages::text).toArray(String[]::new));
    }

}
