package vn.sohoa.console;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * A picture of a screen for the docs: sixteen shades a colour, which packs to a third.
 */
final class SmallPicture {

    private static final int SHADES = 15;

    private static final int STEP = 17;

    private SmallPicture() {
    }

    static void keep(byte[] png, Path file) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(),
                    BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    small.setRGB(x, y, rounded(picture.getRGB(x, y)));
                }
            }
            Files.createDirectories(file.getParent());
            ImageIO.write(small, "png", file.toFile());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static int rounded(int colour) {
        int rounded = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int shade = Math.round(((colour >> shift) & 0xff) * SHADES / 255f);
            rounded |= shade * STEP << shift;
        }
        return rounded;
    }

}
