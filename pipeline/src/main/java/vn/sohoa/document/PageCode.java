package vn.sohoa.document;

/** A QR code or barcode found on a page. */
public record PageCode(Symbology symbology, String text, Box box) {

    /** The kinds of code that papers of one-stop offices carry. */
    public enum Symbology {

        QR, CODE_128, CODE_39, DATA_MATRIX

    }

    /** Shows the symbology only: card codes hold personal data. */
    @Override
    public String toString() {
        return symbology + " code of " + text.length() + " characters";
    }
}
