package vn.sohoa.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** What other numbers a citizen may be known by. */
public enum AliasKind {

    /** Chứng minh nhân dân, 9 digits; given out by provinces until 2021. */
    IDENTITY_CARD_NUMBER("[0-9]{9}"),
    /** A citizen ID that was replaced by another, as when sex or birth were put right. */
    FORMER_CITIZEN_ID("[0-9]{12}"),
    /** Letters and digits, at least one letter: other countries' passports too. */
    PASSPORT("(?=.*[A-Z])[A-Z0-9]{6,12}"),
    /**
     * Mã số thuế of an organization or a household business that the citizen answers for.
     */
    TAX_CODE("[0-9]{10}(-[0-9]{3})?");

    /** Of the first nine digits; Thông tư 105/2020/TT-BTC, Điều 5. */
    private static final int[] TAX_WEIGHTS = { 31, 29, 23, 19, 17, 13, 7, 5, 3 };

    private final Pattern form;

    AliasKind(String form) {
        this.form = Pattern.compile(form);
    }

    boolean fits(String number) {
        return form.matcher(number).matches() && (this != TAX_CODE || checkDigitFits(number));
    }

    // a remainder of 0 leaves two readings of the rule: both pass
    private static boolean checkDigitFits(String number) {
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum % 11 == 0 || 10 - sum % 11 == number.charAt(9) - '0';
    }

    /** The word in the database and in templates. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AliasKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

}
