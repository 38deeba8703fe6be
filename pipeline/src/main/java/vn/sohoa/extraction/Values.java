package vn.sohoa.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.sohoa.template.FieldKind;
import vn.sohoa.template.FieldTemplate;
import vn.sohoa.vietnamese.Folding;

/**
 * Parses the words beside a label as what the field's kind says, and normalizes them as
 * the catalogue says.
 */
final class Values {

    private static final Pattern NUMBER_AND_SYMBOL = Pattern
        .compile("[0-9]{1,8}[A-Za-zĐ]?[0-9]*(?:\\s?[/\\-.]\\s?[\\p{L}0-9&]+)*");

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}]{0,3}\\s?[0-9][0-9A-Z./\\-]*");

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:[.,\\s][0-9]{3})*(?:[.,][0-9]{1,2})?(?![0-9])");

    private static final Pattern MONEY = Pattern
        .compile("(?<![^\\s(])(?:[0-9]{1,3}(?:(?: ?[.,:;] ?|\\s)?[0-9]{3})+|[0-9]+)(?![^\\s]*[0-9])");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[89]|20)[0-9]{2}(?![0-9])");

    private static final Pattern MISREAD_YEAR = Pattern.compile("^[7/Il|!?](9[0-9]{2})(?![0-9])");

    /** Surely meant, yet not as read. */
    private static final double MISREAD = 0.7;

    private Values() {
    }

    /** The value in {@code tokens}; empty where they do not look like one. */
    static Optional<Reading> parse(FieldTemplate field, List<Token> tokens) {
        List<Token> printed = trimmed(tokens);
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (field.pattern() != null) {
            boolean text = field.kind() == FieldKind.TEXT;
            return matching(Pattern.compile(field.pattern()), printed)
                .map(reading -> new Reading(text ? withoutMarks(reading.value()) : Folding.tidy(reading.value()),
                        reading.quality(), reading.tokens()))
                .filter(reading -> !reading.value().isEmpty());
        }
        return switch (field.kind()) {
            case PERSON_NAME -> PersonNames.in(printed);
            case DATE -> Dates.in(printed);
            case YEAR -> matching(YEAR, printed).or(() -> misreadYear(printed));
            case SEX -> sex(printed);
            case CITIZEN_ID, IDENTITY_NUMBER -> IdentityNumbers.in(field.kind(), printed);
            case NAME -> text(upToPunctuation(printed));
            case DOCUMENT_NUMBER -> matching(NUMBER_AND_SYMBOL, upToGap(printed)).map(Values::withoutSpaces);
            case CODE -> matching(CODE, printed).map(Values::code);
            case AREA, QUANTITY -> matching(DECIMAL, printed).map(Values::decimal);
            case MONEY -> matching(MONEY, printed).map(reading -> new Reading(reading.value().replaceAll("[^0-9]", ""),
                    reading.quality(), reading.tokens()));
            case TEXT -> text(printed);
        };
    }

    /** Without the dotted lines of forms and stray marks at either end. */
    private static List<Token> trimmed(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(token -> !leader(token)).toList();
        int from = 0;
        int to = words.size();
        while (from < to && (words.get(from).key().isEmpty() || to - from > 1 && rule(words.get(from)))) {
            from++;
        }
        while (to > from && (words.get(to - 1).key().isEmpty() || to - from > 1 && rule(words.get(to - 1)))) {
            to--;
        }
        return words.subList(from, to);
    }

    /**
     * Dots, dashes and underscores that forms print for writing on; OCR makes them
     * "....", "…", "___" or ".-.".
     */
    private static boolean leader(Token token) {
        return token.key().isEmpty() && token.text().matches("[.…·_\\-–—,:;'`~=\\s]{2,}|[.…·_]");
    }

    /** What the printed line of a table is read as where it touches no letter. */
    private static boolean rule(Token token) {
        return token.text().matches("[ÌÍĨÏìíĩïịỊlI|]|[ÌÍĨÏìíĩï|][|\\]]?");
    }

    static boolean endsPhrase(Token token) {
        return token.text().matches(".*[.,;:…]$");
    }

    static boolean farFrom(Token left, Token right) {
        return right.left() - left.right() > 3 * Math.max(left.height(), right.height());
    }

    /** Years of the last century whose thin first digit was read as something else. */
    private static Optional<Reading> misreadYear(List<Token> tokens) {
        return matching(MISREAD_YEAR, tokens)
            .map(reading -> new Reading("1" + reading.value(), MISREAD, reading.tokens()));
    }

    private static Optional<Reading> sex(List<Token> tokens) {
        for (Token token : tokens.subList(0, Math.min(3, tokens.size()))) {
            if (token.key().equals("nam")) {
                return Optional.of(new Reading("male", 1, List.of(token)));
            }
            if (token.text().matches("N\\p{L}m")) {
                return Optional.of(new Reading("male", MISREAD, List.of(token)));
            }
            if (token.key().equals("nu") || token.key().equals("nii") && token.text().startsWith("N")) {
                return Optional.of(new Reading("female", 1, List.of(token)));
            }
        }
        return Optional.empty();
    }

    private static List<Token> upToPunctuation(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean gap = i > 0 && farFrom(tokens.get(i - 1), tokens.get(i));
            if (gap) {
                return tokens.subList(0, i);
            }
            if (endsPhrase(tokens.get(i))) {
                return tokens.subList(0, i + 1);
            }
        }
        return tokens;
    }

    static List<Token> upToGap(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (farFrom(tokens.get(i - 1), tokens.get(i))) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    private static Optional<Reading> text(List<Token> tokens) {
        String value = withoutMarks(joined(tokens).replaceAll("[.…_]{3,}", " "));
        return value.isEmpty() ? Optional.empty() : Optional.of(new Reading(value, 1, tokens));
    }

    /** No sentence goes on in small letters after its end: that dot is a comma. */
    static String withCommas(String text) {
        return text.replaceAll("(?<=[\\p{L}0-9]{2}|[\\p{L}] [0-9])\\. (?=\\p{Ll}{2})", ", ");
    }

    /** Without the punctuation that parts it from its neighbours. */
    private static String withoutMarks(String text) {
        return withCommas(Folding.tidy(text)).replaceAll("^[\\s.,;:…\\-_'\"|]+|[\\s.,;:…\\-_'\"|]+$", "");
    }

    static Optional<Reading> matching(Pattern pattern, List<Token> tokens) {
        String text = joined(tokens);
        Matcher match = pattern.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        boolean group = match.groupCount() > 0 && match.group(1) != null && pattern != YEAR;
        int start = group ? match.start(1) : match.start();
        int end = group ? match.end(1) : match.end();
        return Optional.of(new Reading(text.substring(start, end), 1, between(tokens, start, end)));
    }

    /** The tokens whose characters lie between two places of their joined text. */
    private static List<Token> between(List<Token> tokens, int start, int end) {
        int from = tokens.size() - 1;
        int to = 0;
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int next = at + tokens.get(i).text().length();
            if (next > start && at < end) {
                from = Math.min(from, i);
                to = i;
            }
            at = next + 1;
        }
        return tokens.subList(Math.min(from, to), to + 1);
    }

    /** Without spaces, and without the dot or dash that ends the sentence. */
    private static Reading code(Reading reading) {
        return new Reading(reading.value().replaceAll("\\s+|[./\\-]+$", ""), reading.quality(), reading.tokens());
    }

    private static Reading withoutSpaces(Reading reading) {
        return new Reading(reading.value().replaceAll("\\s+", ""), reading.quality(), reading.tokens());
    }

    /** "1.234,5" and "1 234.5" are 1234.5; a dot before three digits parts thousands. */
    private static Reading decimal(Reading reading) {
        String printed = reading.value().replaceAll("\\s", "");
        int mark = Math.max(printed.lastIndexOf(','), printed.lastIndexOf('.'));
        String value = printed;
        if (mark >= 0) {
            boolean thousands = printed.length() - mark - 1 == 3;
            String whole = printed.substring(0, mark).replaceAll("[.,]", "");
            value = thousands ? whole + printed.substring(mark + 1) : whole + "." + printed.substring(mark + 1);
        }
        return new Reading(value, reading.quality(), reading.tokens());
    }

    static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

}
