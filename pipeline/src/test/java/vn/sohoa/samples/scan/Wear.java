package vn.sohoa.samples.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import vn.sohoa.samples.people.Dice;
import vn.sohoa.samples.scan.Recipe.Trace;

/** What happened to the paper before it lay on the glass, and how it lies there. */
record Wear(Recipe recipe, Dice dice) {

    BufferedImage worn(BufferedImage page) {
        BufferedImage image = page;
        if (this.recipe.has(Trace.LOW_CONTRAST)) {
            double black = this.dice.between(75.0, 115.0);
            double white = this.dice.between(195.0, 225.0);
            new Pixels(image).change((x, y, value) -> black + value * (white - black) / 255);
        }
        if (this.recipe.has(Trace.STAIN)) {
            stain(image);
        }
        if (this.recipe.has(Trace.FOLDS)) {
            fold(image);
        }
        if (this.recipe.has(Trace.WARPED)) {
            image = warped(image);
        }
        if (this.recipe.has(Trace.SPINE_SHADOW)) {
            double reach = this.recipe.dpi() * this.dice.between(0.25, 0.5);
            double depth = this.dice.between(0.45, 0.75);
            new Pixels(image).change((x, y, value) -> value * (1 - depth * Math.exp(-x / reach)));
        }
        return image;
    }

    /**
     * A crease across the middle and often one down: a shadow beside a light line where
     * toner broke off.
     */
    private void fold(BufferedImage image) {
        double width = this.recipe.dpi() / 60.0;
        double across = image.getHeight() * this.dice.between(0.46, 0.54);
        double down = image.getWidth() * (this.dice.chance(0.6) ? this.dice.between(0.46, 0.54) : -1);
        double depth = this.dice.between(0.1, 0.3);
        new Pixels(image)
            .change((x, y, value) -> creased(creased(value, (y - across) / width, depth), (x - down) / width, depth));
    }

    private static double creased(double value, double distance, double depth) {
        double shadow = value * (1 - depth * Math.exp(-(distance - 2) * (distance - 2) / 3));
        double light = Math.exp(-distance * distance * 2);
        return shadow + (250 - shadow) * 0.7 * light;
    }

    private void stain(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double radius = this.recipe.dpi() * this.dice.between(0.9, 1.5);
        double x = image.getWidth() * this.dice.between(0.15, 0.7);
        double y = image.getHeight() * this.dice.between(0.2, 0.7);
        Ellipse2D cup = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius * 0.94);
        graphics.setColor(new Color(150, 100, 40, this.dice.between(26, 52)));
        graphics.fill(cup);
        graphics.setColor(new Color(110, 66, 20, this.dice.between(50, 95)));
        graphics.setStroke(new BasicStroke(this.recipe.dpi() / 22F));
        graphics.draw(cup);
        graphics.dispose();
    }

    /** Lines bend a little, and the far end of the page is narrower. */
    private BufferedImage warped(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        double bend = this.recipe.dpi() * ((this.recipe.level() == Level.POOR) ? 0.035 : 0.02);
        double narrow = this.dice.between(0.006, 0.016);
        double phase = this.dice.between(0.0, 6.0);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int paper = page.getRGB(3, height - 4);
        for (int y = 0; y < height; y++) {
            double stretch = 1 + narrow * (0.5 - (double) y / height) * 2;
            for (int x = 0; x < width; x++) {
                double fromX = width / 2.0 + (x - width / 2.0) * stretch;
                double fromY = y + bend * Math.sin(Math.PI * 1.6 * x / width + phase);
                image.setRGB(x, y, between(page, fromX, fromY, paper));
            }
        }
        return image;
    }

    private static int between(BufferedImage page, double x, double y, int paper) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= page.getWidth() || top + 1 >= page.getHeight()) {
            return paper;
        }
        double right = x - left;
        double below = y - top;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = channel(page, left, top, shift) * (1 - right) + channel(page, left + 1, top, shift) * right;
            double lower = channel(page, left, top + 1, shift) * (1 - right)
                    + channel(page, left + 1, top + 1, shift) * right;
            rgb |= (int) Math.round(upper * (1 - below) + lower * below) << shift;
        }
        return rgb;
    }

    private static int channel(BufferedImage page, int x, int y, int shift) {
        return (page.getRGB(x, y) >> shift) & 0xFF;
    }

}
