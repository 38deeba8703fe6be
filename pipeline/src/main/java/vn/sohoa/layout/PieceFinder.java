package vn.sohoa.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.Box;

/**
 * Joins marks to pieces of lines: each letter to the next one on its right, then what is
 * small to the letter it stands at.
 */
final class PieceFinder {

    /** Print from 6 to 40 points, inches. */
    private static final double LOWEST = 0.035;

    private static final double HIGHEST = 0.42;

    /** Words whose letters touch, by their height. */
    private static final double WIDEST = 12;

    /** Blots and punched holes are wide, inches, and full of ink. */
    private static final double SOLID_FROM = 0.12;

    private static final double SOLID = 0.7;

    /** Specks have fewer pixels, square inches. */
    private static final double SMALLEST = 0.0001;

    /** What is left of a ruled line: square inches of ink, or inches across. */
    private static final double SCRAP = 0.0015;

    private static final double THIN = 0.02;

    /** Room between two letters of one line, by the height of the higher one. */
    private static final double GAP = 1.7;

    /** Share of the lower letter's height that two neighbours have in common. */
    private static final double LEVEL = 0.5;

    /** How much higher a neighbour may be. */
    private static final double ALIKE = 2.7;

    /** Seals and signatures fall into pieces of so few letters. */
    private static final int FEW = 3;

    private static final int BESIDE_DRAWING = 10;

    private final Ink ink;

    private final int dpi;

    private final List<Mark> letters;

    private final List<Mark> others;

    private final List<Mark> drawings;

    private final Bands bands;

    PieceFinder(Ink ink, int dpi, List<Mark> all) {
        this.ink = ink;
        this.dpi = dpi;
        Set<Mark> dots = DotRows.in(all, dpi);
        dots.forEach(Mark::discard);
        List<Mark> marks = all.stream().filter(mark -> !dots.contains(mark) && !scrap(mark)).toList();
        this.letters = marks.stream().filter(this::likeLetters).sorted(Comparator.comparingInt(Mark::left)).toList();
        this.others = marks.stream().filter(Predicate.not(this::likeLetters)).toList();
        this.drawings = marks.stream()
            .filter(mark -> mark.height() > HIGHEST * dpi && mark.width() > HIGHEST * dpi)
            .toList();
        this.bands = new Bands(letters, ink.height(), (int) (HIGHEST * dpi));
    }

    private boolean scrap(Mark mark) {
        boolean small = mark.area() < SCRAP * dpi * dpi || Math.min(mark.width(), mark.height()) < THIN * dpi;
        return small && ink.touchesRule(mark);
    }

    private boolean likeLetters(Mark mark) {
        boolean solid = mark.width() > SOLID_FROM * dpi && mark.area() > SOLID * mark.width() * mark.height();
        return mark.height() >= LOWEST * dpi && mark.height() <= HIGHEST * dpi && mark.width() <= WIDEST * mark.height()
                && !solid;
    }

    List<Piece> pieces() {
        Collection<Piece> chained = chained();
        joinBroken(chained);
        chained.removeIf(Piece::empty);
        shareTall(chained);
        attachSmall(chained);
        return chained.stream().filter(piece -> !partOfDrawing(piece)).toList();
    }

    private Collection<Piece> chained() {
        for (Mark letter : letters) {
            Piece home = letter.piece();
            if (home == null) {
                home = new Piece();
                home.add(letter);
            }
            Mark next = nextTo(letter);
            if (next != null) {
                Piece other = next.piece();
                if (other == null) {
                    home.add(next);
                }
                else if (other != home) {
                    home.takeAll(other);
                }
            }
        }
        Set<Piece> pieces = new LinkedHashSet<>();
        letters.forEach(letter -> pieces.add(homeOf(letter)));
        return pieces;
    }

    private static Piece homeOf(Mark letter) {
        Piece home = letter.piece();
        if (home == null) {
            throw new IllegalStateException("a letter of no piece");
        }
        return home;
    }

    private @Nullable Mark nextTo(Mark letter) {
        int reach = (int) (GAP * HIGHEST * dpi);
        return bands.near(letter, reach)
            .filter(other -> other.centerX() > letter.centerX() && other.left() > letter.left())
            .filter(other -> neighbours(letter, other))
            .min(Comparator.comparingInt(Mark::left))
            .orElse(null);
    }

    private boolean neighbours(Mark left, Mark right) {
        int lower = Math.min(left.height(), right.height());
        int higher = Math.max(left.height(), right.height());
        return left.level(right) >= LEVEL * lower && higher <= ALIKE * lower
                && right.left() - left.right() <= GAP * higher
                && !ink.ruledBetween(Math.min(left.right(), right.left()), right.left(),
                        (Math.max(left.top(), right.top()) + Math.min(left.bottom(), right.bottom())) / 2);
    }

