package vn.sohoa.document;

/** One word as read from a page, Unicode NFC, with its place. */
public record Word(String text, Box box, Confidence confidence) {

    /** Leaves the text out: it may be personal data. */
    @Override
    public String toString() {
        return "word of " + text.length() + " characters at " + box;
    }
}
