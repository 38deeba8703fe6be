package vn.sohoa.samples.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import vn.sohoa.samples.people.Dice;

/** Draws a sheet as a colour picture. */
public final class SheetPainter {

    private static final Color SEAL_RED = new Color(208, 36, 48);

    private static final Color PEN_BLUE = new Color(36, 52, 150);

    private SheetPainter() {
    }

    public static BufferedImage paint(Sheet sheet, int dpi) {
        double scale = dpi / 72.0;
        BufferedImage image = new BufferedImage((int) Math.round(Sheet.WIDTH * scale),
                (int) Math.round(Sheet.HEIGHT * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = graphics(image, scale);
        graphics.setColor(sheet.tint());
        graphics.fill(new Rectangle2D.Double(0, 0, Sheet.WIDTH + 1, Sheet.HEIGHT + 1));
        sheet.marks().forEach((mark) -> draw(mark, graphics));
        graphics.dispose();
        sheet.marks().forEach((mark) -> overlay(mark, image, scale));
        return image;
    }

    /** An ink mark alone on transparent ground, for born-digital files. */
    static BufferedImage cutOut(Mark mark, Rectangle2D bounds, double scale) {
        BufferedImage image = new BufferedImage((int) Math.ceil(bounds.getWidth() * scale),
                (int) Math.ceil(bounds.getHeight() * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = graphics(image, scale);
        graphics.translate(-bounds.getX(), -bounds.getY());
        ink(mark, graphics);
        graphics.dispose();
        return image;
    }

    private static Graphics2D graphics(BufferedImage image, double scale) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        return graphics;
    }

    private static void draw(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Mark.Word word -> {
                graphics.setColor(word.colour());
                graphics.setFont(Fonts.font(word.typeface(), word.face(), word.size()));
                graphics.drawString(word.text(), (float) word.x(), (float) word.baseline());
            }
            case Mark.Rule rule -> {
                graphics.setColor(Color.BLACK);
                graphics.setStroke(
                        rule.dotted()
                                ? new BasicStroke((float) rule.thickness(), BasicStroke.CAP_BUTT,
                                        BasicStroke.JOIN_MITER, 10, new float[] { 0.9F, 2.1F }, 0)
                                : new BasicStroke((float) rule.thickness()));
                graphics.draw(new Line2D.Double(rule.x(), rule.y(), rule.toX(), rule.toY()));
            }
            case Mark.Area area -> {
                graphics.setColor(area.colour());
                graphics.fill(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
            }
            case Mark.Picture picture -> {
                AffineTransform place = AffineTransform.getTranslateInstance(picture.x(), picture.y());
                place.scale(picture.width() / picture.image().getWidth(),
                        picture.height() / picture.image().getHeight());
                graphics.drawImage(picture.image(), place, null);
            }
            case Mark.Blot _, Mark.Seal _, Mark.Signature _, Mark.Stamp _ -> {
            }
        }
    }

    /** Ink laid over the print darkens it and never hides it. */
    private static void overlay(Mark mark, BufferedImage page, double scale) {
        Rectangle2D bounds = bounds(mark);
        if (bounds.isEmpty()) {
            return;
        }
        BufferedImage layer = cutOut(mark, bounds, scale);
        int left = (int) Math.round(bounds.getX() * scale);
        int top = (int) Math.round(bounds.getY() * scale);
        for (int y = Math.max(0, -top); y < layer.getHeight() && top + y < page.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < layer.getWidth() && left + x < page.getWidth(); x++) {
                int ink = layer.getRGB(x, y);
                if (ink >>> 24 != 0) {
                    page.setRGB(left + x, top + y, multiplied(page.getRGB(left + x, top + y), ink));
                }
            }
        }
    }

    private static int multiplied(int paper, int ink) {
        int alpha = ink >>> 24;
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int below = (paper >> shift) & 0xFF;
            int above = 255 - (255 - ((ink >> shift) & 0xFF)) * alpha / 255;
            result |= (below * above / 255) << shift;
        }
        return result;
    }

    static Rectangle2D bounds(Mark mark) {
        return switch (mark) {
            case Mark.Seal seal -> new Rectangle2D.Double(seal.x() - seal.radius() - 2, seal.y() - seal.radius() - 2,
                    2 * seal.radius() + 4, 2 * seal.radius() + 4);
            case Mark.Signature signature -> new Rectangle2D.Double(signature.x() - 15, signature.y() - 15,
                    signature.width() + 30, signature.height() + 30);
            case Mark.Stamp stamp ->
                new Rectangle2D.Double(stamp.x() - 10, stamp.y() - 40, stamp.text().length() * 13 + 40, 130);
            case Mark.Blot blot ->
                new Rectangle2D.Double(blot.x() - 5, blot.y() - 5, blot.width() + 10, blot.height() + 10);
            case Mark.Area _, Mark.Picture _, Mark.Rule _, Mark.Word _ -> new Rectangle2D.Double();
        };
    }

    private static void ink(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Mark.Seal seal -> seal(seal, graphics);
            case Mark.Signature signature -> signature(signature, graphics);
            case Mark.Stamp stamp -> stamp(stamp, graphics);
            case Mark.Blot blot -> blot(blot, graphics);
            case Mark.Area _, Mark.Picture _, Mark.Rule _, Mark.Word _ -> {
            }
        }
    }

