package vn.sohoa.imaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.Components.Component;

/** The ink of one word, parted into what stands side by side: its letters, mostly. */
public final class Letters {

    /** The word's box is drawn tight; half a letter beside it is no letter. */
    private static final int MARGIN = 2;

    /**
     * Marks lower than this, as a share of the box, are dots, commas, dashes and specks.
     */
    private static final double LOWEST = 0.3;

    /** Of a hundred pixels of a word some are as dark as its ink. */
    private static final int DARKEST = 20;

    /** Ink fainter than this beside its paper is none. */
    private static final int FAINTEST = 50;

    private Letters() {
    }

    /**
     * One letter, with its accents.
     *
     * @param box in pixels of the page
     * @param stroke average breadth of its strokes, pixels
     * @param tone of its darkest quarter, 0 black to 255 white
     */
    public record Letter(Box box, double stroke, double tone) {

        /** With an accent, or what else stands in its column. */
        private Letter with(Letter other) {
            Letter body = box.height() >= other.box.height() ? this : other;
            return new Letter(box.union(other.box), body.stroke, body.tone);
        }
    }

    /** The letters in a word's box, left to right; none where its ink is too faint. */
    public static List<Letter> in(GrayImage page, Box word) {
        Box part = within(page, word);
        if (part.width() == 0 || part.height() == 0) {
            return List.of();
        }
        int[] tones = tones(page, part);
        Mask ink = ink(tones, part);
        List<Component> marks = Components.of(ink)
            .stream()
            .filter(mark -> mark.height() >= LOWEST * word.height())
            .sorted(Comparator.comparingInt(Component::x))
            .toList();
        List<Letter> letters = new ArrayList<>();
        for (Component mark : marks) {
            Letter letter = new Letter(new Box(part.x() + mark.x(), part.y() + mark.y(), mark.width(), mark.height()),
                    stroke(ink, mark), tone(tones, ink, mark));
            boolean above = !letters.isEmpty() && sameColumn(letters.getLast().box(), letter.box());
            letters.add(above ? letters.removeLast().with(letter) : letter);
        }
        return letters;
    }

    private static Box within(GrayImage page, Box word) {
        int left = Math.clamp(word.x() - MARGIN, 0, page.width());
        int top = Math.clamp(word.y() - MARGIN, 0, page.height());
        int right = Math.clamp(word.right() + MARGIN, left, page.width());
        int bottom = Math.clamp(word.bottom() + MARGIN, top, page.height());
        return new Box(left, top, right - left, bottom - top);
    }

    private static int[] tones(GrayImage page, Box part) {
        int[] tones = new int[part.width() * part.height()];
        for (int y = 0, to = 0; y < part.height(); y++) {
            for (int from = (part.y() + y) * page.width() + part.x(), end = from + part.width(); from < end; from++) {
                tones[to++] = page.pixels()[from] & 0xff;
            }
        }
        return tones;
    }

    private static Mask ink(int[] tones, Box part) {
        int[] sorted = tones.clone();
        Arrays.sort(sorted);
        int black = sorted[sorted.length / DARKEST];
        int white = sorted[sorted.length - 1 - sorted.length / DARKEST];
        int limit = white - black < FAINTEST ? -1 : (black + white) / 2;
        byte[] marks = new byte[tones.length];
        for (int i = 0; i < tones.length; i++) {
            marks[i] = (byte) (tones[i] < limit ? 1 : 0);
        }
        return new Mask(part.width(), part.height(), marks);
    }

    private static double tone(int[] tones, Mask ink, Component mark) {
        List<Integer> own = new ArrayList<>();
        for (int y = mark.y(); y < mark.y() + mark.height(); y++) {
            for (int i = y * ink.width() + mark.x(), end = i + mark.width(); i < end; i++) {
                if (ink.marks()[i] != 0) {
                    own.add(tones[i]);
                }
            }
        }
        own.sort(Comparator.naturalOrder());
        return own.subList(0, 1 + own.size() / 4).stream().mapToInt(Integer::intValue).average().orElse(255);
    }

    private static boolean sameColumn(Box left, Box right) {
        int common = Math.min(left.right(), right.right()) - Math.max(left.x(), right.x());
        return common > Math.min(left.width(), right.width()) / 2;
    }

    /** Twice the area by the length of the outline, as it is of a long stroke. */
    private static double stroke(Mask ink, Component mark) {
        int outline = 0;
        for (int y = mark.y(); y < mark.y() + mark.height(); y++) {
            for (int x = mark.x(); x < mark.x() + mark.width(); x++) {
                outline += ink.marks()[y * ink.width() + x] == 0 ? 0
                        : paper(ink, x - 1, y) + paper(ink, x + 1, y) + paper(ink, x, y - 1) + paper(ink, x, y + 1);
            }
        }
        return outline == 0 ? 0 : 2.0 * mark.area() / outline;
    }

    private static int paper(Mask ink, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < ink.width() && y < ink.height();
        return inside && ink.marks()[y * ink.width() + x] != 0 ? 0 : 1;
    }

}
