package vn.sohoa.samples.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The only source of chance in the samples: the same seed gives the same throws on every
 * machine.
 */
public final class Dice {

    // No paper is dated later, so that none lies in the future of whoever reads it.
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

    private final SplittableRandom random;

    public Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice for one named part, so that adding a sample does not change the others. */
    public static Dice of(long seed, String name) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = mixed * 1_000_003L + name.charAt(i);
        }
        return new Dice(mixed);
    }

    public int between(int first, int last) {
        return this.random.nextInt(first, last + 1);
    }

    public double between(double low, double high) {
        return low + this.random.nextDouble() * (high - low);
    }

    public boolean chance(double share) {
        return this.random.nextDouble() < share;
    }

    public long seed() {
        return this.random.nextLong();
    }

    public <T> T pick(List<T> choices) {
        return choices.get(this.random.nextInt(choices.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T pick(T... choices) {
        return choices[this.random.nextInt(choices.length)];
    }

    public LocalDate date(LocalDate first, LocalDate last) {
        return first.plusDays(this.random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }

    public LocalDate date(int firstYear, int lastYear) {
        LocalDate last = LocalDate.of(lastYear, 12, 31);
        return date(LocalDate.of(firstYear, 1, 1), last.isAfter(LAST_DAY) ? LAST_DAY : last);
    }

    public String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + this.random.nextInt(10)));
        }
        return digits.toString();
    }

}
