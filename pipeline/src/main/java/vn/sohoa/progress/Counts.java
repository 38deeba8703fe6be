package vn.sohoa.progress;

/**
 * What offices have planned and done in a period. Files are scan files, papers what was
 * found in them.
 *
 * @param planned papers to be filed
 * @param expected of these, those that should be filed by the end of yesterday
 * @param received files that came, all of them
 * @param waiting files not yet digitized, of whichever period
 * @param quarantined of the received files, those in quarantine now
 * @param duplicates of the received files, those whose bytes had come before
 * @param pages of files digitized in the period
 * @param digitized papers found in files in the period
 * @param inReview papers that wait for a person, of whichever period
 * @param filed papers filed in the period
 * @param returned papers sent back in the period
 */
public record Counts(long planned, double expected, long received, long waiting, long quarantined, long duplicates,
        long pages, long digitized, long inReview, long filed, long returned) {

    public static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Papers that should be filed by now and are not; 0 where there are none. */
    public long lag() {
        return Math.max(0, Math.round(expected - filed));
    }

    Counts plus(Counts other) {
        return new Counts(planned + other.planned, expected + other.expected, received + other.received,
                waiting + other.waiting, quarantined + other.quarantined, duplicates + other.duplicates,
                pages + other.pages, digitized + other.digitized, inReview + other.inReview, filed + other.filed,
                returned + other.returned);
    }
}
