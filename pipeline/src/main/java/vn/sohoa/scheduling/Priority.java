package vn.sohoa.scheduling;

import java.util.Locale;

/**
 * How urgent a batch is among those of its office. It also says how long the office's
 * turns are, so that an urgent batch is sooner done without anybody else having to wait
 * for its end.
 */
public enum Priority {

    LOW(1), NORMAL(2), HIGH(4), URGENT(8);

    private final int weight;

    Priority(int weight) {
        this.weight = weight;
    }

    /** Length of a turn; a normal one has 2. */
    int weight() {
        return weight;
    }

    /** The word in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Priority of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
