package vn.sohoa.recognition;

import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.PageCode;
import vn.sohoa.document.PageGeometry;
import vn.sohoa.document.QuarterTurn;
import vn.sohoa.imaging.GrayImage;
import vn.sohoa.imaging.PageImage;

/** A page image turned once more, because it may lie wrong. */
record TurnedPage(GrayImage image, PageGeometry geometry, List<PageCode> codes) {

    static TurnedPage of(PageImage page, QuarterTurn turn) {
        GrayImage image = page.image();
        List<PageCode> codes = page.codes()
            .stream()
            .map(code -> new PageCode(code.symbology(), code.text(), turned(code.box(), image, turn)))
            .toList();
        return new TurnedPage(turned(image, turn), page.geometry().turned(turn), codes);
    }

    static GrayImage turned(GrayImage image, QuarterTurn turn) {
        int width = image.width();
        int height = image.height();
        byte[] from = image.pixels();
        byte[] to = new byte[from.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int target = switch (turn) {
                    case NONE -> y * width + x;
                    case CLOCKWISE -> x * height + (height - 1 - y);
                    case HALF -> (height - 1 - y) * width + (width - 1 - x);
                    case COUNTERCLOCKWISE -> (width - 1 - x) * height + y;
                };
                to[target] = from[y * width + x];
            }
        }
        boolean swapped = turn == QuarterTurn.CLOCKWISE || turn == QuarterTurn.COUNTERCLOCKWISE;
        return new GrayImage(swapped ? height : width, swapped ? width : height, to);
    }

    private static Box turned(Box box, GrayImage image, QuarterTurn turn) {
        return switch (turn) {
            case NONE -> box;
            case CLOCKWISE -> new Box(image.height() - box.bottom(), box.x(), box.height(), box.width());
            case HALF -> new Box(image.width() - box.right(), image.height() - box.bottom(), box.width(), box.height());
            case COUNTERCLOCKWISE -> new Box(box.y(), image.width() - box.right(), box.height(), box.width());
        };
    }
}
