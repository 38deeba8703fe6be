package vn.sohoa.samples.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with light marks: {@code *bold*}, {@code _italic_}, {@code ~handwritten~},
 * {@code ^unreadable^}, and {@code ¦filled in¦} in bold, which may stand inside bold.
 */
final class Markup {

    /** A stretch of text in one face without a space in it. */
    record Piece(String text, Face face, boolean legible) {
    }

    private final List<List<Piece>> words = new ArrayList<>();

    private final StringBuilder pending = new StringBuilder();

    private List<Piece> word = new ArrayList<>();

    private boolean bold;

    private boolean filled;

    private boolean italic;

    private boolean hand;

    private boolean legible = true;

    private Markup() {
    }

    /** Words, each of one or more pieces. */
    static List<List<Piece>> words(String marked) {
        Markup markup = new Markup();
        marked.chars().forEach((character) -> markup.read((char) character));
        markup.endWord();
        return markup.words;
    }

    private void read(char character) {
        switch (character) {
            case ' ' -> endWord();
            case '*' -> {
                endPiece();
                this.bold = !this.bold;
            }
            case '¦' -> {
                endPiece();
                this.filled = !this.filled;
            }
            case '_' -> {
                endPiece();
                this.italic = !this.italic;
            }
            case '~' -> {
                endPiece();
                this.hand = !this.hand;
            }
            case '^' -> {
                endPiece();
                this.legible = !this.legible;
            }
            default -> this.pending.append(character);
        }
    }

    private void endPiece() {
        if (!this.pending.isEmpty()) {
            this.word.add(new Piece(this.pending.toString(), face(), this.legible));
            this.pending.setLength(0);
        }
    }

    private void endWord() {
        endPiece();
        if (!this.word.isEmpty()) {
            this.words.add(this.word);
            this.word = new ArrayList<>();
        }
    }

    private Face face() {
        if (this.hand) {
            return Face.HAND;
        }
        if (this.bold || this.filled) {
            return this.italic ? Face.BOLD_ITALIC : Face.BOLD;
        }
        return this.italic ? Face.ITALIC : Face.REGULAR;
    }

}
