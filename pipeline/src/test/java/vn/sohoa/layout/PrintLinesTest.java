package vn.sohoa.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.sohoa.document.Box;
import vn.sohoa.imaging.GrayImage;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters are frames here, 14 pixels wide and 22 high, every 18 pixels. */
class PrintLinesTest {

    private static final int DPI = 200;

    private static final int BLACK = 20;

    private static final int PALE = 165;

    private final Sheet sheet = new Sheet(1000, 600);

    @Test
    void findsEachLineOnce() {
        sheet.line(100, 100, 12, BLACK);
        sheet.line(100, 150, 20, BLACK);

        assertThat(lines()).extracting(PrintLine::marks).extracting(List::size).containsExactly(12, 20);
    }

    @Test
    void partsColumnsAtARuledLine() {
        sheet.line(100, 100, 5, BLACK);
        sheet.fill(200, 50, 3, 200, BLACK);
        sheet.line(212, 100, 5, BLACK);

        assertThat(lines()).hasSize(2);
    }

    @Test
    void leavesRuledLinesOutOfThePicture() {
        sheet.line(100, 100, 8, BLACK);
        sheet.fill(80, 125, 400, 3, BLACK);

        PrintLine line = lines().getFirst();

        assertThat(line.marks()).hasSize(8);
        assertThat(darkest(line.picture(), line.picture().height() - 8, line.picture().height())).isGreaterThan(200);
    }

    @Test
    void aPartOfALineHasTheSameMarginsAndNothingElse() {
        sheet.line(100, 100, 8, BLACK);

        PrintLine line = lines().getFirst();
        GrayImage whole = line.part(line.place().x(), line.place().right());
        GrayImage part = line.part(135, 171);

        assertThat(whole.width()).isEqualTo(line.picture().width() + 8);
        assertThat(part.width()).isEqualTo(36 + 8);
        assertThat(part.height()).isEqualTo(line.picture().height());
        assertThat(darkColumns(part)).isBetween(28L, 36L);
    }

    private static long darkColumns(GrayImage image) {
        return IntStream.range(0, image.width())
            .filter(x -> IntStream.range(0, image.height())
                .anyMatch(y -> (image.pixels()[y * image.width() + x] & 0xff) < 128))
            .count();
    }

    @Test
    void anAccentGoesToItsLetterAndIsInThePicture() {
        sheet.line(100, 100, 8, BLACK);
        sheet.fill(140, 90, 8, 4, BLACK);

        PrintLine line = lines().getFirst();

        assertThat(line.marks()).hasSize(9);
        assertThat(line.place().y()).isLessThan(90);
    }

    @Test
    void lettersThatTouchThoseOfTheNextLineAreSeenInBoth() {
        sheet.line(100, 100, 8, BLACK);
        sheet.line(100, 140, 8, BLACK);
        sheet.fill(248, 100, 4, 62, BLACK);

        List<PrintLine> lines = lines();

        assertThat(lines).hasSize(2);
        assertThat(lines).allSatisfy(line -> assertThat(line.marks()).anyMatch(mark -> mark.height() == 62));
        assertThat(lines).allSatisfy(line -> assertThat(line.place().height()).isLessThan(60));
    }

    @Test
    void rowsOfDotsAreNotRead() {
        sheet.line(100, 100, 4, BLACK);
        for (int x = 180; x < 600; x += 8) {
            sheet.fill(x, 119, 3, 3, BLACK);
        }

        assertThat(lines()).singleElement().satisfies(line -> assertThat(line.place().right()).isLessThan(200));
    }

    @Test
    void printThatFadesIsFound() {
        sheet.line(100, 100, 8, BLACK);
        sheet.line(100, 500, 8, PALE);

        assertThat(lines()).hasSize(2);
    }

    @Test
    void boxesOfWordsAreThoseOfTheirLetters() {
        sheet.line(100, 100, 4, BLACK);
        sheet.line(200, 100, 4, BLACK);

        PrintLine line = lines().getFirst();

        assertThat(line.places(List.of("mẹ", "HOA"))).containsExactly(new Box(100, 100, 68, 22),
                new Box(200, 100, 68, 22));
    }

    @Test
    void wordsThatStandCloseArePartedByTheirLength() {
        sheet.line(100, 100, 3, BLACK);
        sheet.line(158, 100, 6, BLACK);

        assertThat(lines().getFirst().places(List.of("nam", "nguyên"))).last().isEqualTo(new Box(158, 100, 104, 22));
    }

    private List<PrintLine> lines() {
        return PrintLines.on(sheet.image(), DPI)
            .stream()
            .sorted(Comparator.comparingInt(line -> line.place().y()))
            .toList();
    }

    private static int darkest(GrayImage picture, int top, int bottom) {
        int darkest = 255;
        for (int i = top * picture.width(); i < bottom * picture.width(); i++) {
            darkest = Math.min(darkest, picture.pixels()[i] & 0xff);
        }
        return darkest;
    }

    /** White paper to draw on. */
    private static final class Sheet {

        private final int width;

        private final byte[] pixels;

        Sheet(int width, int height) {
            this.width = width;
            this.pixels = new byte[width * height];
            Arrays.fill(pixels, (byte) 255);
        }

        void line(int x, int y, int letters, int tone) {
            for (int i = 0; i < letters; i++) {
                int left = x + 18 * i;
                fill(left, y, 14, 4, tone);
                fill(left, y + 18, 14, 4, tone);
                fill(left, y, 4, 22, tone);
                fill(left + 10, y, 4, 22, tone);
            }
        }

        void fill(int x, int y, int across, int down, int tone) {
            for (int row = y; row < y + down; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + across, (byte) tone);
            }
        }

        GrayImage image() {
            return new GrayImage(width, pixels.length / width, pixels);
        }

    }

}
