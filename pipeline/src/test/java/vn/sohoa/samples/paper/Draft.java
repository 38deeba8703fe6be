package vn.sohoa.samples.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.people.People;

/**
 * A paper while it is being written, line after line from the top. Text carries the marks
 * of {@link Markup}; what {@code put} prints is recorded as a field of the truth.
 */
public final class Draft extends Entries {

    // What stands side by side at the foot of a paper, signatures above all, is not torn
    // apart.
    private static final double SIGNATURE_ROOM = 210;

    private final List<Sheet> sheets = new ArrayList<>();

    private final Dice dice;

    private final Look look;

    private final People people;

    private Color tint = Color.WHITE;

    private double left;

    private double right;

    private double y;

    private double size = 13;

    private double spacing;

    public Draft(Look look, Flaw flaw, Dice dice) {
        super(look.filled(), flaw);
        this.look = look;
        this.dice = dice;
        this.people = new People(dice);
        this.spacing = dice.between(1.32, 1.52);
    }

    public Dice dice() {
        return this.dice;
    }

    public People people() {
        return this.people;
    }

    public Paper finish(String type, String form, boolean review) {
        return new Paper(type, form, fields(), List.copyOf(this.sheets), review || flawed());
    }

    // Pages

    public Draft page() {
        this.sheets.add(new Sheet(this.tint));
        this.left = 80 + this.dice.between(-6.0, 6.0);
        this.right = Sheet.WIDTH - 48;
        this.y = 54 + this.dice.between(-4.0, 8.0);
        return this;
    }

    /** The paper's colour, for the pages that follow. */
    public Draft tint(Color colour) {
        this.tint = colour;
        return this;
    }

    /** Starts the first page again, in the paper's colour. */
    public Draft renew() {
        this.sheets.clear();
        return page();
    }

    public Draft size(double points) {
        this.size = points;
        return this;
    }

    /** For papers typed in one go: nothing looks filled in. */
    public Draft plain() {
        printPlainly();
        return this;
    }

    public Draft gap(double points) {
        this.y += points;
        return this;
    }

    public double top() {
        return this.y;
    }

    public Draft moveTo(double points) {
        this.y = points;
        return this;
    }

    public Draft mark(Mark mark) {
        this.sheets.getLast().add(mark);
        return this;
    }

    public Draft picture(double x, double top, double width, double height, BufferedImage image) {
        return mark(new Mark.Picture(x, top, width, height, image));
    }

    // Lines

    public Draft centre(String marked) {
        lines(marked, 0, Align.CENTRE);
        return this;
    }

    public Draft line(String marked) {
        lines(marked, 0, Align.LEFT);
        return this;
    }

    public Draft right(String marked) {
        lines(marked, 0, Align.RIGHT);
        return this;
    }

    /**
     * A paragraph of a letter: its first line is indented, its right edge is straight.
     */
    public Draft paragraph(String marked) {
        lines(marked, 28, Align.JUSTIFIED);
        return this;
    }

    /** A line of a form: what follows the last word is dotted. */
    public Draft blank(String marked) {
        double end = lines(marked, 0, Align.LEFT);
        if (this.look.dotted() && end + 4 < this.right) {
            double base = this.y - this.size * (this.spacing - 1) - 1;
            mark(new Mark.Rule(end + 3, base, this.right, base, 0.7, true));
        }
        return this;
    }

    /** Several entries of a form in one row, each starting at its share of the width. */
    public Draft blanks(List<Double> starts, List<String> entries) {
        double from = this.left;
        double width = this.right - this.left;
        double to = this.right;
        double top = this.y;
        double bottom = top;
        for (int i = 0; i < entries.size(); i++) {
            this.left = from + width * starts.get(i);
            this.right = (i + 1 < entries.size()) ? from + width * starts.get(i + 1) - 6 : to;
            this.y = top;
            blank(entries.get(i));
            bottom = Math.max(bottom, this.y);
        }
        this.left = from;
        this.right = to;
        this.y = bottom;
        return this;
    }

    public Draft underline(double width) {
        double middle = (this.left + this.right) / 2;
        double base = this.y - this.size * (this.spacing - 1.38) + 1;
        mark(new Mark.Rule(middle - width / 2, base, middle + width / 2, base, 0.8, false));
        this.y += 3;
        return this;
    }

