package vn.sohoa.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.sohoa.document.Box;

/**
 * The rows of a page from its top, each with its lines from left to right. Papers of
 * offices set things side by side (agency and quốc hiệu, recipients and signature) that
 * are read across, whatever columns the engine saw.
 */
final class ReadingOrder {

    /** Share of the lower line's height by which two lines of a row overlap at least. */
    private static final double LEVEL = 0.5;

    /** Share of the shorter line that may lie over or under a line of its row. */
    private static final double BESIDE = 0.2;

    /** Rows that are still open for one more line, counted from the lowest. */
    private static final int OPEN = 6;

    private final List<List<Piece>> rows = new ArrayList<>();

    private ReadingOrder() {
    }

    static List<List<TextLine>> rows(List<TextLine> lines) {
        ReadingOrder order = new ReadingOrder();
        lines.stream()
            .map(Piece::of)
            .sorted(Comparator.comparingInt(piece -> piece.box().centerY()))
            .forEach(order::add);
        return order.rows.stream().map(ReadingOrder::leftToRight).toList();
    }

    private void add(Piece piece) {
        Optional<List<Piece>> home = rows.subList(Math.max(0, rows.size() - OPEN), rows.size())
            .stream()
            .filter(row -> row.stream().allMatch(other -> beside(piece.box(), other.box())))
            .filter(row -> levelWith(row, piece) > LEVEL)
            .max(Comparator.comparingDouble(row -> levelWith(row, piece)));
        home.ifPresentOrElse(row -> row.add(piece), () -> rows.add(new ArrayList<>(List.of(piece))));
    }

    private static double levelWith(List<Piece> row, Piece piece) {
        return row.stream().mapToDouble(other -> Places.level(piece.box(), other.box())).max().orElse(0);
    }

    private static boolean beside(Box a, Box b) {
        int shared = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        return shared <= BESIDE * Math.min(a.width(), b.width());
    }

    private static List<TextLine> leftToRight(List<Piece> row) {
        return row.stream().sorted(Comparator.comparingInt(piece -> piece.box().x())).map(Piece::line).toList();
    }

    /** A line with its box, which is asked for often. */
    private record Piece(TextLine line, Box box) {

        private static Piece of(TextLine line) {
            return new Piece(line, line.box());
        }
    }

}
