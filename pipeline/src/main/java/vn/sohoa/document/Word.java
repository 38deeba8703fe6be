package vn.sohoa.document;

/** One word as read from a page, Unicode NFC, with its place. */
public record Word(String text, Box box, Confidence confidence) {
}
