package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.sohoa.document.Box;
import vn.sohoa.document.Word;
import vn.sohoa.recognition.PageText;
import vn.sohoa.segmentation.Paper;

/**
 * Arranges the words of a paper in rows by where they stand, whatever blocks and columns
 * the engine saw: labels and values are matched by place.
 */
final class Rows {

    private Rows() {
    }

    static List<Row> of(Paper paper) {
        List<Row> rows = new ArrayList<>();
        for (PageText page : paper.pages()) {
            rows.addAll(of(page));
        }
        return rows;
    }

    private static List<Row> of(PageText page) {
        // lines keep what belongs together; a line joins a row that it overlaps at the
        // same height
        List<List<Token>> rows = new ArrayList<>();
        page.lines().stream().sorted(Comparator.comparingInt(line -> line.box().centerY())).forEach(line -> {
            List<Token> tokens = line.words().stream().flatMap(word -> split(word, page.number()).stream()).toList();
            List<Token> home = rows.stream()
                .filter(row -> level(row, tokens) && !collides(row, tokens))
                .findFirst()
                .orElseGet(() -> {
                    List<Token> fresh = new ArrayList<>();
                    rows.add(fresh);
                    return fresh;
                });
            home.addAll(tokens);
        });
        return rows.stream().map(tokens -> {
            tokens.sort(Comparator.comparingInt(Token::left));
            return new Row(page.number(), List.copyOf(tokens));
        }).sorted(Comparator.comparingInt(row -> middle(row.tokens()))).toList();
    }

    private static boolean level(List<Token> row, List<Token> line) {
        int height = Math.max(1, Math.min(medianHeight(row), medianHeight(line)));
        return Math.abs(middle(row) - middle(line)) < 0.6 * height;
    }

    private static boolean collides(List<Token> row, List<Token> line) {
        int left = line.getFirst().left();
        int right = line.getLast().right();
        return row.stream().anyMatch(token -> token.left() < right - 5 && token.right() > left + 5);
    }

    private static int middle(List<Token> tokens) {
        List<Integer> centres = tokens.stream().map(token -> token.word().box().centerY()).sorted().toList();
        return centres.get(centres.size() / 2);
    }

    private static int medianHeight(List<Token> tokens) {
        List<Integer> heights = tokens.stream().map(Token::height).sorted().toList();
        return heights.get(heights.size() / 2);
    }

    /**
     * "tên:NGUYỄN" is two: what stands before the colon, with it, and what stands after.
     */
    private static List<Token> split(Word word, int page) {
        int colon = word.text().indexOf(':');
        if (colon <= 0 || colon == word.text().length() - 1 || Character.isDigit(word.text().charAt(colon - 1))) {
            return List.of(Token.of(word, page));
        }
        Box box = word.box();
        int cut = box.width() * (colon + 1) / word.text().length();
        Word before = new Word(word.text().substring(0, colon + 1), new Box(box.x(), box.y(), cut, box.height()),
                word.confidence());
        Word after = new Word(word.text().substring(colon + 1),
                new Box(box.x() + cut, box.y(), box.width() - cut, box.height()), word.confidence());
        return List.of(Token.of(before, page), Token.of(after, page));
    }

}
