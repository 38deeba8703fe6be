package vn.sohoa.samples.paper;

import vn.sohoa.samples.people.Dice;

/**
 * How one office prints: its typeface, the cut of what is filled in, the hand of its
 * clerk, and whether blanks have dotted lines.
 */
public record Look(Typeface typeface, Face filled, Typeface hand, boolean dotted) {

    public static Look any(Dice dice) {
        Face filled = dice.pick(Face.REGULAR, Face.REGULAR, Face.BOLD, Face.ITALIC);
        Typeface hand = dice.pick(Typeface.SETO, Typeface.BREIP, Typeface.DKG);
        return new Look(dice.pick(Typeface.PRINTED), filled, hand, dice.chance(0.5));
    }

    /** A look whose files can be embedded in a PDF. */
    public Look digital() {
        Typeface embeddable = (this.typeface == Typeface.ARIMO) ? Typeface.ARIMO : Typeface.TINOS;
        return new Look(embeddable, this.filled, this.hand, this.dotted);
    }

    /** A form filled in with the pen. */
    public Look handwritten() {
        return new Look(this.typeface, Face.HAND, Typeface.SETO, true);
    }

    Typeface typeface(Face face) {
        return (face == Face.HAND) ? this.hand : this.typeface;
    }

}
