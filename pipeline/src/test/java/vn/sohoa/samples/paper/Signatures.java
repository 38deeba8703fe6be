package vn.sohoa.samples.paper;

import vn.sohoa.samples.people.Dice;

/** Signature, seal and name at the foot of a column. */
record Signatures(Column column, Dice dice) {

    /** Of an official, with the office's seal. */
    void official(String name, String ring) {
        double height = 58 + this.dice.between(0.0, 14.0);
        double middle = this.column.middle();
        double width = 85 + this.dice.between(0.0, 40.0);
        double top = this.column.y;
        boolean across = this.column.look().signing() == Look.Signing.STROKES_ACROSS_NAME;
        boolean over = this.column.look().signing() == Look.Signing.SEAL_OVER_NAME;
        this.column.mark(new Mark.Signature(middle - width / 2, top + (across ? height * 0.42 : 4), width,
                height * (across ? 1.05 : 1) - 8, this.dice.seed()));
        double sealLeft = middle - (over ? 26 : 52) + this.dice.between(-8.0, 8.0);
        double sealTop = top + height * (over ? 1 : 0.5) + this.dice.between(-6.0, 6.0);
        this.column.mark(new Mark.Seal(sealLeft, sealTop, 50, ring, "", this.dice.seed()));
        this.column.y += height;
        this.column.print("*" + name + "*", 0, Column.Align.CENTRE);
    }

    /** Of a citizen. */
    void citizen(String name) {
        this.column.mark(new Mark.Signature(this.column.middle() - 40, this.column.y + 4, 80, 34, this.dice.seed()));
        this.column.y += 44;
        this.column.print(name, 0, Column.Align.CENTRE);
    }

}
