package vn.sohoa.samples.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import vn.sohoa.samples.people.Dice;

/**
 * Where on the sheets the next line is printed: between two edges, at a height, in a
 * size. Runs over to a new sheet at the foot of the page.
 */
final class Column {

    enum Align {

        LEFT, CENTRE, RIGHT, JUSTIFIED

    }

    private final List<Sheet> sheets = new ArrayList<>();

    private final Dice dice;

    private final Look look;

    private final double spacing;

    Color tint = Color.WHITE;

    boolean numbered;

    double left;

    double right;

    double y;

    double size = 13;

    Column(Look look, Dice dice, double spacing) {
        this.look = look;
        this.dice = dice;
        this.spacing = spacing;
    }

    List<Sheet> sheets() {
        return List.copyOf(this.sheets);
    }

    Look look() {
        return this.look;
    }

    void clear() {
        this.sheets.clear();
    }

    void page() {
        this.sheets.add(new Sheet(this.tint));
        this.left = 80 + this.dice.between(-6.0, 6.0);
        this.right = Sheet.WIDTH - 48;
        this.y = 54 + this.dice.between(-4.0, 8.0);
        if (this.numbered && this.sheets.size() > 1) {
            this.y = 34;
            print("" + this.sheets.size(), 0, Align.CENTRE);
            this.y += 8;
        }
    }

    void mark(Mark mark) {
        this.sheets.getLast().add(mark);
    }

    double middle() {
        return (this.left + this.right) / 2;
    }

    /** Runs the writer between other edges, from the given height. */
    void between(double from, double to, double top, Runnable writer) {
        double left = this.left;
        double right = this.right;
        this.left = from;
        this.right = to;
        this.y = top;
        writer.run();
        this.left = left;
        this.right = right;
    }

    /** Prints lines and returns where the last one ends. */
    double print(String marked, double indent, Align align) {
        Typesetter typesetter = typesetter();
        List<List<List<Markup.Piece>>> lines = typesetter.broken(Markup.words(marked), indent, this.right - this.left);
        double end = this.left;
        for (int i = 0; i < lines.size(); i++) {
            List<List<Markup.Piece>> line = lines.get(i);
            if (this.y + this.size > Sheet.HEIGHT - 44) {
                page();
            }
            double room = this.right - this.left - ((i == 0) ? indent : 0);
            double free = room - typesetter.lineWidth(line);
            boolean stretch = align == Align.JUSTIFIED && i + 1 < lines.size() && line.size() > 1;
            double gap = typesetter.space() + (stretch ? free / (line.size() - 1) : 0);
            double x = this.right - room + switch (align) {
                case CENTRE -> free / 2;
                case RIGHT -> free;
                case LEFT, JUSTIFIED -> 0;
            };
            end = words(line, x, this.y + this.size, gap);
            this.y += this.size * this.spacing;
        }
        return end;
    }

    /** Dots from the last word to the right edge. */
    void dots(double end) {
        if (this.look.dotted() && end + 4 < this.right) {
            double base = this.y - this.size * (this.spacing - 1) - 1;
            mark(new Mark.Rule(end + 3, base, this.right, base, 0.7, true));
        }
    }

    void underline(double width) {
        double base = this.y - this.size * (this.spacing - 1.38) + 1;
        mark(new Mark.Rule(middle() - width / 2, base, middle() + width / 2, base, 0.8, false));
        this.y += 3;
    }

    void at(double x, double baseline, String marked) {
        words(Markup.words(marked), x, baseline, typesetter().space());
    }

    void horizontal(double from, double to, double at) {
        mark(new Mark.Rule(from, at, to, at, 0.6, false));
    }

    void vertical(double at, double from, double to) {
        mark(new Mark.Rule(at, from, at, to, 0.6, false));
    }

    private double words(List<List<Markup.Piece>> line, double start, double baseline, double gap) {
        Typesetter typesetter = typesetter();
        double x = start;
        for (List<Markup.Piece> word : line) {
            typesetter.marks(word, x, baseline, this.dice).forEach(this::mark);
            x += typesetter.width(word) + gap;
        }
        return x - gap;
    }

    private Typesetter typesetter() {
        return new Typesetter(this.look, this.size);
    }

}
