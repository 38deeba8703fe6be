package vn.sohoa.samples.scan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sohoa.samples.people.Dice;

/**
 * How a file is scanned.
 *
 * @param turn degrees by which pages lie turned on the glass: 0, 90, 180 or 270
 * @param traces what else is seen on the pages
 */
public record Recipe(Level level, Format format, int dpi, Tone tone, int turn, Set<Trace> traces) {

    /** Traces of handling. */
    public enum Trace {

        HOLES, BLANK_BACK, BLEED_THROUGH, FAX_LINES, PROCEDURE_QR, STAMP, PEN_FILLED,
        /** Folded in four. */
        FOLDS,
        /** A ring of coffee. */
        STAIN,
        /** The shadow of the spine of a bound volume at the left edge. */
        SPINE_SHADOW,
        /** Paper that does not lie flat on the glass. */
        WARPED, LOW_CONTRAST, COARSE_JPEG,
        /** The file does not say its resolution. */
        NO_DPI,
        /** The file says 72 dpi whatever it has. */
        WRONG_DPI,
        /** A text layer that the scanner wrote without knowing Vietnamese. */
        GARBAGE_TEXT, SEAL_OVER_NAME, STROKES_ACROSS_NAME,
        /** The receiving office's stamp, with a number and a date of its own. */
        INCOMING_STAMP,
        /** The visible text of a digital signature, with a date of its own. */
        DIGITAL_SIGNATURE

    }

    private static final List<Trace> HARMLESS = List.of(Trace.NO_DPI, Trace.WRONG_DPI, Trace.GARBAGE_TEXT,
            Trace.SEAL_OVER_NAME, Trace.INCOMING_STAMP, Trace.DIGITAL_SIGNATURE);

    private static final List<Trace> DAMAGE = List.of(Trace.FOLDS, Trace.STAIN, Trace.SPINE_SHADOW, Trace.WARPED,
            Trace.LOW_CONTRAST, Trace.COARSE_JPEG, Trace.NO_DPI, Trace.WRONG_DPI, Trace.GARBAGE_TEXT,
            Trace.SEAL_OVER_NAME, Trace.STROKES_ACROSS_NAME, Trace.INCOMING_STAMP, Trace.DIGITAL_SIGNATURE);

    public static Recipe of(Level level, Format format, Tone tone) {
        Tone possible = (format == Format.TIFF_G4) ? Tone.BILEVEL : tone;
        int dpi = (possible == Tone.BILEVEL && level == Level.CLEAN) ? 300 : 200;
        return new Recipe(level, format, dpi, possible, 0, Set.of());
    }

    /** A likely recipe for the level. */
    public static Recipe any(Level level, Dice dice) {
        Format format = dice.pick(Format.PDF, Format.PDF, Format.PDF, Format.PDF, Format.JPEG, Format.PNG,
                Format.TIFF_G4, Format.TIFF_LZW, Format.PDF_TURNED, Format.PDF_DIGITAL);
        if (format == Format.PDF_DIGITAL && level != Level.CLEAN) {
            format = Format.PDF;
        }
        Tone tone = switch (level) {
            case CLEAN -> dice.pick(Tone.COLOUR, Tone.GREY, Tone.BILEVEL);
            case OFFICE -> dice.pick(Tone.COLOUR, Tone.GREY, Tone.GREY, Tone.BILEVEL);
            case POOR -> dice.pick(Tone.GREY, Tone.BILEVEL);
        };
        // Grey noise makes lossless files of several megabytes.
        boolean lossless = format == Format.PNG || format == Format.TIFF_LZW;
        Tone bearable = (lossless && level != Level.CLEAN) ? Tone.BILEVEL : tone;
        Recipe recipe = of(level, format, bearable).dpi(switch (level) {
            case CLEAN -> 300;
            case OFFICE -> dice.pick(200, 200, 250, 300);
            case POOR -> 200;
        });
        if (level != Level.CLEAN && dice.chance(0.12)) {
            recipe = recipe.turned(dice.pick(90, 180, 270));
        }
        recipe = (level != Level.CLEAN && dice.chance(0.25)) ? recipe.with(Trace.HOLES) : recipe;
        double share = switch (level) {
            case CLEAN -> 0.12;
            case OFFICE -> 0.6;
            case POOR -> 0.8;
        };
        return dice.chance(share) ? recipe.with(dice.pick((level == Level.CLEAN) ? HARMLESS : DAMAGE)) : recipe;
    }

    /** The resolution that the file's header says, 0 for none. */
    int statedDpi() {
        if (has(Trace.NO_DPI)) {
            return 0;
        }
        return has(Trace.WRONG_DPI) ? 72 : this.dpi;
    }

    /** JPEG quality, 0 to 1. */
    double quality() {
        if (has(Trace.COARSE_JPEG)) {
            return (this.level == Level.POOR) ? 0.22 : 0.3;
        }
        return (this.level == Level.CLEAN) ? 0.6 : 0.42;
    }

    public Recipe dpi(int other) {
        return new Recipe(this.level, this.format, other, this.tone, this.turn, this.traces);
    }

    public Recipe turned(int degrees) {
        return new Recipe(this.level, this.format, this.dpi, this.tone, degrees, this.traces);
    }

    public Recipe with(Trace trace) {
        Set<Trace> all = EnumSet.of(trace);
        all.addAll(this.traces);
        return new Recipe(this.level, this.format, this.dpi, this.tone, this.turn, Set.copyOf(all));
    }

    public Recipe without(Trace trace) {
        Set<Trace> others = this.traces.stream().filter((one) -> one != trace).collect(Collectors.toUnmodifiableSet());
        return new Recipe(this.level, this.format, this.dpi, this.tone, this.turn, others);
    }

    public boolean has(Trace trace) {
        return this.traces.contains(trace);
    }

}
