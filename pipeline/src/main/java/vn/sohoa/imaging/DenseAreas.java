package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.List;

import vn.sohoa.document.Box;

/**
 * Squares of a page where light and dark change so often, both ways, that a matrix code
 * may stand there.
 */
final class DenseAreas {

    private static final int CELL = 24;

    private static final int CHANGE = 60;

    /** Changes a pixel that text does not reach in a whole cell. */
    private static final double CODE_LIKE = 0.22;

    private static final int SMALLEST_SIDE_CELLS = 2;

    private DenseAreas() {
    }

    static List<Box> of(GrayImage image) {
        int columns = image.width() / CELL;
        int rows = image.height() / CELL;
        byte[] marks = new byte[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                marks[row * columns + column] = (byte) (dense(image, column * CELL, row * CELL) ? 1 : 0);
            }
        }
        List<Box> areas = new ArrayList<>();
        for (Components.Component area : Components.of(new Mask(columns, rows, marks))) {
            double ratio = area.width() / (double) area.height();
            if (Math.min(area.width(), area.height()) >= SMALLEST_SIDE_CELLS && ratio > 0.5 && ratio < 2) {
                int x = Math.max(0, (area.x() - 1) * CELL);
                int y = Math.max(0, (area.y() - 1) * CELL);
                areas.add(new Box(x, y, Math.min(image.width() - x, (area.width() + 2) * CELL),
                        Math.min(image.height() - y, (area.height() + 2) * CELL)));
            }
        }
        return areas;
    }

    private static boolean dense(GrayImage image, int left, int top) {
        int across = 0;
        int down = 0;
        for (int y = top + 1; y < top + CELL; y++) {
            int row = y * image.width();
            for (int x = left + 1; x < left + CELL; x++) {
                int here = image.pixels()[row + x] & 0xff;
                across += Math.abs(here - (image.pixels()[row + x - 1] & 0xff)) > CHANGE ? 1 : 0;
                down += Math.abs(here - (image.pixels()[row - image.width() + x] & 0xff)) > CHANGE ? 1 : 0;
            }
        }
        double pixels = (CELL - 1) * (CELL - 1);
        return across / pixels > CODE_LIKE && down / pixels > CODE_LIKE;
    }

}