    private static void seal(Mark.Seal seal, Graphics2D graphics) {
        Dice dice = new Dice(seal.seed());
        graphics.translate(seal.x(), seal.y());
        graphics.rotate(Math.toRadians(dice.between(-12.0, 12.0)));
        graphics
            .setColor(new Color(SEAL_RED.getRed(), SEAL_RED.getGreen(), SEAL_RED.getBlue(), dice.between(150, 220)));
        double radius = seal.radius();
        graphics.setStroke(new BasicStroke(2.2F));
        graphics.draw(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        graphics.setStroke(new BasicStroke(0.8F));
        double inner = radius * 0.66;
        graphics.draw(new Ellipse2D.Double(-inner, -inner, 2 * inner, 2 * inner));
        graphics.fill(star(radius * 0.27));
        String[] halves = seal.ring().split("\\|", -1);
        ring(halves[0], radius * 0.75, -Math.PI / 2, graphics);
        if (halves.length > 1) {
            ring(halves[1], radius * 0.9, Math.PI / 2, graphics);
        }
    }

    /**
     * Letters along a circle, the middle one at the given angle; below the middle they
     * stand on their feet.
     */
    private static void ring(String text, double radius, double angle, Graphics2D graphics) {
        boolean below = angle > 0;
        double step = Math.min(0.17, (below ? 2.2 : 3.4) / text.length());
        graphics.setFont(Fonts.font(Typeface.ARIMO, Face.BOLD, Math.min(8.5, radius * step * 1.35)));
        double from = angle - (below ? -1 : 1) * step * (text.length() - 1) / 2;
        for (int i = 0; i < text.length(); i++) {
            double at = from + (below ? -1 : 1) * step * i;
            AffineTransform before = graphics.getTransform();
            graphics.translate(radius * Math.cos(at), radius * Math.sin(at));
            graphics.rotate(at + (below ? -Math.PI / 2 : Math.PI / 2));
            graphics.drawString(text.substring(i, i + 1), -3, 0);
            graphics.setTransform(before);
        }
    }

    private static Path2D star(double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            double reach = (i % 2 == 0) ? radius : radius * 0.39;
            if (i == 0) {
                star.moveTo(reach * Math.cos(angle), reach * Math.sin(angle));
            }
            else {
                star.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
            }
        }
        star.closePath();
        return star;
    }

    private static void signature(Mark.Signature signature, Graphics2D graphics) {
        Dice dice = new Dice(signature.seed());
        graphics.setColor(PEN_BLUE);
        graphics
            .setStroke(new BasicStroke((float) dice.between(1.0, 1.8), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D stroke = new Path2D.Double();
        double x = signature.x();
        double middle = signature.y() + signature.height() * 0.55;
        stroke.moveTo(x, middle);
        int loops = dice.between(5, 9);
        for (int i = 0; i < loops; i++) {
            double reach = signature.height() * ((i == 0) ? 0.5 : dice.between(0.1, 0.38));
            double next = x + signature.width() / loops;
            stroke.curveTo(x + dice.between(-8.0, 14.0), middle - reach, next + dice.between(-4.0, 16.0),
                    middle - reach * dice.between(0.3, 1.0), next, middle + reach * dice.between(0.0, 0.7));
            x = next;
        }
        stroke.quadTo(x - signature.width() * 0.5, middle + signature.height() * 0.5, x + 8,
                middle - signature.height() * dice.between(0.0, 0.5));
        graphics.draw(stroke);
    }

    private static void stamp(Mark.Stamp stamp, Graphics2D graphics) {
        graphics.translate(stamp.x(), stamp.y());
        graphics.rotate(Math.toRadians(stamp.degrees()));
        graphics.setColor(new Color(200, 30, 45, 205));
        String[] lines = stamp.text().split("\\|", -1);
        double size = (lines.length == 1) ? 15 : 9.5;
        double width = 0;
        graphics.setFont(Fonts.font(Typeface.ARIMO, Face.BOLD, size));
        for (int i = 0; i < lines.length; i++) {
            width = Math.max(width, Fonts.width(Typeface.ARIMO, Face.BOLD, size, lines[i]));
            graphics.drawString(lines[i], 6, i * 16);
        }
        graphics.setStroke(new BasicStroke(1.6F));
        graphics.draw(new Rectangle2D.Double(0, -17, width + 12, 23 + 16 * (lines.length - 1)));
    }

    private static void blot(Mark.Blot blot, Graphics2D graphics) {
        Dice dice = new Dice(blot.seed());
        graphics.setColor(new Color(20, 24, 60, 252));
        for (int i = 0; i < 26; i++) {
            double width = dice.between(blot.width() * 0.15, blot.width() * 0.35);
            double height = dice.between(blot.height() * 0.5, blot.height() * 0.95);
            double x = blot.x() + dice.between(0.0, blot.width() - width);
            graphics.fill(new Ellipse2D.Double(x, blot.y() + dice.between(0.0, blot.height() - height), width, height));
        }
        graphics.fill(new Rectangle2D.Double(blot.x() + 4, blot.y() + blot.height() * 0.3, blot.width() - 8,
                blot.height() * 0.5));
    }

}
