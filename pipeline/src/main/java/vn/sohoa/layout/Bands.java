package vn.sohoa.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks by the band of the page that their middle lies in, from left to right. */
final class Bands {

    private static final int HEIGHT = 32;

    private final List<List<Mark>> bands = new ArrayList<>();

    private final int highest;

    /**
     * @param sorted by their left side
     * @param highest height of the highest of them, pixels
     */
    Bands(List<Mark> sorted, int pageHeight, int highest) {
        this.highest = highest;
        IntStream.rangeClosed(0, pageHeight / HEIGHT).forEach(band -> bands.add(new ArrayList<>()));
        sorted.forEach(mark -> bands.get(mark.centerY() / HEIGHT).add(mark));
    }

    /** Marks at most {@code reach} pixels to either side, and some farther ones. */
    Stream<Mark> near(Mark mark, int reach) {
        int first = Math.max(0, (mark.top() - highest) / HEIGHT);
        int last = Math.min(bands.size() - 1, (mark.bottom() + highest) / HEIGHT);
        return IntStream.rangeClosed(first, last).mapToObj(bands::get).flatMap(band -> within(band, mark, reach));
    }

    private Stream<Mark> within(List<Mark> band, Mark mark, int reach) {
        int from = firstAt(band, mark.left() - reach - 12 * highest);
        List<Mark> near = new ArrayList<>();
        for (int i = from; i < band.size() && band.get(i).left() <= mark.right() + reach; i++) {
            if (band.get(i).right() >= mark.left() - reach) {
                near.add(band.get(i));
            }
        }
        return near.stream();
    }

    private static int firstAt(List<Mark> band, int left) {
        int low = 0;
        int high = band.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (band.get(middle).left() < left) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

}
