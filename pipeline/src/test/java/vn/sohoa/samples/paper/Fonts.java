package vn.sohoa.samples.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Font files of the machine, loaded once. */
final class Fonts {

    private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

    // Widths are measured as on a screen of no resolution, so that layout is the same at
    // every dpi.
    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private Fonts() {
    }

    static Font font(Typeface typeface, Face face, double size) {
        Font font = LOADED.computeIfAbsent(typeface.file(face), (file) -> load(typeface, file));
        return typeface.oneCut() ? font.deriveFont(style(face), (float) size) : font.deriveFont((float) size);
    }

    private static int style(Face face) {
        return switch (face) {
            case REGULAR, HAND -> Font.PLAIN;
            case BOLD -> Font.BOLD;
            case ITALIC -> Font.ITALIC;
            case BOLD_ITALIC -> Font.BOLD | Font.ITALIC;
        };
    }

    static double width(Typeface typeface, Face face, double size, String text) {
        return font(typeface, face, 100).getStringBounds(text, EXACT).getWidth() * size / 100;
    }

    private static Font load(Typeface typeface, String file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new File(file));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(
                    "Font " + file + " is missing. Install it: apt-get install " + typeface.aptPackage(), ex);
        }
        catch (FontFormatException ex) {
            throw new IllegalStateException("Font " + file + " cannot be read", ex);
        }
    }

}