    /** A letter that has no neighbour parts a line; its parts are joined again. */
    private void joinBroken(Collection<Piece> pieces) {
        List<Piece> sorted = pieces.stream()
            .filter(Predicate.not(Piece::empty))
            .sorted(Comparator.comparingInt(Piece::left))
            .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Piece piece = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && !piece.empty()
                    && sorted.get(j).left() <= piece.right() + GAP * HIGHEST * dpi; j++) {
                if (!sorted.get(j).empty() && continued(piece, sorted.get(j))) {
                    piece.takeAll(sorted.get(j));
                }
            }
        }
    }

    private boolean continued(Piece left, Piece right) {
        int higher = Math.max(left.usualHeight(), right.usualHeight());
        int lower = Math.min(left.usualHeight(), right.usualHeight());
        int gap = right.left() - left.right();
        int top = Math.max(left.usualTop(), right.usualTop());
        int bottom = Math.min(left.usualBottom(), right.usualBottom());
        return gap <= GAP * higher && gap > -2 * higher && bottom - top >= 0.6 * lower && higher < 2 * lower
                && !ink.ruledBetween(Math.min(left.right(), right.left()), right.left(), (top + bottom) / 2);
    }

    /** A mark that stands in two lines is letters of both that touch. */
    private void shareTall(Collection<Piece> pieces) {
        List<Piece> lone = pieces.stream().filter(piece -> piece.letters().size() == 1).toList();
        for (Piece piece : lone) {
            Mark tall = piece.letters().getFirst();
            List<Piece> lines = bands.near(tall, (int) (GAP * tall.height()))
                .map(PieceFinder::homeOf)
                .distinct()
                .filter(line -> line != piece && line.letters().size() > 1 && runsThrough(line, tall))
                .toList();
            if (lines.size() > 1) {
                lines.forEach(line -> line.share(tall));
                pieces.remove(piece);
            }
        }
    }

    private static boolean runsThrough(Piece line, Mark tall) {
        int height = line.usualHeight();
        int level = Math.min(line.usualBottom(), tall.bottom()) - Math.max(line.usualTop(), tall.top());
        return level >= 0.6 * height && tall.left() - line.right() <= GAP * height
                && line.left() - tall.right() <= GAP * height;
    }

    /** Accents, dots and dashes go to the letter that they stand nearest to. */
    private void attachSmall(Collection<Piece> pieces) {
        List<Mark> small = new ArrayList<>(others.stream()
            .filter(mark -> mark.height() <= HIGHEST * dpi && mark.width() <= HIGHEST * dpi)
            .filter(mark -> mark.area() >= SMALLEST * dpi * dpi)
            .toList());
        // an accent of a large letter is as high as a small letter
        for (Piece lone : pieces.stream().filter(piece -> piece.letters().size() == 1).toList()) {
            Mark mark = lone.letters().getFirst();
            if (nearest(mark, lone) != null) {
                small.add(mark);
                pieces.remove(lone);
            }
        }
        for (Mark mark : small) {
            Piece home = nearest(mark, mark.piece());
            if (home != null) {
                home.attach(mark);
            }
        }
    }

    private @Nullable Piece nearest(Mark small, @Nullable Piece own) {
        return bands.near(small, (int) (HIGHEST * dpi))
            .filter(letter -> letter != small && letter.piece() != own && close(small, letter))
            .min(Comparator.comparingInt(letter -> small.beside(letter) + small.above(letter)))
            .map(PieceFinder::homeOf)
            .orElse(null);
    }

    private static boolean close(Mark small, Mark letter) {
        Piece line = homeOf(letter);
        int height = line.letters().size() > 1 ? line.usualHeight() : letter.height();
        return small.beside(letter) <= 0.9 * height && small.above(letter) <= 0.75 * height
                && small.height() <= 1.3 * height;
    }

    /** What seals and signatures consist of beside their large strokes. */
    private boolean partOfDrawing(Piece piece) {
        Box box = piece.place();
        return piece.letters().size() <= FEW && drawings.stream()
            .anyMatch(drawing -> box.centerX() > drawing.left() - BESIDE_DRAWING
                    && box.centerX() < drawing.right() + BESIDE_DRAWING
                    && box.centerY() > drawing.top() - BESIDE_DRAWING
                    && box.centerY() < drawing.bottom() + BESIDE_DRAWING);
    }

}
