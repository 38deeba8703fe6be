package vn.sohoa.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.sohoa.document.Confidence;

/**
 * What several readings of one long number come to. A number has no check digit here:
 * what most readings say is taken, and it is never sure where one of them differs.
 */
final class NumberVote {

    /**
     * Codes of provinces, Thông tư 07/2016/TT-BCA, Phụ lục I. Numbers of people born
     * abroad begin otherwise, so this decides between readings only.
     */
    private static final Set<String> PROVINCES = Set.of("001", "002", "004", "006", "008", "010", "011", "012", "014",
            "015", "017", "019", "020", "022", "024", "025", "026", "027", "030", "031", "033", "034", "035", "036",
            "037", "038", "040", "042", "044", "045", "046", "048", "049", "051", "052", "054", "056", "058", "060",
            "062", "064", "066", "067", "068", "070", "072", "074", "075", "077", "079", "080", "082", "083", "084",
            "086", "087", "089", "091", "092", "093", "094", "095", "096");

    /** Born in the years 1900 to 2099. */
    private static final Pattern CITIZEN_ID = Pattern.compile("[0-9]{3}[0-3][0-9]{8}");

    /** A reading that can be a citizen ID counts as this many more. */
    private static final double WELL_BUILT = 1.5;

    private static final int SHORTEST = 9;

    /** More than half of the readings agree: mostly right, and never enough to accept. */
    static final Confidence AGREED = new Confidence(0.6);

    static final Confidence DOUBTFUL = new Confidence(0.2);

    private NumberVote() {
    }

    /** What was elected, and how sure it is at most. */
    record Result(String number, Confidence most) {

        @Override
        public String toString() {
            return number.length() + " digits, " + most.value();
        }
    }

    /**
     * Of readings that agree as often, the one that is built like a citizen ID, then the
     * earlier. Readings that saw no long number do not count.
     * @param readings digits only, the first look at the page first
     */
    static Result of(List<String> readings) {
        List<String> numbers = readings.stream().filter(reading -> reading.length() >= SHORTEST).toList();
        String elected = numbers.stream()
            .distinct()
            .max(Comparator.comparingDouble((String reading) -> weight(numbers, reading))
                .thenComparingInt(reading -> -numbers.indexOf(reading)))
            .orElse(readings.getFirst());
        return new Result(elected, 2 * votes(readings, elected) > readings.size() ? AGREED : DOUBTFUL);
    }

    /** How a number is built says nothing for one that was seen once and not first. */
    private static double weight(List<String> readings, String reading) {
        long votes = votes(readings, reading);
        boolean counts = votes > 1 || reading.equals(readings.getFirst());
        boolean wellBuilt = CITIZEN_ID.matcher(reading).matches() && PROVINCES.contains(reading.substring(0, 3));
        return votes + (counts && wellBuilt ? WELL_BUILT : 0);
    }

    /** Whether all readings are the same. */
    static boolean unanimous(List<String> readings) {
        return readings.stream().distinct().count() == 1;
    }

    private static long votes(List<String> readings, String reading) {
        return readings.stream().filter(reading::equals).count();
    }

}
