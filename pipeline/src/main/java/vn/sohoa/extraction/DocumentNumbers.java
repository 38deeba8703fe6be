package vn.sohoa.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.sohoa.vietnamese.Folding;

/**
 * Number and symbol of a paper, box 3 of Nghị định 30/2020/NĐ-CP: "Số: 12/QĐ-UBND" in the
 * upper half of the first page. The number is often written by hand, so what does not
 * look printed is never sure.
 */
final class DocumentNumbers {

    /** Digits that stand apart were written by hand: a person looks. */
    private static final double BY_HAND = 0.4;

    /** A number without the symbol that its row shows is cut off. */
    private static final double CUT_OFF = 0.05;

    private static final Pattern WITH_SYMBOL = Pattern
        .compile("^([0-9](?: ?[0-9]){0,7} ?[A-ZĐ]?) ?/ ?((?:[0-9]{4} ?/ ?)?[\\p{L}0-9&]+(?: ?[-–.] ?[\\p{L}0-9&]+)*)");

    /** What OCR makes of "QĐ", the sign of decisions. */
    private static final Pattern DECISION = Pattern.compile("^(?:Q[ĐDGÐ]{1,2}|[OG0][ĐÐ])(?=-)");

    private static final Pattern PLAIN = Pattern.compile("^[0-9]{1,8}[A-Za-zĐ]?[0-9]*(?:[/\\-.][\\p{L}0-9&]+)*");

    /**
     * "Số" and what OCR makes of it; "56" is the beginning of a number, but for "56:".
     */
    private static final Pattern LABEL = Pattern.compile("^(?:[S5][ốôóòỐÔÓoồ]|S6|56(?=[:.;]))[:.;]?(?=.)");

    /** What stamps of arrival print beside their own number. */
    private static final Pattern STAMP = Pattern
        .compile("^\\W*(den|cong van den|gio|chuyen|ngay den|so den|luu ho so)(?:[ :.]|$)");

    private final List<Row> rows;

    DocumentNumbers(List<Row> rows) {
        this.rows = rows;
    }

    Optional<Reading> first() {
        int limit = FirstPage.bottom(rows) / 2;
        List<Reading> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (FirstPage.of(rows, rows.get(i)) && rows.get(i).top() < limit) {
                found.addAll(in(i));
            }
        }
        // of an incoming stamp's number and the paper's own, the own has a symbol
        return found.stream().max(Comparator.comparingDouble(DocumentNumbers::rank));
    }

    private static double rank(Reading reading) {
        return (reading.value().matches(".*/.*\\p{L}.*") ? 2 : 0) + (reading.quality() > CUT_OFF ? 1 : 0);
    }

    private List<Reading> in(int index) {
        Row row = rows.get(index);
        List<Reading> found = new ArrayList<>();
        for (int i = 0; i < row.tokens().size(); i++) {
            Token token = row.tokens().get(i);
            boolean label = token.key().equals("so") && token.text().matches("[^\\p{L}]*(?:S.*|.*[:.;])")
                    || token.text().matches("\\W*[Ss5][ốôóòo6ồ][:.;]");
            boolean glued = !label && LABEL.matcher(token.text()).find() && token.text().matches(".*[0-9/].*");
            if (Parts.begins(row, i) && (label || glued) && !stamped(index, token)) {
                List<Token> value = Values.upToGap(row.tokens().subList(label ? i + 1 : i, row.tokens().size()));
                number(value).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * Whether the number belongs to a stamp of arrival: "ĐẾN", "Số:", "Ngày:", "Chuyển:".
     */
    private boolean stamped(int index, Token label) {
        for (int i = Math.max(0, index - 2); i <= Math.min(rows.size() - 1, index + 2); i++) {
            for (List<Token> part : Parts.of(rows.get(i))) {
                boolean near = part.getFirst().page() == label.page()
                        && Math.abs(part.getFirst().left() - label.left()) < 6 * label.height();
                if (near && part.size() <= 5 && STAMP.matcher(Parts.folded(part)).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Reading> number(List<Token> tokens) {
        String text = Folding.tidy(Values.joined(tokens))
            .replaceFirst(LABEL.pattern(), "")
            .strip()
            .replaceAll("[⁄∕]+", "/")
            .replaceFirst("^[:.;,…_\\s]+", "");
        Matcher symbol = WITH_SYMBOL.matcher(text);
        if (symbol.find()) {
            String digits = symbol.group(1).replace(" ", "");
            boolean apart = symbol.group(1).strip().contains(" ");
            String value = digits + "/"
                    + DECISION.matcher(symbol.group(2).replaceAll("\\s+", "").replace('–', '-')).replaceFirst("QĐ");
            return Optional.of(new Reading(value, apart ? BY_HAND : 1, upTo(tokens, symbol.end())));
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.find()) {
            return Optional.empty();
        }
        String rest = text.substring(plain.end());
        boolean cut = rest.matches("[^\\s,;)].*") || rest.matches("\\s*\\S*/.*");
        return cut ? Optional.empty() : Optional.of(new Reading(plain.group(), 1, upTo(tokens, plain.end())));
    }

    private static List<Token> upTo(List<Token> tokens, int length) {
        int read = 0;
        for (int i = 0; i < tokens.size(); i++) {
            read += tokens.get(i).text().length() + 1;
            if (read >= length) {
                return tokens.subList(0, i + 1);
            }
        }
        return tokens;
    }

}
