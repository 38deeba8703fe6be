package vn.sohoa.samples.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.samples.people.Dice;

/** Measures words of one size, breaks them into lines and turns them into marks. */
record Typesetter(Look look, double size) {

    private static final Color PEN = new Color(28, 42, 128);

    /** Lines of words, the first of them narrower by its indent. */
    List<List<List<Markup.Piece>>> broken(List<List<Markup.Piece>> words, double indent, double width) {
        List<List<List<Markup.Piece>>> lines = new ArrayList<>();
        List<List<Markup.Piece>> line = new ArrayList<>();
        double room = width - indent;
        double used = 0;
        for (List<Markup.Piece> word : words) {
            double wide = width(word);
            if (!line.isEmpty() && used + wide > room) {
                lines.add(line);
                line = new ArrayList<>();
                used = 0;
                room = width;
            }
            line.add(word);
            used += wide + space();
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** The marks of one word; a blot takes its shape from the dice. */
    List<Mark> marks(List<Markup.Piece> word, double start, double baseline, Dice dice) {
        List<Mark> marks = new ArrayList<>();
        double x = start;
        for (Markup.Piece piece : word) {
            double width = width(piece);
            Color colour = (piece.face() == Face.HAND) ? PEN : Color.BLACK;
            double base = baseline;
            if (this.look.typeface().typewriter() && piece.face() != Face.HAND) {
                // Worn types strike a little high or low, and the ribbon fades.
                base += dice.between(-0.45, 0.45);
                int ribbon = dice.between(5, 50);
                colour = new Color(ribbon, ribbon, ribbon + 6);
            }
            marks.add(new Mark.Word(x, base, piece.text(), this.look.typeface(piece.face()), piece.face(),
                    points(piece), colour, piece.legible()));
            if (!piece.legible()) {
                marks.add(new Mark.Blot(x - 2, baseline - this.size, width + 4, this.size * 1.3, dice.seed()));
            }
            x += width;
        }
        return marks;
    }

    double width(List<Markup.Piece> word) {
        return word.stream().mapToDouble(this::width).sum();
    }

    /** Width of a line whose words stand at their usual distance. */
    double lineWidth(List<List<Markup.Piece>> line) {
        return line.stream().mapToDouble(this::width).sum() + space() * (line.size() - 1);
    }

    double space() {
        return this.look.typeface().typewriter() ? this.size * 0.6 : this.size * 0.27;
    }

    private double width(Markup.Piece piece) {
        return Fonts.width(this.look.typeface(piece.face()), piece.face(), points(piece), piece.text());
    }

    // Handwriting is larger than the print around it.
    private double points(Markup.Piece piece) {
        return (piece.face() == Face.HAND) ? this.size * this.look.hand().penScale() : this.size;
    }

}
