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
import vn.sohoa.vietnamese.PaperDate;

/**
 * Parses the words beside a label as what the field's kind says, and normalizes them as
 * the catalogue says.
 */
final class Values {

    private static final Pattern NUMBER_AND_SYMBOL = Pattern
        .compile("[0-9]{1,8}[A-Za-zĐ]?[0-9]*(?:\\s?[/\\-.]\\s?[\\p{L}0-9&]+)*");

    private static final Pattern CODE = Pattern.compile("[\\p{Lu}]{0,3}\\s?[0-9][0-9A-Z./\\-]*");

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:[.,\\s][0-9]{3})*(?:[.,][0-9]{1,2})?(?![0-9])");

    private static final Pattern MONEY = Pattern.compile("[0-9]{1,3}(?:[.,\\s]?[0-9]{3})+|[0-9]+");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[89]|20)[0-9]{2}(?![0-9])");

    /** "13I11/2022". */
    private static final Pattern SLASH_AS_LETTER = Pattern
        .compile("(?<=(?<![0-9])[0-9]{2})[Il|](?=[0-9]{2}/[0-9]{4})|(?<=(?<![0-9])[0-9]{2}/[0-9]{2})[Il|](?=[0-9]{4})");

    private static final Pattern DAY_BEFORE_YEAR = Pattern.compile("[0-9]|/|(?i)th[áa]ng");

    private static final Pattern PASSPORT = Pattern.compile("\\b[A-Z][0-9]{7,8}\\b");

    private static final int MOST_NAME_WORDS = 7;

    private Values() {
    }

    /** The value in {@code tokens}; empty where they do not look like one. */
    static Optional<Reading> parse(FieldTemplate field, List<Token> tokens) {
        List<Token> printed = trimmed(tokens);
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (field.pattern() != null) {
            return matching(Pattern.compile(field.pattern()), printed, 1).map(Values::tidied);
        }
        return switch (field.kind()) {
            case PERSON_NAME -> personName(printed);
            case DATE -> date(printed);
            case YEAR -> matching(YEAR, printed, 1);
            case SEX -> sex(printed);
            case CITIZEN_ID, IDENTITY_NUMBER -> identityNumber(field.kind(), printed);
            case NAME -> text(upToPunctuation(printed));
            case DOCUMENT_NUMBER -> matching(NUMBER_AND_SYMBOL, upToGap(printed), 1).map(Values::withoutSpaces);
            case CODE -> matching(CODE, printed, 1).map(Values::withoutSpaces);
            case AREA, QUANTITY -> matching(DECIMAL, printed, 1).map(Values::decimal);
            case MONEY ->
                matching(MONEY, printed, 1).map(reading -> new Reading(reading.value().replaceAll("[^0-9]", ""),
                        reading.quality(), reading.tokens()));
            case TEXT -> text(printed);
        };
    }

    /** Without the dotted lines of forms and stray marks at either end. */
    private static List<Token> trimmed(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(token -> !leader(token)).toList();
        int from = 0;
        int to = words.size();
        while (from < to && words.get(from).key().isEmpty()) {
            from++;
        }
        while (to > from && words.get(to - 1).key().isEmpty()) {
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

    private static Optional<Reading> personName(List<Token> tokens) {
        int count = 0;
        while (count < Math.min(tokens.size(), MOST_NAME_WORDS) && nameWord(bare(tokens.get(count)))
                && (count == 0 || !endsPhrase(tokens.get(count - 1)))
                && (count == 0 || !farFrom(tokens.get(count - 1), tokens.get(count)))) {
            count++;
        }
        if (count < 2) {
            return Optional.empty();
        }
        List<Token> name = tokens.subList(0, count);
        String value = name.stream().map(Values::bare).collect(Collectors.joining(" "));
        boolean oneStyle = value.equals(value.toUpperCase(Locale.ROOT)) || capitalized(name);
        return Optional.of(new Reading(Folding.tidy(value), oneStyle ? 1 : 0.8, name));
    }

    /**
     * Whether {@code next} goes on with the name of the line before, and is all of it:
     * names in capitals run over lines of table cells, others are too like the text
     * below.
     */
    static boolean restOfName(List<Token> name, List<Token> next) {
        boolean capitals = name.stream().map(Values::bare).allMatch(Values::inCapitals);
        return capitals && next.size() <= 4
                && next.stream().map(Values::bare).allMatch(word -> nameWord(word) && inCapitals(word));
    }

    private static boolean inCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean capitalized(List<Token> name) {
        return name.stream()
            .map(Values::bare)
            .allMatch(word -> word.substring(1).chars().noneMatch(Character::isUpperCase));
    }

    private static boolean nameWord(String word) {
        return !word.isEmpty() && word.length() <= 9 && Character.isUpperCase(word.codePointAt(0))
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-');
    }

    /** The word without punctuation at its ends. */
    private static String bare(Token token) {
        return token.text().replaceAll("^[^\\p{L}0-9]+|[^\\p{L}0-9]+$", "");
    }

    private static boolean endsPhrase(Token token) {
        return token.text().matches(".*[.,;:…]$");
    }

    private static boolean farFrom(Token left, Token right) {
        return right.left() - left.right() > 3 * Math.max(left.height(), right.height());
    }

    private static Optional<Reading> date(List<Token> tokens) {
        String text = SLASH_AS_LETTER.matcher(joined(tokens)).replaceAll("/");
        // labels such as "có giá trị đến hết ngày" take the "ngày" of the date with them
        Optional<PaperDate> digits = PaperDate.inDigits(text).or(() -> PaperDate.inDigits("ngày " + text));
        Optional<PaperDate> words = PaperDate.inWords(text).or(() -> PaperDate.inWords("ngày " + text));
        Optional<PaperDate> date = digits.or(() -> words).or(() -> yearAlone(text));
        return date.map(found -> {
            boolean agree = digits.isPresent() && digits.equals(words);
            boolean disagree = digits.isPresent() && words.isPresent() && !agree;
            double quality = disagree ? 0.5 : found.exists() ? 1 : 0.5;
            return new Reading(found.iso(), quality, numerals(tokens, found));
        });
    }

    /** A year counts where no day stands before it that could not be read. */
    private static Optional<PaperDate> yearAlone(String text) {
        return PaperDate.in(text)
            .filter(date -> !DAY_BEFORE_YEAR.matcher(text.substring(0, text.indexOf(Integer.toString(date.year()))))
                .find());
    }

    /** The words that hold the digits of a date, or all where it was written out. */
    private static List<Token> numerals(List<Token> tokens, PaperDate date) {
        int last = -1;
        String year = Integer.toString(date.year());
        for (int i = 0; i < tokens.size() && last < 0; i++) {
            if (tokens.get(i).text().contains(year)) {
                last = i;
            }
        }
        return last < 0 ? tokens : tokens.subList(0, last + 1);
    }

    private static Optional<Reading> sex(List<Token> tokens) {
        for (Token token : tokens.subList(0, Math.min(3, tokens.size()))) {
            if (token.key().equals("nam")) {
                return Optional.of(new Reading("male", 1, List.of(token)));
            }
            if (token.key().equals("nu") || token.key().equals("nii") && token.text().startsWith("N")) {
                return Optional.of(new Reading("female", 1, List.of(token)));
            }
        }
        return Optional.empty();
    }

    /**
     * 12 digits, perhaps in groups; 9 digits or a passport only where the field may hold
     * any identity number.
     */
    private static Optional<Reading> identityNumber(FieldKind kind, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder digits = new StringBuilder();
            boolean mended = false;
            for (int j = i; j < tokens.size() && j < i + 4; j++) {
                String piece = tokens.get(j).text().replaceAll("^[^\\p{L}0-9]+|[^\\p{L}0-9]+$", "");
                String asDigits = Digits.mended(piece);
                if (asDigits.isEmpty()) {
                    break;
                }
                mended |= !asDigits.equals(piece);
                digits.append(asDigits);
                boolean complete = digits.length() == 12
                        || kind == FieldKind.IDENTITY_NUMBER && digits.length() == 9 && endsNumber(tokens, j);
                if (complete) {
                    return Optional.of(new Reading(digits.toString(), mended ? 0.7 : 1, tokens.subList(i, j + 1)));
                }
            }
            if (digits.length() >= 10 && digits.length() <= 13) {
                // nearly a citizen ID: show it to a person rather than nothing
                return Optional.of(new Reading(digits.toString(), 0.1, tokens.subList(i, i + 1)));
            }
        }
        return kind == FieldKind.IDENTITY_NUMBER ? matching(PASSPORT, tokens, 1) : Optional.empty();
    }

    private static boolean endsNumber(List<Token> tokens, int index) {
        return index + 1 >= tokens.size() || Digits.mended(tokens.get(index + 1).text()).isEmpty();
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
        String value = Folding.tidy(joined(tokens).replaceAll("[.…_]{3,}", " "))
            .replaceAll("^[\\s.,;:…\\-_'\"|]+|[\\s.,;:…\\-_'\"|]+$", "");
        return value.isEmpty() ? Optional.empty() : Optional.of(new Reading(value, 1, tokens));
    }

    private static Optional<Reading> matching(Pattern pattern, List<Token> tokens, double quality) {
        String text = joined(tokens);
        Matcher match = pattern.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        boolean group = match.groupCount() > 0 && match.group(1) != null && pattern != YEAR;
        int start = group ? match.start(1) : match.start();
        int end = group ? match.end(1) : match.end();
        return Optional.of(new Reading(text.substring(start, end), quality, between(tokens, start, end)));
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

    private static Reading withoutSpaces(Reading reading) {
        return new Reading(reading.value().replaceAll("\\s+", ""), reading.quality(), reading.tokens());
    }

    private static Reading tidied(Reading reading) {
        return new Reading(Folding.tidy(reading.value()), reading.quality(), reading.tokens());
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
