package vn.sohoa.samples.paper;

import vn.sohoa.samples.people.Dice;

/**
 * How one office prints: its typeface, the cut of what is filled in, the hand of its
 * clerk, whether blanks have dotted lines, and how it signs.
 */
public record Look(Typeface typeface, Face filled, Typeface hand, boolean dotted, Signing signing) {

    /** Where seal and signature lie. */
    public enum Signing {

        ABOVE_NAME, SEAL_OVER_NAME, STROKES_ACROSS_NAME

    }

    public static Look any(Dice dice) {
        Face filled = dice.pick(Face.REGULAR, Face.REGULAR, Face.BOLD, Face.ITALIC);
        Typeface hand = dice.pick(Typeface.SETO, Typeface.BREIP, Typeface.DKG);
        return new Look(dice.pick(Typeface.PRINTED), filled, hand, dice.chance(0.5), Signing.ABOVE_NAME);
    }

    /** Of an office whose papers nobody saw while templates were written. */
    public static Look elsewhere(Dice dice) {
        Face filled = dice.pick(Face.REGULAR, Face.REGULAR, Face.BOLD, Face.ITALIC, Face.BOLD_ITALIC);
        return new Look(dice.pick(Typeface.PRINTED_ELSEWHERE), filled, otherHand(dice), dice.chance(0.5),
                Signing.ABOVE_NAME);
    }

    /** Typed on a typewriter, which has one cut. */
    public static Look typewritten(Dice dice) {
        return new Look(dice.pick(Typeface.TYPEWRITERS), Face.REGULAR, otherHand(dice), dice.chance(0.4),
                Signing.ABOVE_NAME);
    }

    /** A look whose files can be embedded in a PDF. */
    public Look digital() {
        return new Look(this.typeface.embeddable(), this.filled, this.hand, this.dotted, this.signing);
    }

    /** A form filled in with the pen. */
    public Look handwritten() {
        return new Look(this.typeface, Face.HAND, Typeface.SETO, true, this.signing);
    }

    public Look signed(Signing other) {
        return new Look(this.typeface, this.filled, this.hand, this.dotted, other);
    }

    Typeface typeface(Face face) {
        return (face == Face.HAND) ? this.hand : this.typeface;
    }

    private static Typeface otherHand(Dice dice) {
        return dice.pick(Typeface.RUFSCRIPT, Typeface.KRISTI, Typeface.ECOLIER, Typeface.SETO);
    }

}
