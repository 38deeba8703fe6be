package vn.sohoa.samples.scan;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import org.jspecify.annotations.Nullable;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.scan.Recipe.Trace;

/** Turns a clean page picture into what the scanner of a one-stop office delivers. */
final class Scanner {

    private final Recipe recipe;

    private final Dice dice;

    Scanner(Recipe recipe, Dice dice) {
        this.recipe = recipe;
        this.dice = dice;
    }

    /** Scans one page; the reverse side shines through when there is one. */
    BufferedImage scan(BufferedImage page, @Nullable BufferedImage reverse) {
        BufferedImage image = page;
        if (reverse != null) {
            shineThrough(image, reverse);
        }
        if (this.recipe.has(Trace.HOLES)) {
            punch(image);
        }
        image = new Wear(this.recipe, this.dice).worn(image);
        image = switch (this.recipe.level()) {
            case CLEAN -> clean(image);
            case OFFICE -> office(image);
            case POOR -> poor(image);
        };
        image = toned(image);
        return turned(image, this.recipe.turn());
    }

    private BufferedImage clean(BufferedImage page) {
        BufferedImage image = skewed(page, this.dice.between(-0.15, 0.15));
        new Pixels(image).change((x, y, value) -> 6 + value * 0.965);
        // Noise would make lossless files ten times as large and teach nothing.
        boolean lossless = this.recipe.format() == Format.PNG || this.recipe.format() == Format.TIFF_LZW;
        new Pixels(image).noise(lossless ? 0 : 0.8, this.dice);
        return image;
    }

    private BufferedImage office(BufferedImage page) {
        BufferedImage image = skewed(page, this.dice.between(-2.0, 2.0));
        image = blurred(image, this.dice.between(0.03, 0.09));
        Shading shading = new Shading(image.getWidth(), image.getHeight(), 0.93, 1.0, this.dice);
        double black = this.dice.between(12.0, 45.0);
        new Pixels(image).change((x, y, value) -> (black + value * (250 - black) / 255) * shading.at(x, y));
        new Pixels(image).noise(this.dice.between(1.2, 2.6), this.dice);
        new Pixels(image).specks(this.dice.between(10, 60), 5, this.dice);
        return image;
    }

    private BufferedImage poor(BufferedImage page) {
        BufferedImage image = blurred(page, 0.1);
        Shading fading = new Shading(image.getWidth(), image.getHeight(), 0.0,
                (this.recipe.tone() == Tone.BILEVEL) ? 0.26 : 0.42, this.dice);
        Shading copier = new Shading(image.getWidth(), image.getHeight(), 0.82, 1.0, this.dice);
        new Pixels(image).change((x, y, value) -> contrast(value + (255 - value) * fading.at(x, y)));
        Pixels pixels = new Pixels(image);
        int area = image.getWidth() * image.getHeight();
        pixels.specks(area / this.dice.between(3500, 9000), area / 5000, this.dice);
        if (this.recipe.has(Trace.FAX_LINES)) {
            pixels.lines(this.dice.between(3, 8), this.dice);
        }
        image = skewed(image, (this.dice.chance(0.5) ? 1 : -1) * this.dice.between(0.8, 4.6));
        image = blurred(image, this.dice.between(0.06, 0.11));
        new Pixels(image).change((x, y, value) -> (25 + value * 0.9) * copier.at(x, y));
        new Pixels(image).noise(this.dice.between(3.0, 6.0), this.dice);
        return image;
    }

    /** The steep curve of a copier. */
    private static double contrast(double value) {
        return 255 / (1 + Math.exp(-(value - 150) / 26));
    }

    /** The reverse side, mirrored and faint. */
    private void shineThrough(BufferedImage image, BufferedImage reverse) {
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER,
                (this.recipe.level() == Level.POOR) ? 0.24F : 0.1F));
        AffineTransform mirror = AffineTransform.getScaleInstance(-1, 1);
        mirror.translate(-image.getWidth(), 0);
        graphics.drawImage(reverse, mirror, null);
        graphics.dispose();
    }

    private void punch(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(38, 36, 36));
        double radius = this.recipe.dpi() * 0.11;
        double x = this.recipe.dpi() * 0.42;
        double middle = image.getHeight() / 2.0 + this.dice.between(-20.0, 20.0);
        for (int side = -1; side <= 1; side += 2) {
            double y = middle + side * this.recipe.dpi() * 1.57;
            graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        graphics.dispose();
    }

    private static BufferedImage skewed(BufferedImage page, double degrees) {
        BufferedImage image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(new Color(page.getRGB(3, page.getHeight() - 4)));
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return image;
    }

    /** Three by three, the given weight at each of the eight neighbours. */
    private static BufferedImage blurred(BufferedImage page, double weight) {
        float side = (float) weight;
        float[] kernel = { side, side, side, side, 1 - 8 * side, side, side, side, side };
        BufferedImage image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null).filter(page, image);
        return image;
    }

    private BufferedImage toned(BufferedImage page) {
        return switch (this.recipe.tone()) {
            case COLOUR -> page;
            case GREY -> converted(page, BufferedImage.TYPE_BYTE_GRAY);
            case BILEVEL -> bilevel(page);
        };
    }

    private static BufferedImage converted(BufferedImage page, int type) {
        new Pixels(page).grey();
        BufferedImage image = new BufferedImage(page.getWidth(), page.getHeight(), type);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                image.getRaster().setSample(x, y, 0, page.getRGB(x, y) & 0xFF);
            }
        }
        return image;
    }

    private BufferedImage bilevel(BufferedImage page) {
        new Pixels(page).grey();
        int threshold = switch (this.recipe.level()) {
            case CLEAN -> 168;
            case OFFICE -> this.dice.between(145, 172);
            case POOR -> this.dice.between(128, 160);
        };
        BufferedImage image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                image.getRaster().setSample(x, y, 0, ((page.getRGB(x, y) & 0xFF) > threshold) ? 1 : 0);
            }
        }
        return image;
    }

    /** Turned clockwise by a multiple of 90 degrees. */
    static BufferedImage turned(BufferedImage page, int degrees) {
        if (degrees == 0) {
            return page;
        }
        int width = page.getWidth();
        int height = page.getHeight();
        boolean lying = degrees % 180 != 0;
        BufferedImage image = new BufferedImage(lying ? height : width, lying ? width : height, page.getType());
        Object pixel = page.getRaster().getDataElements(0, 0, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int toX = (degrees == 90) ? height - 1 - y : (degrees == 180) ? width - 1 - x : y;
                int toY = (degrees == 90) ? x : (degrees == 180) ? height - 1 - y : width - 1 - x;
                pixel = page.getRaster().getDataElements(x, y, pixel);
                image.getRaster().setDataElements(toX, toY, pixel);
            }
        }
        return image;
    }

}
