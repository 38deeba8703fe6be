package vn.sohoa.document;

/**
 * How sure the machine is, 0 to 1: of all values shown with 0.95, about 95 in 100 are
 * right. Below the field's threshold a person looks.
 */
public record Confidence(double value) implements Comparable<Confidence> {

    public static final Confidence NONE = new Confidence(0);

    public static final Confidence CERTAIN = new Confidence(1);

    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1: " + value);
        }
    }

    /** The confidence that both this and the other are right, taken as independent. */
    public Confidence and(Confidence other) {
        return new Confidence(value * other.value);
    }

    public Confidence times(double factor) {
        return new Confidence(Math.clamp(value * factor, 0, 1));
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
