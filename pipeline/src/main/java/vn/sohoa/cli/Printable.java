package vn.sohoa.cli;

/**
 * Text from outside, such as the name of a file, as it can stand on a line of a terminal:
 * it neither breaks the line nor moves the cursor nor turns the direction of writing.
 */
final class Printable {

    private Printable() {
    }

    static String of(String text) {
        if (text.codePoints().allMatch(Printable::harmless)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (harmless(character)) {
                shown.appendCodePoint(character);
            }
            else {
                shown.append(String.format("\\u%04x", character));
            }
        });
        return shown.toString();
    }

    private static boolean harmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                false;
            default -> true;
        };
    }

}
