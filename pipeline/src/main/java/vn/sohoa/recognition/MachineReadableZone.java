package vn.sohoa.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.sohoa.document.CitizenId;
import vn.sohoa.vietnamese.Folding;

/**
 * What the machine-readable zone on the back of a citizen's card says: ICAO 9303, part 5,
 * size TD1. It is taken only where every check digit that can be read is right.
 *
 * @param citizenId the 12-digit number, whose last nine are also the card's number
 * @param birthDate as printed there, {@code yyMMdd}
 * @param sex {@code M}, {@code F} or {@code <}
 * @param expiryDate as printed there, {@code yyMMdd}
 */
public record MachineReadableZone(CitizenId citizenId, String birthDate, String sex, String expiryDate) {

    private static final int[] WEIGHTS = { 7, 3, 1 };

    /** Cards of citizens: country, number, its check digit, citizen ID, check digit. */
    private static final Pattern UPPER = Pattern.compile("VNM([0-9]{9})([0-9])([0-9]{12})<*([0-9])?<*$");

    /**
     * Birth, sex and expiry with their check digits, country, check digit of both lines,
     * which may be lost: each of the others finds any one misread digit by itself.
     */
    private static final Pattern LOWER = Pattern.compile("([0-9]{6})([0-9])([MF<])([0-9]{6})([0-9])VNM<*([0-9])?$");

    /**
     * The zone among lines of text, which need not be read without fault: the model knows
     * no OCR-B and takes its 6 for ó.
     */
    public static Optional<MachineReadableZone> in(List<String> lines) {
        List<String> clean = lines.stream().map(MachineReadableZone::characters).toList();
        for (int i = 0; i + 1 < clean.size(); i++) {
            Matcher upper = UPPER.matcher(clean.get(i));
            Matcher lower = LOWER.matcher(clean.get(i + 1));
            if (upper.find() && lower.find() && checked(upper, lower)) {
                return Optional.of(new MachineReadableZone(new CitizenId(upper.group(3)), lower.group(1),
                        lower.group(3), lower.group(4)));
            }
        }
        return Optional.empty();
    }

    /**
     * Day of birth, ISO 8601; null where the citizen ID tells of another year: the zone
     * has no century.
     */
    public @Nullable String born() {
        return citizenId.value().startsWith(birthDate.substring(0, 2), 4) ? iso(citizenId.birthYear() / 100, birthDate)
                : null;
    }

    /** Last day of validity, ISO 8601; chip cards expire in this century. */
    public String expires() {
        return iso(20, expiryDate);
    }

    /** As fields hold it; null where the zone does not state it. */
    public @Nullable String statedSex() {
        return switch (sex) {
            case "M" -> "male";
            case "F" -> "female";
            default -> null;
        };
    }

    private static String iso(int century, String date) {
        return century + date.substring(0, 2) + "-" + date.substring(2, 4) + "-" + date.substring(4);
    }

    private static boolean checked(Matcher upper, Matcher lower) {
        String end = upper.group(4) == null ? "<<<" : "<<" + upper.group(4);
        String upperPart = upper.group(1) + upper.group(2) + upper.group(3) + end;
        String both = upperPart + lower.group(1) + lower.group(2) + lower.group(4) + lower.group(5) + "<<<<<<<<<<<";
        return right(upper.group(1), upper.group(2)) && upper.group(3).endsWith(upper.group(1))
                && right(lower.group(1), lower.group(2)) && right(lower.group(4), lower.group(5))
                && (lower.group(6) == null || right(both, lower.group(6)));
    }

    private static boolean right(String characters, String digit) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += Math.max(0, Character.digit(characters.charAt(i), 36)) * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 10 == digit.charAt(0) - '0';
    }

    private static String characters(String line) {
        String folded = Folding.fold(line.replaceAll("[óòõôÓÒÕÔéÉ]", "6").replaceAll("[«‹]", "<"));
        return folded.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9<]", "").replaceAll("(?<=VNM)O", "0");
    }

    /** Leaves out all that it says: it is personal data. */
    @Override
    public String toString() {
        return "machine-readable zone";
    }
}
