package vn.sohoa.printing;

import java.util.List;

/**
 * What accompanies a batch of paper on its way to the scanner and back.
 *
 * @param code what the QR code says; it names the batch and no person
 * @param lines label and value, in the order in which they are printed
 * @param signatures who signs, from left to right
 */
public record DeliveryNote(String title, String code, List<Line> lines, List<String> signatures) {

    public DeliveryNote {
        lines = List.copyOf(lines);
        signatures = List.copyOf(signatures);
    }

    /** A line of the note; an empty value is a dotted line to write on. */
    public record Line(String label, String value) {
    }
}
