package vn.sohoa.samples.scan;

import java.util.EnumSet;
import java.util.Set;
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

        HOLES, BLANK_BACK, BLEED_THROUGH, FAX_LINES, PROCEDURE_QR, STAMP, PEN_FILLED

    }

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
        return (level != Level.CLEAN && dice.chance(0.25)) ? recipe.with(Trace.HOLES) : recipe;
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

    public boolean has(Trace trace) {
        return this.traces.contains(trace);
    }

}
