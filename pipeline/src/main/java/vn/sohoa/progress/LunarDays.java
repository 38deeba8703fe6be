package vn.sohoa.progress;

import java.time.LocalDate;

/**
 * Days of the Vietnamese lunar calendar that are public holidays. Months begin on the day
 * of the new moon in Vietnam (UTC+7); the first month is the one in which the sun reaches
 * 330°, the third the one in which it reaches 30°. Formulas for moon and sun: J. Meeus,
 * Astronomical Formulae for Calculators.
 */
final class LunarDays {

    private static final double HOURS_OF_ZONE = 7;

    /** Julian day number of 1 January 1970 less its epoch day. */
    private static final long JULIAN_OF_EPOCH = 2_440_588;

    private LunarDays() {
    }

    /** First day of the lunar year that begins in {@code year}. */
    static LocalDate newYear(int year) {
        return monthInWhichTheSunReaches(330, LocalDate.of(year, 2, 10));
    }

    /** Giỗ Tổ Hùng Vương: the tenth day of the third month. */
    static LocalDate ancestorsDay(int year) {
        return monthInWhichTheSunReaches(30, LocalDate.of(year, 4, 10)).plusDays(9);
    }

    // The sun gains a degree a day: from some days before it is there, day by day.
    private static LocalDate monthInWhichTheSunReaches(int degrees, LocalDate from) {
        LocalDate day = from;
        while (turned(sunAtEndOf(day) - degrees) < 0) {
            day = day.plusDays(1);
        }
        long moon = Math.round((day.toEpochDay() + JULIAN_OF_EPOCH - 2_415_021.076998695) / 29.530588853) + 1;
        while (newMoon(moon).isAfter(day)) {
            moon--;
        }
        return newMoon(moon);
    }

    private static double turned(double degrees) {
        return Math.IEEEremainder(degrees, 360);
    }

    /**
     * Longitude of the sun in degrees at the midnight that ends {@code day} in Vietnam.
     */
    private static double sunAtEndOf(LocalDate day) {
        double t = (day.toEpochDay() + JULIAN_OF_EPOCH + 0.5 - HOURS_OF_ZONE / 24 - 2_451_545.0) / 36_525;
        double anomaly = 357.52910 + 35_999.05030 * t - 0.0001559 * t * t;
        double mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t * t;
        double centre = (1.914600 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        return mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
    }

    /** Day in Vietnam of the {@code number}th new moon after 1 January 1900. */
    private static LocalDate newMoon(long number) {
        double t = number / 1236.85;
        double mean = 2_415_020.75933 + 29.53058868 * number + 0.0001178 * t * t
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
        double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t * t;
        double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t * t;
        double node = 21.2964 + 390.67050646 * number - 0.0016528 * t * t;
        double correction = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun);
        // dynamical time runs ahead of universal time by about 70 s in this century
        double universal = mean + correction - 0.00081;
        return LocalDate.ofEpochDay((long) Math.floor(universal + 0.5 + HOURS_OF_ZONE / 24) - JULIAN_OF_EPOCH);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

}