    /** Two columns that start at the same height. */
    public Draft beside(double share, Runnable first, Runnable second) {
        if (this.y > Sheet.HEIGHT - SIGNATURE_ROOM) {
            page();
        }
        double from = this.left;
        double to = this.right;
        double top = this.y;
        double middle = from + (to - from) * share;
        this.right = middle - 6;
        first.run();
        double bottom = this.y;
        this.left = middle + 6;
        this.right = to;
        this.y = top;
        second.run();
        this.left = from;
        this.right = to;
        this.y = Math.max(bottom, this.y);
        return this;
    }

    /** A ruled table; widths are shares of the line. */
    public Draft table(List<Double> shares, List<List<String>> rows) {
        double from = this.left;
        double to = this.right;
        double width = to - from;
        double top = this.y;
        horizontal(from, to, top);
        for (List<String> row : rows) {
            double start = this.y + 2;
            double bottom = start;
            double x = from;
            for (int i = 0; i < row.size(); i++) {
                this.left = x + 4;
                x += width * shares.get(i);
                this.right = x - 3;
                this.y = start;
                line(row.get(i));
                bottom = Math.max(bottom, this.y);
            }
            this.y = bottom + 3;
            horizontal(from, to, this.y);
        }
        double x = from;
        vertical(x, top, this.y);
        for (double share : shares) {
            x += width * share;
            vertical(x, top, this.y);
        }
        this.left = from;
        this.right = to;
        return this;
    }

    /** Place, width and height of a framed box at the right edge. */
    public Draft frame(double x, double top, double width, double height) {
        horizontal(x, x + width, top);
        horizontal(x, x + width, top + height);
        vertical(x, top, top + height);
        vertical(x + width, top, top + height);
        return this;
    }

    /** Words at a place of their own. */
    public Draft at(double x, double baseline, String marked) {
        words(Markup.words(marked), x, baseline, typesetter().space());
        return this;
    }

    /**
     * One string in a typeface of its own, such as the machine-readable zone of a card.
     */
    public Draft code(double x, double baseline, double points, String text) {
        return mark(new Mark.Word(x, baseline, text, Typeface.OCR_B, Face.REGULAR, points, Color.BLACK, true));
    }

    /** The middle of the current column. */
    public double middle() {
        return (this.left + this.right) / 2;
    }

    public double leftEdge() {
        return this.left;
    }

    public double rightEdge() {
        return this.right;
    }

    private enum Align {

        LEFT, CENTRE, RIGHT, JUSTIFIED

    }

    /** Prints lines and returns where the last one ends. */
    private double lines(String marked, double indent, Align align) {
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

    private void horizontal(double from, double to, double at) {
        mark(new Mark.Rule(from, at, to, at, 0.6, false));
    }

    private void vertical(double at, double from, double to) {
        mark(new Mark.Rule(at, from, at, to, 0.6, false));
    }

    // Heads and signatures

    /**
     * Agency on the left, state and motto on the right, as Nghị định 30/2020/NĐ-CP has
     * it.
     */
    public Draft head(List<String> agency) {
        double points = this.size;
        beside(0.43, () -> {
            size(points - 1.2);
            agency.forEach(this::centre);
            underline(60);
        }, () -> {
            size(points - 1.7);
            centre("*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*");
            size(points - 0.4);
            centre("*Độc lập - Tự do - Hạnh phúc*");
            underline(150);
        });
        return size(points);
    }

    /** The state and motto alone, centred. */
    public Draft nation() {
        centre("*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*");
        centre("*Độc lập - Tự do - Hạnh phúc*");
        return underline(150);
    }

    /**
     * Signature, seal and name below the position in the current column; the last
     * position is the signer's own.
     */
    public Draft signed(String ring, String... positions) {
        for (String position : positions) {
            centre(position.startsWith("_") ? position : "*" + position + "*");
        }
        String own = Arrays.stream(positions).filter((position) -> !position.startsWith("_")).toList().getLast();
        know("signer_position", own);
        String name = this.people.official();
        know("signer_name", name);
        double height = 58 + this.dice.between(0.0, 14.0);
        double middle = middle();
        double width = 85 + this.dice.between(0.0, 40.0);
        mark(new Mark.Signature(middle - width / 2, this.y + 4, width, height - 8, this.dice.seed()));
        double radius = 50;
        mark(new Mark.Seal(middle - 52 + this.dice.between(-8.0, 8.0),
                this.y + height / 2 + this.dice.between(-6.0, 6.0), radius, ring, "", this.dice.seed()));
        this.y += height;
        return centre("*" + name + "*");
    }

    /** The signature of a citizen. */
    public Draft signedBy(String name) {
        mark(new Mark.Signature(middle() - 40, this.y + 4, 80, 34, this.dice.seed()));
        this.y += 44;
        return centre(name);
    }

}
