package vn.sohoa.samples.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
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

    private final Dice dice;

    private final People people;

    private final Column column;

    private final Tables tables;

    public Draft(Look look, Flaw flaw, Dice dice) {
        super(look.filled(), flaw);
        this.dice = dice;
        this.people = new People(dice);
        this.column = new Column(look, dice, dice.between(1.32, 1.52));
        this.tables = new Tables(this.column);
    }

    public Dice dice() {
        return this.dice;
    }

    public People people() {
        return this.people;
    }

    /** What is written with the pen is read wrong too often to be filed unseen. */
    public Paper finish(String type, String form, boolean review) {
        return new Paper(type, form, fields(), handwritten(), this.column.sheets(),
                review || flawed() || !handwritten().isEmpty());
    }

    public Draft page() {
        this.column.page();
        return this;
    }

    /** The paper's colour, for the pages that follow. */
    public Draft tint(Color colour) {
        this.column.tint = colour;
        return this;
    }

    /** Starts the first page again, in the paper's colour. */
    public Draft renew() {
        this.column.clear();
        return page();
    }

    /** From the second page on the page's number stands at the top. */
    public Draft numbered() {
        this.column.numbered = true;
        return this;
    }

    public Draft size(double points) {
        this.column.size = points;
        return this;
    }

    /** For papers typed in one go: nothing looks filled in. */
    public Draft plain() {
        printPlainly();
        return this;
    }

    public Draft gap(double points) {
        this.column.y += points;
        return this;
    }

    public double top() {
        return this.column.y;
    }

    public Draft moveTo(double points) {
        this.column.y = points;
        return this;
    }

    public Draft mark(Mark mark) {
        this.column.mark(mark);
        return this;
    }

    public Draft picture(double x, double top, double width, double height, BufferedImage image) {
        return mark(new Mark.Picture(x, top, width, height, image));
    }

    public Draft centre(String marked) {
        this.column.print(marked, 0, Column.Align.CENTRE);
        return this;
    }

    public Draft line(String marked) {
        this.column.print(marked, 0, Column.Align.LEFT);
        return this;
    }

    public Draft right(String marked) {
        this.column.print(marked, 0, Column.Align.RIGHT);
        return this;
    }

    /**
     * A paragraph of a letter: its first line is indented, its right edge is straight.
     */
    public Draft paragraph(String marked) {
        this.column.print(marked, 28, Column.Align.JUSTIFIED);
        return this;
    }

    /** A line of a form: what follows the last word is dotted. */
    public Draft blank(String marked) {
        this.column.dots(this.column.print(marked, 0, Column.Align.LEFT));
        return this;
    }

    /** Several entries of a form in one row, each starting at its share of the width. */
    public Draft blanks(List<Double> starts, List<String> entries) {
        double from = this.column.left;
        double to = this.column.right;
        double top = this.column.y;
        double[] bottom = { top };
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i);
            double end = (i + 1 < entries.size()) ? from + (to - from) * starts.get(i + 1) - 6 : to;
            this.column.between(from + (to - from) * starts.get(i), end, top, () -> {
                blank(entry);
                bottom[0] = Math.max(bottom[0], this.column.y);
            });
        }
        return moveTo(bottom[0]);
    }

    public Draft underline(double width) {
        this.column.underline(width);
        return this;
    }

    /** Two columns that start at the same height. */
    public Draft beside(double share, Runnable first, Runnable second) {
        if (this.column.y > Sheet.HEIGHT - SIGNATURE_ROOM) {
            page();
        }
        double from = this.column.left;
        double to = this.column.right;
        double top = this.column.y;
        double middle = from + (to - from) * share;
        this.column.between(from, middle - 6, top, first);
        double bottom = this.column.y;
        this.column.between(middle + 6, to, top, second);
        return moveTo(Math.max(bottom, this.column.y));
    }

    /** A ruled table; widths are shares of the line. */
    public Draft table(List<Double> shares, List<List<String>> rows) {
        this.tables.ruled(shares, rows);
        return this;
    }

    /** Rows of cells without rules. */
    public Draft columns(List<Double> shares, List<List<String>> rows) {
        this.tables.open(shares, rows);
        return this;
    }

    /** A label, then one character in each of a row of boxes. */
    public Draft boxes(String label, String characters) {
        this.tables.boxes(label, characters);
        return this;
    }

    /** Place, width and height of a framed box at the right edge. */
    public Draft frame(double x, double top, double width, double height) {
        this.tables.frame(x, top, width, height);
        return this;
    }

    /** Words at a place of their own. */
    public Draft at(double x, double baseline, String marked) {
        this.column.at(x, baseline, marked);
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
        return this.column.middle();
    }

    public double leftEdge() {
        return this.column.left;
    }

    public double rightEdge() {
        return this.column.right;
    }

    /**
     * Agency on the left, state and motto on the right, as Nghị định 30/2020/NĐ-CP has
     * it.
     */
    public Draft head(List<String> agency) {
        double points = this.column.size;
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
        new Signatures(this.column, this.dice).official(name, ring);
        return this;
    }

    /** The signature of a citizen. */
    public Draft signedBy(String name) {
        new Signatures(this.column, this.dice).citizen(name);
        return this;
    }

}
