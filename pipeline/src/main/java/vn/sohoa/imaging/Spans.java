package vn.sohoa.imaging;

/**
 * Which old pixels a row of fewer new pixels covers, and how much of each.
 */
final class Spans {

    /** The weights of a new pixel add up to it. */
    private static final int WHOLE = 1 << 10;

    private final int[] first;

    private final int[] last;

    private final int[] firstWeight;

    private final int[] innerWeight;

    private final int[] lastWeight;

    private Spans(int count) {
        first = new int[count];
        last = new int[count];
        firstWeight = new int[count];
        innerWeight = new int[count];
        lastWeight = new int[count];
    }

    /**
     * Spans over a row of pixels.
     * @param length of the row, pixels
     * @param scale new pixels for one old pixel
     */
    static Spans of(int length, double scale) {
        int count = Math.max(1, (int) Math.round(length * scale));
        double step = length / (double) count;
        Spans spans = new Spans(count);
        for (int n = 0; n < count; n++) {
            double start = n * step;
            double end = Math.min(length, start + step);
            spans.first[n] = (int) start;
            spans.last[n] = Math.max(spans.first[n], (int) Math.ceil(end - 1e-9) - 1);
            int inner = Math.max(0, spans.last[n] - spans.first[n] - 1);
            spans.innerWeight[n] = (int) (WHOLE / step);
            int ends = WHOLE - inner * spans.innerWeight[n];
            double head = spans.first[n] + 1 - start;
            double tail = end - spans.last[n];
            spans.firstWeight[n] = (spans.last[n] == spans.first[n]) ? ends : (int) (ends * head / (head + tail));
            spans.lastWeight[n] = ends - spans.firstWeight[n];
        }
        return spans;
    }

    int count() {
        return first.length;
    }

    /** The first old pixel that new pixel {@code n} covers. */
    int first(int n) {
        return first[n];
    }

    /** The last old pixel that new pixel {@code n} covers. */
    int last(int n) {
        return last[n];
    }

    /** How much of the new pixel the old one is, of 1024. */
    int weight(int n, int old) {
        if (old == first[n]) {
            return firstWeight[n];
        }
        return (old == last[n]) ? lastWeight[n] : innerWeight[n];
    }

    /**
     * The means over one row.
     * @param values of the old pixels, at most 2^20
     * @param means filled with the means, 1024 times
     */
    void mean(int[] values, int[] means) {
        for (int n = 0; n < means.length; n++) {
            int left = first[n];
            int right = last[n];
            int sum = values[left] * firstWeight[n] + values[right] * lastWeight[n];
            for (int x = left + 1; x < right; x++) {
                sum += values[x] * innerWeight[n];
            }
            means[n] = sum;
        }
    }

}
