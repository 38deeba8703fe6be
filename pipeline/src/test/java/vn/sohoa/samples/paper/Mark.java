package vn.sohoa.samples.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** One thing on a sheet; lengths are points from the top left corner. */
public sealed interface Mark {

    /** A word or a part of one; words that are not legible stay out of the truth. */
    record Word(double x, double baseline, String text, Typeface typeface, Face face, double size, Color colour,
            boolean legible) implements Mark {

        public double width() {
            return Fonts.width(this.typeface, this.face, this.size, this.text);
        }

    }

    record Rule(double x, double y, double toX, double toY, double thickness, boolean dotted) implements Mark {
    }

    record Area(double x, double y, double width, double height, Color colour) implements Mark {
    }

    record Picture(double x, double y, double width, double height, BufferedImage image) implements Mark {
    }

    /** The round red seal of an office, laid over whatever is below it. */
    record Seal(double x, double y, double radius, String ring, String centre, long seed) implements Mark {
    }

    /** A stroke of the pen in blue ink. */
    record Signature(double x, double y, double width, double height, long seed) implements Mark {
    }

    /** A rubber stamp with a frame, such as SAO Y; lines are separated by bars. */
    record Stamp(double x, double y, String text, double degrees) implements Mark {
    }

    /** Spilt ink that makes what is below it unreadable. */
    record Blot(double x, double y, double width, double height, long seed) implements Mark {
    }

}
