package vn.sohoa.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * A rising line through points that were counted: of the values that scored
 * {@code score}, the share {@code right} was right.
 *
 * @param points by rising score; without any the score is the share
 */
public record Curve(List<Point> points) {

    /** Nothing is known for certain: the share right stays this far from 0 and 1. */
    private static final double DOUBT = 0.0005;

    /** One counted group of values. */
    public record Point(double score, double right) {
    }

    double at(double score) {
        if (points.isEmpty()) {
            return certainAtMost(score);
        }
        Point below = points.getFirst();
        for (Point above : points) {
            if (score <= above.score()) {
                return certainAtMost(between(below, above, score));
            }
            below = above;
        }
        return certainAtMost(below.right());
    }

    private static double between(Point below, Point above, double score) {
        double width = above.score() - below.score();
        double share = width <= 0 ? 1 : Math.clamp((score - below.score()) / width, 0, 1);
        return below.right() + share * (above.right() - below.right());
    }

    private static double certainAtMost(double right) {
        return Math.clamp(right, DOUBT, 1 - DOUBT);
    }

    /** One judged value. */
    record Judged(double score, boolean right) {
    }

    /**
     * The best rising curve through judged values: neighbours that fall are pooled
     * (isotonic regression, pool adjacent violators) and every point stands for at least
     * {@code least} values.
     */
    static Curve through(List<Judged> judged, int least) {
        List<Judged> rising = judged.stream().sorted(java.util.Comparator.comparingDouble(Judged::score)).toList();
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < rising.size(); from += least) {
            int to = from + 2 * least > rising.size() ? rising.size() : from + least;
            blocks.add(Block.of(rising.subList(from, to)));
            while (blocks.size() > 1 && blocks.getLast().right() <= blocks.get(blocks.size() - 2).right()) {
                Block last = blocks.removeLast();
                blocks.add(blocks.removeLast().plus(last));
            }
            if (to == rising.size()) {
                break;
            }
        }
        return new Curve(blocks.stream().map(block -> new Point(block.score(), block.right())).toList());
    }

    private record Block(double scores, int count, int rightOnes) {

        static Block of(List<Judged> members) {
            return new Block(members.stream().mapToDouble(Judged::score).sum(), members.size(),
                    (int) members.stream().filter(Judged::right).count());
        }

        Block plus(Block other) {
            return new Block(scores + other.scores, count + other.count, rightOnes + other.rightOnes);
        }

        double score() {
            return scores / count;
        }

        double right() {
            return rightOnes / (double) count;
        }
    }
}
